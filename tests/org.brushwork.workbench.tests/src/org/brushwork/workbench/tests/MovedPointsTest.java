package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.selection.Phase;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.XYFigure;
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

/** Points that the real mouse and the real keys move, on axes from 0 to 10. */
@ExtendWith(ScreenshotOnFailure.class)
class MovedPointsTest {

	private static final View SHOWN = new View(new Range(0, 10), new Range(0, 10));

	private final List<Phase> phases = new ArrayList<>();
	private final XYFigure figure = new XYFigure(NumberAxis.of("x"), NumberAxis.of("y"));
	private Shell shell = new Shell(Display.getDefault());
	private PointLayer layer = new PointLayer("", Points.of("", new double[0], new double[0]));
	private XYChart chart = new XYChart(shell);

	@BeforeEach
	void openThreePoints() {
		shell.dispose();
		shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		shell.setBounds(40, 40, 600, 500);
		layer = new PointLayer("", Points.of("", new double[] { 2, 5, 8 }, new double[] { 2, 5, 8 }));
		figure.with(layer).setView(SHOWN);
		chart = new XYChart(shell);
		chart.setFigure(figure);
		shell.open();
		Await.settle();
	}

	@AfterEach
	void closeIt() {
		shell.dispose();
		Await.settle();
	}

	private void show(Points points, Phase phase) {
		phases.add(phase);
		layer.setPoints(points);
		chart.refresh();
	}

	private Control plot() {
		return chart.plotControl();
	}

	private int px(double x) {
		return (int) Math.round(chart.xScale().position(x));
	}

	private int py(double y) {
		return (int) Math.round(plot().getSize().y - chart.yScale().position(y));
	}

	private void assertPoint(double x, double y, int point) {
		double pixel = 10.0 / Math.min(plot().getSize().x, plot().getSize().y);
		assertEquals(x, layer.points().xs()[point], 1.5 * pixel);
		assertEquals(y, layer.points().ys()[point], 1.5 * pixel);
	}

	private void drag(double fromX, double fromY, double toX, double toY) {
		Robot.press(plot(), px(fromX), py(fromY));
		Robot.trace(plot(), px((fromX + toX) / 2), py((fromY + toY) / 2), px(toX), py(toY));
	}

	@Test
	void aDraggedPointIsWhereTheMouseIsAndTheOthersStay() {
		chart.movePoints(layer, this::show);
		drag(5, 5, 7, 1);
		assertPoint(7, 1, 1);
		assertFalse(phases.contains(Phase.DONE));
		Robot.release();
		assertEquals(Phase.DONE, phases.get(phases.size() - 1));
		assertPoint(2, 2, 0);
		assertPoint(8, 8, 2);
		assertEquals(SHOWN, chart.view());
	}

	@Test
	void aPointThatIsGrippedAtItsEdgeDoesNotJump() {
		chart.movePoints(layer, this::show);
		Robot.press(plot(), px(5) + 6, py(5) - 5);
		Robot.trace(plot(), px(7) + 6, py(5) - 5);
		Robot.release();
		assertPoint(7, 5, 1);
	}

	@Test
	void escapeBringsADraggedPointBack() {
		chart.movePoints(layer, this::show);
		drag(5, 5, 7, 1);
		Robot.key("Escape");
		Robot.release();
		assertArrayEquals(new double[] { 2, 5, 8 }, layer.points().xs());
		assertArrayEquals(new double[] { 2, 5, 8 }, layer.points().ys());
		assertFalse(phases.contains(Phase.DONE));
	}

	@Test
	void aPointDoesNotLeaveWhatIsShown() {
		chart.movePoints(layer, this::show);
		Robot.press(plot(), px(5), py(5));
		Robot.trace(plot(), px(5), plot().getSize().y + 40);
		Robot.release();
		assertPoint(5, 0, 1);
	}

	@Test
	void axesThatFollowTheDataWaitForTheEndOfTheDrag() {
		chart.setView(null);
		chart.movePoints(layer, this::show);
		View before = chart.view();
		drag(8, 8, 5, 5);
		assertEquals(before, chart.view());
		Robot.release();
		assertNotEquals(before, chart.view());
		assertFalse(figure.isZoomed());
	}

	@Test
	void theArrowKeysMoveThePointThatWasClicked() {
		chart.movePoints(layer, this::show);
		Robot.click(plot(), px(5), py(5), 0);
		Robot.key("Right");
		Robot.key("shift+Up");
		assertEquals(5.1, layer.points().xs()[1], 1e-9);
		assertEquals(6, layer.points().ys()[1], 1e-9);
		assertEquals(List.of(Phase.CHANGING, Phase.DONE, Phase.CHANGING, Phase.DONE), phases);
	}

	@Test
	void aKeyboardUserTakesHoldOfAPointAndLetsItGo() {
		chart.movePoints(layer, this::show);
		chart.setFocus();
		Robot.move(plot(), 2, 2);
		Robot.key("Right");
		Robot.key("Right");
		Robot.key("space");
		Robot.key("Up");
		assertEquals(5.1, layer.points().ys()[1], 1e-9);
		Robot.key("Return");
		Robot.key("Right");
		Robot.key("space");
		Robot.key("Down");
		assertEquals(7.9, layer.points().ys()[2], 1e-9);
	}

	@Test
	void aDoubleClickAddsAPointAndDeleteTakesItAway() {
		chart.editPoints(layer, this::show);
		Robot.doubleClick(plot(), px(3), py(7));
		assertEquals(4, layer.points().size());
		assertPoint(3, 7, 3);
		assertEquals(SHOWN, chart.view());
		Robot.key("Delete");
		assertArrayEquals(new double[] { 2, 5, 8 }, layer.points().xs());
		Robot.key("Insert");
		assertPoint(5, 5, 3);
		Robot.click(plot(), px(2), py(2), 0);
		Robot.key("Delete");
		assertEquals(3, layer.points().size());
		assertPoint(5, 5, 0);
	}

	@Test
	void whereNothingMayBeAddedADoubleClickShowsAll() {
		chart.movePoints(layer, this::show);
		Robot.doubleClick(plot(), px(3), py(7));
		assertEquals(figure.fit(), chart.view());
		Robot.click(plot(), px(5), py(5), 0);
		Robot.key("Delete");
		assertEquals(3, layer.points().size());
	}

	@Test
	void theCursorIsAHandOverAPointAndAnArrowBeside() {
		chart.movePoints(layer, this::show);
		Robot.move(plot(), px(5), py(5));
		assertEquals(plot().getDisplay().getSystemCursor(SWT.CURSOR_HAND), plot().getCursor());
		Robot.move(plot(), px(3), py(7));
		assertEquals(plot().getDisplay().getSystemCursor(SWT.CURSOR_ARROW), plot().getCursor());
	}

	@Test
	void theLeftButtonHasOneMeaning() {
		chart.movePoints(layer, this::show);
		assertThrows(IllegalStateException.class, () -> chart.brushInterval((interval, phase) -> {
			// never heard
		}));
		assertThrows(IllegalStateException.class, () -> chart.selectPoints(layer, (rows, phase) -> {
			// never heard
		}));
		assertTrue(phases.isEmpty());
	}
}
