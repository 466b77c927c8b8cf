package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brushwork.figure.xy.BarLayer;
import org.brushwork.figure.xy.Layer;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.brushwork.widgets.ui.WidgetsUi;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of widgets in the real workbench, with the real mouse; what they draw is read off their figures. */
@ExtendWith(ScreenshotOnFailure.class)
class WidgetExamplesTest {

	private static final List<String> EXAMPLES = List.of(WidgetsUi.NORMAL_VIEW, WidgetsUi.CENTRAL_LIMIT_VIEW,
			WidgetsUi.REGRESSION_VIEW, WidgetsUi.K_MEANS_VIEW);
	private static final int TIMES = 100;

	@BeforeEach
	void openThePerspective() throws Exception {
		Workbench.reset();
		PlatformUI.getWorkbench().showPerspective(WidgetsUi.PERSPECTIVE, Workbench.window());
		Workbench.page().resetPerspective();
		Await.settle();
	}

	@AfterEach
	void closeIt() {
		Workbench.page().closePerspective(Workbench.page().getPerspective(), false, false);
		Await.settle();
	}

	private static XYChart chart(String id) {
		Composite parent = Controls.byId(id).getParent();
		while (!(parent instanceof XYChart)) {
			parent = parent.getParent();
		}
		return (XYChart) parent;
	}

	private static <L extends Layer> L layer(XYChart chart, Class<L> type, int number) {
		XYFigure figure = Objects.requireNonNull(chart.figure());
		return figure.layers().stream().filter(type::isInstance).map(type::cast).skip(number).findFirst().orElseThrow();
	}

	private static Point place(XYChart chart, double x, double y) {
		return new Point((int) Math.round(chart.xScale().position(x)),
				(int) Math.round(chart.plotControl().getSize().y - chart.yScale().position(y)));
	}

	private static void click(String id) {
		Control button = Controls.byId(id);
		Robot.click(button, button.getSize().x / 2, button.getSize().y / 2, 0);
	}

	/** Highest of a curve. */
	private static double top(XYChart chart) {
		return Arrays.stream(layer(chart, LineLayer.class, 0).data().ys()).max().orElseThrow();
	}

	/** How high the normal curve above the bars of means of the exponential distribution must be at its middle. */
	private static double expectedTop(XYChart chart, int size, int samples) {
		BarLayer bars = layer(chart, BarLayer.class, 0);
		double width = bars.at(1).x() - bars.at(0).x();
		return samples * width * Math.sqrt(size / (2 * Math.PI));
	}

	@Test
	void thePerspectiveShowsWhatIsInstalledAndNothingElse() {
		List<String> shown = Arrays.stream(Workbench.page().getViewReferences()).map(view -> view.getId()).toList();
		assertTrue(shown.containsAll(EXAMPLES), shown::toString);
		assertTrue(shown.contains("org.eclipse.ui.views.PropertySheet"), shown::toString);
		assertTrue(shown.stream().allMatch(id -> PlatformUI.getWorkbench().getViewRegistry().find(id) != null));
		assertFalse(Workbench.page().isEditorAreaVisible());
	}

	private static double field(String parameter) {
		return Double.parseDouble(((Text) Controls.byId("org.brushwork.interact." + parameter + ".field")).getText());
	}

	/** Where a curve is highest. */
	private static double peak(XYChart chart) {
		Values curve = layer(chart, LineLayer.class, 0).data();
		int highest = IntStream.range(0, curve.size()).boxed().max(Comparator.comparing(curve::y)).orElseThrow();
		return curve.x(highest);
	}

	/** The area under the bell of deviation 1 by trapezoids. */
	private static double area(double mean, double from, double to) {
		int parts = 10_000;
		double width = (to - from) / parts;
		return IntStream.rangeClosed(0, parts).mapToDouble(i -> (i == 0 || i == parts ? 0.5 : 1) * width
				* Math.exp(-Math.pow(from + i * width - mean, 2) / 2) / Math.sqrt(2 * Math.PI)).sum();
	}

	@Test
	void theBellFollowsTheSliderAndItsBoundsTheMouse() throws Exception {
		Workbench.show(WidgetsUi.NORMAL_VIEW);
		XYChart chart = chart("org.brushwork.widgets.normal.chart");
		assertEquals(0, peak(chart), 1e-9);
		Scale slider = (Scale) Controls.byId("org.brushwork.interact.mean");
		int width = slider.getSize().x;
		Robot.drag(slider, width / 2, width * 3 / 4, slider.getSize().y / 2);
		double mean = field("mean");
		assertTrue(mean > 1, () -> "mean " + mean);
		Await.until("a bell at " + mean, () -> Math.abs(peak(chart) - mean) <= 0.02);
		Point bound = place(chart, 1, 0.1);
		Point to = place(chart, 3, 0.1);
		Robot.press(chart.plotControl(), bound.x, bound.y);
		Robot.trace(chart.plotControl(), (bound.x + to.x) / 2, bound.y, to.x, bound.y);
		assertEquals(3, field("to"), 0.1); // while it is dragged
		Robot.release();
		assertEquals(area(mean, -1, field("to")),
				Double.parseDouble(Controls.text("org.brushwork.widgets.normal.probability")), 1e-4);
	}

