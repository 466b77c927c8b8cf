package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.matrix.LabelledMatrix;
import org.brushwork.figure.matrix.MatrixFigure;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.CategoryBar;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.plot.Interval;
import org.brushwork.plot.TimeBarChart;
import org.brushwork.plot.TimeBars;
import org.brushwork.plot.XYChart;
import org.brushwork.tests.robot.Await;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people hear who do not see a chart. */
class SpokenChartsTest {

	private static final long HOUR = 3_600_000;

	private final Shell shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM | SWT.ON_TOP);

	@BeforeEach
	void openAWindow() {
		shell.setLayout(new FillLayout());
		shell.setBounds(40, 40, 500, 350);
	}

	@AfterEach
	void closeIt() {
		shell.dispose();
		Await.settle();
	}

	private void open() {
		shell.open();
		Await.settle();
	}

	private static void key(Control control, int code) {
		Event event = new Event();
		event.keyCode = code;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** The value; that of a description is the same, for those readers that say no values of pictures. */
	private static String value(Control control) throws ReflectiveOperationException {
		Spoken spoken = Spoken.by(control);
		assertEquals(spoken.value(), spoken.description());
		return spoken.value();
	}

	private static void assertPicture(String name, Control control) throws ReflectiveOperationException {
		assertEquals(ACC.ROLE_GRAPHIC, Spoken.by(control).role());
		assertEquals(name, Spoken.by(control).name());
	}

	@Test
	void aControlThatIsNoChartSaysNothingOfTheKind() throws Exception {
		assertEquals(new Spoken(ACC.ROLE_CLIENT_AREA, "", "", ""), Spoken.by(new Button(shell, SWT.PUSH)));
	}

	@Test
	void aChartWithAxesSaysItsRangesAndThenThePointOfTheCursor() throws Exception {
		XYChart chart = new XYChart(shell);
		assertEquals("No data", value(chart.plotControl()));
		chart.setFigure(new XYFigure(NumberAxis.of("day"), NumberAxis.of("height")).titled("Growth").in(Locale.ENGLISH)
				.with(new LineLayer("tulip", SeriesColor.of(0), LineLayer.Course.STRAIGHT, Values.of(5, 17, 23))));
		open();
		Control plot = chart.plotControl();
		assertPicture("Growth", plot);
		assertTrue(value(plot).startsWith("tulip; from "), value(plot));
		key(plot, SWT.HOME);
		assertEquals("tulip, day: 0, height: 5", value(plot));
		key(plot, SWT.ARROW_RIGHT);
		assertEquals("tulip, day: 1, height: 17", value(plot));
		key(plot, SWT.ESC);
		assertTrue(value(plot).startsWith("tulip; from "), value(plot));
	}

	@Test
	void anEmptyFigureSaysWhyItIsEmpty() throws Exception {
		XYChart chart = new XYChart(shell);
		chart.setFigure(new XYFigure(NumberAxis.of("epoch"), NumberAxis.of("loss"))
				.sayingWhenEmpty("Training has not started"));
		open();
		assertEquals("Training has not started", value(chart.plotControl()));
	}

	@Test
	void aCanvasSaysHowMuchThereIsAndThenTheCellOfTheCursor() throws Exception {
		FigureCanvas chart = new FigureCanvas(shell);
		chart.setFigure(new MatrixFigure(LabelledMatrix.confusion(List.of("cat", "dog"), new double[][] { { 3, 1 }, { 0, 4 } }))
				.titled("Animals").in(Locale.ENGLISH));
		open();
		Control canvas = chart.plotControl();
		assertPicture("Animals", canvas);
		assertTrue(value(canvas).startsWith("2 rows, 4 columns"), value(canvas));
		key(canvas, SWT.HOME);
		assertEquals("actual cat, predicted cat: 3, 75% of the row, 100% of the column", value(canvas));
		key(canvas, SWT.ESC);
		assertTrue(value(canvas).startsWith("2 rows, 4 columns"), value(canvas));
	}

	@Test
	void barsOfCategoriesSayTheCursorAndWhatIsSelected() throws Exception {
		CategoryBarChart chart = new CategoryBarChart(shell);
		chart.setTitle("Methods");
		chart.setData(List.of(new CategoryBar("g", "GET", 40, 30, ColorRole.NEUTRAL),
				new CategoryBar("p", "POST", 20, 10, ColorRole.NEUTRAL)));
		open();
		Control canvas = chart.plotControl();
		assertPicture("Methods", canvas);
		assertEquals("Nothing selected", value(canvas));
		key(canvas, SWT.HOME);
		assertEquals("GET, 30 of 40. Nothing selected", value(canvas));
		key(canvas, SWT.ARROW_DOWN);
		chart.setSelected(Set.of("g"));
		assertEquals("POST, 10 of 20. Selected: GET", value(canvas));
	}

	@Test
	void barsOverTimeSayWhatIsBrushed() throws Exception {
		TimeBarChart chart = new TimeBarChart(shell);
		chart.setTitle("Requests");
		chart.setData(new TimeBars(0, HOUR, new long[] { 5, 7, 9 }, new long[] { 5, 2, 9 }, ZoneOffset.UTC));
		open();
		Control plot = chart.plotControl();
		assertPicture("Requests", plot);
		assertTrue(value(plot).startsWith("Nothing brushed, "), value(plot));
		chart.setBrush(new Interval(HOUR, 2 * HOUR));
		String brushed = value(plot);
		assertTrue(brushed.startsWith("Brush ") && brushed.contains("01:00") && brushed.contains("02:00"), brushed);
		key(plot, SWT.ARROW_RIGHT);
		assertTrue(value(plot).contains("03:00"), value(plot));
		key(plot, SWT.DEL);
		assertTrue(value(plot).startsWith("Nothing brushed, "), value(plot));
	}
}
