package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.Interval;
import org.brushwork.plot.XYChart;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Robot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the real mouse and the real keys do in charts of figures; compared with geometry of the Java library. */
@ExtendWith(ScreenshotOnFailure.class)
class ChartGesturesTest {

	private static final int POINTS = 5_000;

	private final double[] xs = new double[POINTS];
	private final double[] ys = new double[POINTS];
	private final List<RowSelection> heard = new ArrayList<>();
	private final List<Phase> phases = new ArrayList<>();
	private Shell shell = new Shell(Display.getDefault());
	private PointLayer layer = new PointLayer("", Points.of("all", xs, ys));
	private XYChart cloud = new XYChart(shell);

	@BeforeEach
	void openACloud() {
		shell.dispose();
		shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout(SWT.VERTICAL));
		shell.setBounds(40, 40, 640, 700);
		Random random = new Random(4);
		for (int i = 0; i < POINTS; i++) {
			xs[i] = random.nextDouble();
			ys[i] = random.nextDouble();
		}
		layer = new PointLayer("", Points.of("all", xs, ys));
		cloud = new XYChart(shell);
		cloud.setFigure(new XYFigure(NumberAxis.of("x"), NumberAxis.of("y")).with(layer));
		cloud.selectPoints(layer, (rows, phase) -> {
			heard.add(rows);
			phases.add(phase);
			layer.setSelected(rows);
			cloud.refresh();
		});
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

	private Control plot() {
		return cloud.plotControl();
	}

	private RowSelection selected() {
		return heard.isEmpty() ? RowSelection.NONE : heard.get(heard.size() - 1);
	}

	/** What the Java library says lies in a polygon of pixels of the plot. */
	private RowSelection inside(int... corners) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		path.moveTo(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			path.lineTo(corners[i], corners[i + 1]);
		}
		path.closePath();
		int height = plot().getSize().y;
		return RowSelection.of(IntStream.range(0, POINTS).filter(
				i -> path.contains(cloud.xScale().position(xs[i]), height - cloud.yScale().position(ys[i])))
				.toArray());
	}

	@Test
	void aLassoSelectsExactlyWhatLiesInIt() {
		open();
		Robot.click(plot(), 20, 20, 0);
		Robot.key("3");
		int[] corners = { 120, 60, 300, 40, 360, 120, 280, 200, 150, 180 };
		lasso(corners);
		assertEquals(inside(corners), selected());
		assertEquals(Phase.DONE, phases.get(phases.size() - 1));
		assertTrue(phases.contains(Phase.CHANGING), phases::toString);
	}

	private void lasso(int... corners) {
		Robot.press(plot(), corners[0], corners[1]);
		Robot.trace(plot(), corners);
		Robot.release();
	}

	@Test
	void escapeInTheMiddleOfALassoBringsBackWhatWasSelectedAndIsNeverDone() {
		open();
		Robot.click(plot(), 20, 20, 0);
		Robot.key("3");
		lasso(100, 100, 200, 100, 200, 200, 100, 200);
		RowSelection before = selected();
		int done = (int) phases.stream().filter(phase -> phase == Phase.DONE).count();
		Robot.press(plot(), 300, 60);
		Robot.trace(plot(), 400, 60, 400, 160);
		assertFalse(selected().equals(before));
		Robot.key("Escape");
		Robot.release();
		assertEquals(before, selected());
		assertEquals(done, phases.stream().filter(phase -> phase == Phase.DONE).count());
	}

	@Test
	void theSelectionSurvivesZoomAndAnotherSize() {
		open();
		Robot.click(plot(), 20, 20, 0);
		Robot.key("3");
		lasso(120, 60, 300, 40, 360, 120, 280, 200, 150, 180);
		RowSelection before = selected();
		Robot.wheel(plot(), 240, 120, 3);
		shell.setSize(560, 620);
		Await.settle();
		assertEquals(before, selected());
		assertEquals(before, layer.selected());
	}

	@Test
	void theWheelZoomsWhereThePointerIsAndTheHistoryGoesBack() {
		open();
		View all = cloud.view();
		int x = 200;
		double value = cloud.xScale().value(x);
		Robot.wheel(plot(), x, 100, 4);
		assertTrue(cloud.view().x().upper() - cloud.view().x().lower() < 0.7 * (all.x().upper() - all.x().lower()),
				() -> cloud.view().toString());
		assertEquals(value, cloud.xScale().value(x), 0.005);
		Robot.key("0");
		assertEquals(all, cloud.view());
	}

	@Test
	void aKeyboardUserSelectsWithoutAMouse() {
		open();
		cloud.setFocus();
		Robot.key("Right");
		Robot.key("space");
		int leftmost = IntStream.range(0, POINTS).reduce((a, b) -> xs[a] <= xs[b] ? a : b).orElseThrow();
		assertEquals(RowSelection.of(leftmost), selected());
	}

	@Test
	void anotherChartFollowsWhileABrushIsDragged() {
		XYChart line = new XYChart(shell);
		line.setFigure(new XYFigure(NumberAxis.of("x"), NumberAxis.of("y"))
				.with(new LineLayer("", SeriesColor.of(0), LineLayer.Course.STRAIGHT, Values.of(3, 1, 4, 1, 5, 9, 2, 6))));
		Set<RowSelection> states = new HashSet<>();
		double span = 7;
		line.brushInterval((interval, phase) -> {
			RowSelection rows = interval == null ? RowSelection.NONE
					: RowSelection.of(IntStream.range(0, POINTS)
							.filter(i -> interval.from() <= span * xs[i] && span * xs[i] <= interval.to()).toArray());
			layer.setSelected(rows);
			cloud.refresh();
			states.add(layer.selected());
		});
		open();
		Control control = line.plotControl();
		Robot.press(control, 80, 60);
		Robot.glide(control, 80, 440, 60, 60);
		Robot.release();
		assertTrue(states.size() >= 20, () -> states.size() + " states");
		Interval brush = line.getBrush();
		assertTrue(brush != null && Math.abs(brush.from() - line.xScale().value(80)) < 0.05
				&& Math.abs(brush.to() - line.xScale().value(440)) < 0.05, () -> String.valueOf(brush));
		Robot.key("Delete");
		assertNull(line.getBrush());
		line.setBrush(new Interval(1, 2));
		assertEquals(new Interval(1, 2), line.getBrush());
	}
}