	@Test
	void aLowerBoundAboveTheUpperOneIsRefusedAndKeptUntilItIsMended() throws Exception {
		Workbench.show(WidgetsUi.NORMAL_VIEW);
		String before = Controls.text("org.brushwork.widgets.normal.probability");
		Text from = (Text) Controls.byId("org.brushwork.interact.from.field");
		from.setText("2.5");
		assertTrue(Controls.text("org.brushwork.interact.from.reason").contains("below"));
		assertEquals(before, Controls.text("org.brushwork.widgets.normal.probability"));
		((Text) Controls.byId("org.brushwork.interact.to.field")).setText("3.5");
		assertEquals("", Controls.text("org.brushwork.interact.from.reason"));
		assertEquals(area(0, 2.5, 3.5), Double.parseDouble(Controls.text("org.brushwork.widgets.normal.probability")), 1e-4);
	}

	@Test
	void theCurveOfTheCentralLimitFollowsTheSlider() throws Exception {
		Workbench.show(WidgetsUi.CENTRAL_LIMIT_VIEW);
		Await.until("the first means", () -> chart("org.brushwork.widgets.centralLimit.chart").figure() != null);
		assertEquals(expectedTop(chart("org.brushwork.widgets.centralLimit.chart"), 5, 10_000),
				top(chart("org.brushwork.widgets.centralLimit.chart")), 2);
		Scale slider = (Scale) Controls.byId("org.brushwork.interact.size");
		int middle = slider.getSize().y / 2;
		int from = 16 + (slider.getSize().x - 32) * 4 / 99;
		Robot.drag(slider, from, slider.getSize().x * 2 / 3, middle);
		int size = Integer.parseInt(((Text) Controls.byId("org.brushwork.interact.size.field")).getText());
		assertTrue(size > 40, () -> "n = " + size);
		XYChart chart = chart("org.brushwork.widgets.centralLimit.chart");
		Await.until("means of " + size, () -> Math.abs(expectedTop(chart, size, 10_000) - top(chart)) < 0.01 * top(chart));
		Await.until("the new deviation", () -> Controls.text("org.brushwork.widgets.centralLimit.deviations")
				.endsWith(String.format("%.4f", 1 / Math.sqrt(size)).replaceAll("0+$", "")));
	}

	@Test
	void aMillionSlowMeansDoNotHoldUpTheWorkbenchAndNewerInputEndsThem() throws Exception {
		Workbench.show(WidgetsUi.CENTRAL_LIMIT_VIEW);
		XYChart chart = chart("org.brushwork.widgets.centralLimit.chart");
		Await.until("the first means", () -> chart.figure() != null);
		Combo samples = (Combo) Controls.byId("org.brushwork.interact.samples");
		Text size = (Text) Controls.byId("org.brushwork.interact.size.field");
		size.setText("100");
		samples.select(samples.getItemCount() - 1);
		long begun = System.nanoTime();
		samples.notifyListeners(SWT.Selection, new Event());
		double longest = (System.nanoTime() - begun) / 1e6;
		assertTrue(longest < 250, () -> longest + " ms until the combo was done");
		samples.select(0);
		samples.notifyListeners(SWT.Selection, new Event());
		Await.until("a hundred means", () -> Math.abs(expectedTop(chart, 100, 100) - top(chart)) < 0.01 * top(chart));
		Await.settle();
		assertEquals(expectedTop(chart, 100, 100), top(chart), 0.01 * top(chart));
	}

	@Test
	void theLineFollowsAPointWhileItIsDragged() throws Exception {
		Workbench.show(WidgetsUi.REGRESSION_VIEW);
		XYChart chart = chart("org.brushwork.widgets.regression.chart");
		PointLayer cloud = layer(chart, PointLayer.class, 0);
		Point from = place(chart, 14, 9.96);
		Robot.press(chart.plotControl(), from.x, from.y);
		Point to = place(chart, 10, 2);
		Robot.trace(chart.plotControl(), (from.x + to.x) / 2, (from.y + to.y) / 2, to.x, to.y);
		assertEquals(10, cloud.points().xs()[5], 0.1);
		assertEquals(2, cloud.points().ys()[5], 0.1);
		assertLine(chart, cloud.points());
		Robot.release();
		assertLine(chart, cloud.points());
		click("org.brushwork.widgets.regression.back");
		Await.until("the points as they were", () -> cloud.points().xs()[5] == 14);
		assertTrue(Controls.text("org.brushwork.widgets.regression.rSquared").startsWith("0.66"));
	}

