package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.Hit;
import org.brushwork.figure.xy.Layer;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.Plot;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.ChartCommand;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.plot.XYChart;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Robot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Charts of figures on a real screen, in a window of their own. */
@ExtendWith(ScreenshotOnFailure.class)
class ChartsTest {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB DARK = new RGB(0x2F, 0x2F, 0x2F);

	private final Display display = Display.getDefault();
	private Shell shell = new Shell(display);

	@BeforeEach
	void openAWindow() {
		shell.dispose();
		shell = new Shell(display, SWT.SHELL_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		shell.setBounds(40, 40, 640, 420);
		shell.setBackground(new Color(WHITE));
		shell.setBackgroundMode(SWT.INHERIT_FORCE);
	}

	@AfterEach
	void closeIt() {
		shell.dispose();
		Await.settle();
	}

	@Test
	void theScreenShowsWhatAPictureFileShows() {
		XYChart chart = open(figure());
		ImageData screen = shot(chart);
		ImageData picture = chart.export().map(export -> export.picture(1, export.shownTheme())).orElseThrow();
		assertEquals(new Point(picture.width, picture.height), new Point(screen.width, screen.height));
		assertTrue(differing(screen, picture) < 0.002 * screen.width * screen.height,
				() -> differing(screen, picture) + " pixels differ");
	}

	@Test
	void aCanvasShowsTheSameFigureAsAChart() {
		shell.setLayout(new FillLayout(SWT.VERTICAL));
		XYChart chart = new XYChart(shell);
		FigureCanvas canvas = new FigureCanvas(shell);
		XYFigure figure = figure();
		chart.setFigure(figure);
		canvas.setFigure(figure, figure::plot);
		open();
		assertEquals(chart.getSize(), canvas.getSize());
		ImageData one = shot(chart);
		ImageData other = shot(canvas);
		assertTrue(differing(one, other) < 0.002 * one.width * one.height, () -> differing(one, other) + " differ");
	}

	@Test
	void newDataIsSeenAfterARefresh() {
		LineLayer line = new LineLayer("", SeriesColor.of(0), LineLayer.Course.STRAIGHT, Values.of(1, 1));
		XYChart chart = open(new XYFigure(NumberAxis.of("x"), NumberAxis.of("y")).with(line));
		line.setData(Values.of(1, 500, 1_000));
		chart.refresh();
		assertTrue(chart.view().y().contains(1_000) && chart.view().x().contains(2), () -> chart.view().toString());
	}

	@Test
	void aPartThatIsShownStaysThroughNewDataUntilAllIsShownAgain() {
		XYChart chart = open(figure());
		View all = chart.fit();
		View part = new View(new Range(10, 20), new Range(0, 1));
		chart.setView(part);
		chart.refresh();
		assertEquals(part, chart.view());
		assertEquals(10, chart.xScale().value(0), 1e-9);
		select(chart.plotControl().getMenu(), "Show All");
		assertEquals(all, chart.view());
	}

	@Test
	void aBackgroundThatTurnsDarkTurnsTheWholeChartDark() {
		XYChart chart = open(figure());
		assertEquals(WHITE, corner(shot(chart)));
		shell.setBackground(new Color(DARK));
		chart.setBackground(new Color(DARK));
		Await.until("a dark chart", () -> corner(shot(chart)).equals(DARK) && middle(shot(chart)).equals(DARK));
	}

	@Test
	void aClickWithTheRightButtonOpensTheMenuWithCommandsOfOthers() {
		boolean[] ran = { false };
		XYChart chart = new XYChart(shell);
		chart.setFigure(figure());
		chart.addCommand(new ChartCommand("&Mine", () -> true, () -> ran[0] = true));
		open();
		boolean[] shown = { false };
		Menu menu = chart.plotControl().getMenu();
		menu.addListener(SWT.Show, event -> shown[0] = true);
		Robot.contextMenu(chart.plotControl(), 100, 80);
		Await.until("the menu", () -> shown[0]);
		Robot.key("Escape");
		select(menu, "Mine");
		assertTrue(ran[0]);
	}

	@Test
	void theMenuOpensByTheKeyboardToo() {
		XYChart chart = open(figure());
		boolean[] shown = { false };
		chart.plotControl().getMenu().addListener(SWT.Show, event -> shown[0] = true);
		Robot.click(chart.plotControl(), 100, 80, 0);
		Robot.key("shift+F10");
		Await.until("the menu", () -> shown[0]);
		Robot.key("Escape");
	}

	@Test
	void tabGoesIntoAChartAndOutOfIt() {
		Button before = new Button(shell, SWT.PUSH);
		XYChart chart = new XYChart(shell);
		Button after = new Button(shell, SWT.PUSH);
		chart.setFigure(figure());
		open();
		shell.forceActive();
		before.setFocus();
		Robot.move(chart.plotControl(), 50, 50);
		Robot.key("Tab");
		assertSame(chart.plotControl(), display.getFocusControl());
		Robot.key("Tab");
		assertSame(after, display.getFocusControl());
	}

	@Test
	void showAsTableHasTheDataOfTheMomentWhenItWasOpened() {
		LineLayer line = new LineLayer("loss", SeriesColor.of(0), LineLayer.Course.STRAIGHT, Values.of(3, 2.5, 2));
		XYChart chart = open(new XYFigure(NumberAxis.of("x"), NumberAxis.of("y")).titled("Loss").with(line));
		select(chart.plotControl().getMenu(), "Show as Table");
		Shell window = window("Loss");
		Table table = table(window);
		line.setData(Values.of());
		chart.refresh();
		Await.settle();
		assertEquals(3, table.getItemCount());
		assertEquals("loss", table.getColumn(1).getText());
		assertEquals("2.5", table.getItem(1).getText(1));
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		table.notifyListeners(SWT.KeyDown, escape); // no window manager gives the new window the keyboard
		Await.until("a closed window", window::isDisposed);
	}

	@Test
	void withoutAFigureThereIsNothingToTakeAnywhere() {
		XYChart chart = new XYChart(shell);
		open();
		Menu menu = chart.plotControl().getMenu();
		menu.notifyListeners(SWT.Show, null);
		assertFalse(menu.getItem(0).getEnabled());
	}

	@Test
	void closingTheWindowWhileAChartIsBusyHarmsNothingAndNothingLateLandsInIt() {
		XYChart chart = new XYChart(shell);
		chart.setFigure(new XYFigure(NumberAxis.of("x"), NumberAxis.of("y"))
				.with(new ClosingLayer(() -> display.asyncExec(shell::dispose))));
		shell.open();
		chart.refresh();
		Await.until("a closed window", () -> shell.isDisposed());
		assertThrows(SWTException.class, () -> chart.setFigure(figure()));
		assertThrows(SWTException.class, chart::refresh);
	}

	@Test
	void chartsLeaveNoResourceBehind() {
		StringBuilder leaked = new StringBuilder();
		Resource.setNonDisposeHandler(error -> leaked.append(error));
		try {
			for (int i = 0; i < 5; i++) {
				openAWindow();
				shell.setLayout(new FillLayout(SWT.VERTICAL));
				XYChart chart = new XYChart(shell);
				chart.setFigure(figure());
				new FigureCanvas(shell).setFigure(figure());
				open();
				chart.export().orElseThrow().picture(2, ChartTheme.paper());
				chart.refresh();
				Await.settle();
				shell.dispose();
			}
			for (int i = 0; i < 3; i++) {
				System.gc();
				Await.settle();
			}
		} finally {
			Resource.setNonDisposeHandler(null);
		}
		assertEquals("", leaked.toString());
	}

	private XYChart open(XYFigure figure) {
		XYChart chart = new XYChart(shell);
		chart.setFigure(figure);
		open();
		return chart;
	}

	private void open() {
		shell.open();
		Await.settle();
	}

	private static XYFigure figure() {
		double[] xs = new double[4_000];
		double[] ys = new double[xs.length];
		for (int i = 0; i < xs.length; i++) {
			xs[i] = i / 40.0;
			ys[i] = Math.sin(i * 12.9898) * 43_758.5453 % 1;
		}
		return new XYFigure(NumberAxis.of("time in s"), NumberAxis.of("speed in m/s")).titled("A figure")
				.with(new PointLayer("points", Points.of("points", xs, ys)))
				.with(new LineLayer("line", SeriesColor.of(1), LineLayer.Course.STRAIGHT, Values.of(0, 1, -1, 0.5)));
	}

	private Shell window(String title) {
		Await.until("a window " + title, () -> find(title).isPresent());
		Await.settle();
		return find(title).orElseThrow();
	}

	private Optional<Shell> find(String title) {
		return List.of(display.getShells()).stream().filter(other -> other.getText().startsWith(title)).findFirst();
	}

	private static Table table(Composite parent) {
		return (Table) List.of(parent.getChildren()).stream().filter(Table.class::isInstance).findFirst().orElseThrow();
	}

	private static void select(Menu menu, String text) {
		menu.notifyListeners(SWT.Show, null);
		for (MenuItem item : menu.getItems()) {
			if (item.getText().replace("&", "").split("\t")[0].equals(text)) {
				assertTrue(item.getEnabled(), text);
				item.notifyListeners(SWT.Selection, null);
				return;
			}
		}
		throw new AssertionError("no entry " + text);
	}

	private ImageData shot(Composite control) {
		Point at = control.toDisplay(0, 0);
		Image image = new Image(display, control.getSize().x, control.getSize().y);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, at.x, at.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static RGB corner(ImageData data) {
		return data.palette.getRGB(data.getPixel(data.width - 2, data.height - 2));
	}

	/** The same place in each of the quarters is background unless something is drawn there. */
	private static RGB middle(ImageData data) {
		return data.palette.getRGB(data.getPixel(data.width - 12, data.height / 2 + 3));
	}

	private static long differing(ImageData one, ImageData other) {
		long differing = 0;
		for (int y = 0; y < one.height; y++) {
			for (int x = 0; x < one.width; x++) {
				RGB a = one.palette.getRGB(one.getPixel(x, y));
				RGB b = other.palette.getRGB(other.getPixel(x, y));
				int distance = Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue);
				differing += distance > 24 ? 1 : 0;
			}
		}
		return differing;
	}

	/** A layer that does something when it is drawn. */
	private record ClosingLayer(Runnable drawn) implements Layer {

		@Override
		public String name() {
			return "";
		}

		@Override
		public int color(ChartTheme theme) {
			return 0;
		}

		@Override
		public Optional<Range> xRange(Axis axis) {
			return Optional.of(new Range(0, 1));
		}

		@Override
		public Optional<Range> yRange(Axis axis) {
			return Optional.of(new Range(0, 1));
		}

		@Override
		public void draw(Drawing drawing, Plot plot) {
			drawn.run();
		}

		@Override
		public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
			return Optional.empty();
		}

		@Override
		public int size() {
			return 0;
		}

		@Override
		public Hit at(int index) {
			throw new IndexOutOfBoundsException(index);
		}

		@Override
		public FigureTable table() {
			return new FigureTable(List.of(), 0, row -> List.of());
		}
	}
}
