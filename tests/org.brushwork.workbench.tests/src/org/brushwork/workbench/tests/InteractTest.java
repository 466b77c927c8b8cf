package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.trait.Trait;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.brushwork.ui.interact.Interact;
import org.brushwork.ui.interact.Label;
import org.brushwork.ui.interact.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the real mouse and keys do to the controls of a panel, and what follows them. */
@ExtendWith(ScreenshotOnFailure.class)
class InteractTest {

	private static final String ID = "org.brushwork.interact.";

	private enum Curve {
		DENSITY, CUMULATIVE
	}

	private record Bell(@Range(min = -5, max = 5, step = 0.1) double mean,
			@Label(value = "standard deviation", unit = "cm") @Range(min = 0.1, max = 3, step = 0.1) double sd, Curve curve,
			boolean histogram, LocalDate day, RGB color) {
	}

	private static final Bell START = new Bell(0, 1, Curve.DENSITY, true, LocalDate.of(2026, 3, 1), new RGB(9, 8, 7));

	private Shell shell = new Shell(Display.getDefault());
	private Interact<Bell> bell = Interact.of(shell, START);
	private XYChart chart = new XYChart(shell);

	@BeforeEach
	void openAWindow() {
		shell.dispose();
		shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		shell.setBounds(40, 40, 900, 420);
		bell = Interact.of(shell, START);
		chart = new XYChart(shell);
		bell.draw(chart, InteractTest::figure);
		shell.open();
		Await.settle();
	}

	@AfterEach
	void closeIt() {
		shell.dispose();
		Await.settle();
	}