	/** By sums of products, not about the middle as the example has it. */
	private static void assertLine(XYChart chart, Points points) {
		double n = points.size();
		double x = Arrays.stream(points.xs()).sum();
		double y = Arrays.stream(points.ys()).sum();
		double xx = 0;
		double xy = 0;
		for (int i = 0; i < n; i++) {
			xx += points.xs()[i] * points.xs()[i];
			xy += points.xs()[i] * points.ys()[i];
		}
		double slope = (n * xy - x * y) / (n * xx - x * x);
		Values line = layer(chart, LineLayer.class, 1).data();
		int last = line.size() - 1;
		assertEquals(slope, (line.y(last) - line.y(0)) / (line.x(last) - line.x(0)), 1e-9);
		assertEquals((y - slope * x) / n, line.y(0) - slope * line.x(0), 1e-9);
	}

	@Test
	void withoutALineTheReasonIsSaidUntilThereIsOneAgain() throws Exception {
		Workbench.show(WidgetsUi.REGRESSION_VIEW);
		XYChart chart = chart("org.brushwork.widgets.regression.chart");
		PointLayer cloud = layer(chart, PointLayer.class, 0);
		String usual = Controls.text("org.brushwork.widgets.regression.sentence");
		while (cloud.points().size() > 1) {
			Point at = place(chart, cloud.points().xs()[0], cloud.points().ys()[0]);
			Robot.click(chart.plotControl(), at.x, at.y, 0);
			Robot.key("Delete");
		}
		assertNotEquals(usual, Controls.text("org.brushwork.widgets.regression.sentence"));
		assertEquals(0, layer(chart, LineLayer.class, 1).size());
		Point free = place(chart, 15, 3);
		Robot.doubleClick(chart.plotControl(), free.x, free.y);
		Await.until("two points", () -> cloud.points().size() == 2);
		assertEquals(usual, Controls.text("org.brushwork.widgets.regression.sentence"));
		assertLine(chart, cloud.points());
	}

	/** The curve has room for steps that were not made yet. */
	private static long steps(LineLayer inertia) {
		return Arrays.stream(inertia.data().ys()).filter(Double::isFinite).count() - 1;
	}

	@Test
	void clustersAreFoundStepByStepAndBackAgain() throws Exception {
		Workbench.show(WidgetsUi.K_MEANS_VIEW);
		XYChart chart = chart("org.brushwork.widgets.kMeans.chart");
		LineLayer inertia = layer(chart("org.brushwork.widgets.kMeans.curve"), LineLayer.class, 0);
		PointLayer cloud = layer(chart, PointLayer.class, 0);
		Points before = cloud.points();
		assertFalse(Controls.byId("org.brushwork.widgets.kMeans.back").isEnabled());
		click("org.brushwork.widgets.kMeans.step");
		Await.until("a step", () -> steps(inertia) == 1);
		click("org.brushwork.widgets.kMeans.step");
		Await.until("two steps", () -> steps(inertia) == 2);
		assertTrue(inertia.data().y(2) < inertia.data().y(0));
		assertFalse(Arrays.equals(before.classes(), cloud.points().classes()));
		click("org.brushwork.widgets.kMeans.back");
		Await.until("a step back", () -> steps(inertia) == 1);
		click("org.brushwork.widgets.kMeans.back");
		Await.until("two steps back", () -> steps(inertia) == 0);
		assertTrue(Arrays.equals(before.classes(), cloud.points().classes()));
		click("org.brushwork.widgets.kMeans.run");
		Await.until("settled", () -> !Controls.byId("org.brushwork.widgets.kMeans.step").isEnabled());
		click("org.brushwork.widgets.kMeans.restart");
		Await.until("restarted", () -> Controls.byId("org.brushwork.widgets.kMeans.run").isEnabled());
		assertTrue(Arrays.equals(before.classes(), cloud.points().classes()));
	}

	@Test
	void aHundredTimesOpenedAndClosedEachLeavesNothingBehind() throws Exception {
		Set<String> leaked = new ConcurrentSkipListSet<>();
		Resource.setNonDisposeHandler(error -> leaked.add(Arrays.toString(error.getStackTrace())));
		try {
			for (String example : EXAMPLES) {
				List<WeakReference<IViewPart>> parts = new ArrayList<>();
				for (int i = 0; i < TIMES; i++) {
					openAndClose(example, part -> parts.add(new WeakReference<>(part)));
				}
				Await.until("views of " + example + " that nobody holds", () -> {
					System.gc();
					return parts.stream().filter(part -> part.get() != null).count() <= 1;
				});
			}
			assertEquals(Set.of(), leaked);
		} finally {
			Resource.setNonDisposeHandler(null);
		}
	}

	/** Also in the middle of what it computes or runs. */
	private static void openAndClose(String example, Consumer<IViewPart> opened) throws Exception {
		IViewPart part = Workbench.page().showView(example);
		opened.accept(part);
		handleEvents();
		Controls.find("org.brushwork.widgets.kMeans.run")
				.ifPresent(run -> run.notifyListeners(SWT.Selection, new Event()));
		handleEvents();
		Workbench.page().hideView(part);
		handleEvents();
	}

	private static void handleEvents() {
		Display display = Display.getCurrent();
		for (int i = 0; i < 200 && display.readAndDispatch(); i++) {
			// until there are no more
		}
	}
}