	private static XYFigure figure(Bell bell) {
		if (bell.sd() > 2.5) {
			throw new IllegalStateException("too wide to draw");
		}
		return new XYFigure(NumberAxis.of("x"), NumberAxis.of("y")).with(
				new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, Values.of(new double[] { bell.mean(), bell.sd() })));
	}

	private double drawn() {
		XYFigure figure = chart.figure();
		return figure == null ? Double.NaN : ((LineLayer) figure.layers().get(0)).data().ys()[0];
	}

	private double drawnDeviation() {
		XYFigure figure = chart.figure();
		return figure == null ? Double.NaN : ((LineLayer) figure.layers().get(0)).data().ys()[1];
	}

	private static Control control(String name) {
		return Controls.byId(ID + name);
	}

	private static Text field(String name) {
		return (Text) control(name + ".field");
	}

	private static void type(Text field, String text) {
		Robot.click(field, field.getSize().x / 2, field.getSize().y / 2, 0);
		Robot.key("ctrl+a");
		for (char c : text.toCharArray()) {
			Robot.key(c == '.' ? "period" : c == '-' ? "minus" : "" + c);
		}
	}

	@Test
	void aDragOfTheSliderMovesFieldValueAndCurve() {
		Scale slider = (Scale) control("mean");
		List<Bell> heard = new ArrayList<>();
		bell.value().observe(heard::add);
		int middle = slider.getSize().x / 2;
		Robot.drag(slider, middle, middle + slider.getSize().x / 4, slider.getSize().y / 2);
		double mean = bell.trait("mean", double.class).getValue();
		assertTrue(mean > 1 && mean < 5, () -> "mean " + mean);
		assertEquals(mean, Double.parseDouble(field("mean").getText()));
		assertEquals(mean, drawn());
		assertEquals(mean, heard.getLast().mean());
		assertTrue(heard.size() > 3, () -> "followed while dragged: " + heard);
	}

	@Test
	void aTypedNumberMovesSliderAndCurveAndWhatIsNoneIsKept() {
		type(field("sd"), "2.1");
		assertEquals(2.1, bell.value().getValue().sd());
		assertEquals(20, ((Scale) control("sd")).getSelection());
		type(field("sd"), "2x");
		assertEquals("2x", field("sd").getText());
		assertEquals(2, bell.value().getValue().sd()); // what the first letter meant
		assertEquals(2, drawnDeviation());
	}

	@Test
	void keysMoveTheSlider() {
		Scale slider = (Scale) control("mean");
		slider.setFocus();
		Robot.move(slider, 2, 2);
		Robot.key("Right");
		assertEquals(0.1, bell.value().getValue().mean());
		Robot.key("Page_Up");
		double page = bell.value().getValue().mean();
		assertEquals(1, Math.abs(page - 0.1), 1e-9);
		Robot.key("Home");
		assertEquals(-5, bell.value().getValue().mean());
		Robot.key("End");
		assertEquals(5, bell.value().getValue().mean());
	}

	@Test
	void whatIsWrongIsSaidBelowTheFieldAndEscapeBringsTheLastGoodValueBack() throws ReflectiveOperationException {
		type(field("mean"), "7");
		assertEquals("Must be from -5 to 5", Controls.text(ID + "mean.reason"));
		assertEquals(new Spoken(Spoken.by(field("mean")).role(), "mean", "", "Must be from -5 to 5"),
				Spoken.by(field("mean")));
		assertEquals(START, bell.value().getValue());
		Robot.key("Escape");
		assertEquals("0.0", field("mean").getText());
		assertEquals("", Controls.text(ID + "mean.reason"));
		assertFalse(shell.isDisposed());
	}

	@Test
	void combosChecksDatesAndColoursAreLinkedBothWays() {
		Combo combo = (Combo) control("curve");
		assertEquals(List.of("density", "cumulative"), List.of(combo.getItems()));
		combo.setFocus();
		combo.select(1);
		combo.notifyListeners(SWT.Selection, null);
		Robot.click(control("histogram"), 8, control("histogram").getSize().y / 2, 0);
		DateTime date = (DateTime) control("day");
		date.setDate(2027, 0, 2);
		date.notifyListeners(SWT.Selection, null);
		assertEquals(new Bell(0, 1, Curve.CUMULATIVE, false, LocalDate.of(2027, 1, 2), START.color()),
				bell.value().getValue());
		bell.set(START);
		assertEquals(0, combo.getSelectionIndex());
		assertTrue(((Button) control("histogram")).getSelection());
		assertEquals(2026, date.getYear());
		bell.trait("color", RGB.class).setValue(new RGB(1, 2, 3));
		assertEquals(new RGB(1, 2, 3), bell.value().getValue().color());
	}

	@Test
	void whatDiffersFromTheStartCanBeBroughtBackOneByOneOrAllByKeys() {
		assertTrue(Controls.find(ID + "mean.reset").isEmpty());
		bell.set(new Bell(1, 2, Curve.CUMULATIVE, true, START.day(), START.color()));
		Await.settle();
		Control back = control("mean.reset");
		Robot.click(back, 8, 8, 0);
		assertEquals(0, bell.value().getValue().mean());
		assertTrue(Controls.find(ID + "mean.reset").isEmpty());
		Button all = (Button) control("reset");
		all.setFocus();
		Robot.move(all, 3, 3);
		Robot.key("space");
		assertEquals(START, bell.value().getValue());
		assertFalse(all.isEnabled());
	}

	@Test
	void aFunctionThatThrowsIsSaidOnTheChartUntilTheNextValue() throws ReflectiveOperationException {
		bell.trait("sd", Double.class).setValue(2.8);
		Await.settle();
		String said = Spoken.by(chart.plotControl()).value();
		assertTrue(said.startsWith("too wide to draw\nwith mean = 0.0, standard deviation = 2.8"), said);
		bell.trait("sd", Double.class).setValue(2.0);
		Await.settle();
		assertFalse(Spoken.by(chart.plotControl()).value().contains("too wide"));
		assertEquals(2, drawnDeviation());
	}

	@Test
	void newerInputCancelsSlowWorkAndOneThatFailsIsSaidInThePanel() {
		List<Double> results = new ArrayList<>();
		AtomicBoolean cancelled = new AtomicBoolean();
		bell.compute("the answer", (some, progress) -> slow(some, progress, cancelled), results::add);
		Await.until("the first result", () -> results.size() == 1);
		bell.trait("mean", Double.class).setValue(4.0); // takes for ever
		Await.settle();
		bell.trait("mean", Double.class).setValue(3.0);
		Await.until("the newest result", () -> results.contains(3.0));
		assertEquals(List.of(0.0, 3.0), results);
		assertTrue(cancelled.get());
		bell.trait("mean", Double.class).setValue(-1.0);
		Await.until("a message", () -> Controls.text(ID + "message").startsWith("the answer: no root, with mean = -1.0"));
		bell.trait("mean", Double.class).setValue(1.0);
		Await.until("no message", () -> Controls.text(ID + "message").isEmpty());
	}

	private static double slow(Bell some, Progress progress, AtomicBoolean cancelled) throws CancelledException {
		while (some.mean() == 4) {
			cancelled.set(progress.isCancelled());
			progress.checkCancelled();
			Thread.onSpinWait();
		}
		if (some.mean() < 0) {
			throw new IllegalArgumentException("no root");
		}
		return some.mean();
	}

	@Test
	void noResultComesAfterThePanelWasClosed() {
		List<Double> results = new ArrayList<>();
		bell.compute("the answer", (some, progress) -> slow(some, progress, new AtomicBoolean()), results::add);
		bell.trait("mean", Double.class).setValue(4.0);
		shell.dispose();
		Await.settle();
		assertEquals(List.of(), results.stream().filter(result -> result != 0).toList());
	}

	@Test
	void afterAHundredPanelsNoneIsLeftThoughATraitThatLivesWasLinkedToEach() {
		Trait<Double> outside = Trait.of(Double.class, 0.0);
		List<WeakReference<Interact<Bell>>> panels = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			Shell window = new Shell(shell);
			Interact<Bell> panel = Interact.of(window, START);
			XYChart other = new XYChart(window);
			panel.check(some -> some.mean() > 4 ? Optional.of("too far") : Optional.empty());
			panel.draw(other, InteractTest::figure);
			panel.compute("nothing", (some, progress) -> some, result -> {
				// heard by nobody
			});
			outside.link(panel.trait("mean", Double.class));
			outside.setValue(i / 100.0);
			assertEquals(i / 100.0, panel.value().getValue().mean());
			panels.add(new WeakReference<>(panel));
			window.dispose();
		}
		Await.settle(); // what has been asked for in the UI thread knows its panel
		Await.until("collected", () -> {
			System.gc();
			return panels.stream().filter(panel -> panel.get() != null).count() <= 1; // the stack may hold the last
		});
		outside.setValue(2.0); // is alive, and holds none of them
	}
}
