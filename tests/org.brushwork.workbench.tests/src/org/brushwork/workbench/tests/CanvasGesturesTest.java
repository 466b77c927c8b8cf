package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.bars.Coefficients;
import org.brushwork.figure.bars.ParallelBarsFigure;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.matrix.LabelledMatrix;
import org.brushwork.figure.matrix.MatrixFigure;
import org.brushwork.figure.ridge.Ridge;
import org.brushwork.figure.ridge.RidgeStyle;
import org.brushwork.figure.ridge.RidgelineFigure;
import org.brushwork.figure.triangle.TernaryPoints;
import org.brushwork.figure.triangle.TriangleFigure;
import org.brushwork.figure.xy.View;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Robot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the real mouse and the real keys do in figures on our own canvases. */
@ExtendWith(ScreenshotOnFailure.class)
class CanvasGesturesTest {

	private static final int CLASSES = 10;
	private static final int POINTS = 2_000;

	private final Random random = new Random(12);
	private final List<RowSelection> heard = new ArrayList<>();
	private final List<Phase> phases = new ArrayList<>();
	private Shell shell = new Shell(Display.getDefault());
	private FigureCanvas canvas = new FigureCanvas(shell);

	@BeforeEach
	void openAWindow() {
		shell.dispose();
		shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		shell.setBounds(40, 40, 640, 520);
	}

	@AfterEach
	void closeIt() {
		shell.dispose();
		Await.settle();
	}

	private void open(PickableFigure figure) {
		canvas = new FigureCanvas(shell);
		canvas.setFigure(figure);
		canvas.select((rows, phase) -> {
			heard.add(rows);
			phases.add(phase);
			figure.setSelected(rows);
			canvas.refresh();
		});
		shell.open();
		Await.settle();
	}

	private Control plot() {
		return canvas.plotControl();
	}

	private FigureLayout layout() {
		return Objects.requireNonNull(canvas.placed());
	}

	private RowSelection selected() {
		return heard.isEmpty() ? RowSelection.NONE : heard.get(heard.size() - 1);
	}

	private static MatrixFigure matrix() {
		List<String> names = IntStream.range(0, CLASSES).mapToObj(i -> "class " + i).toList();
		double[][] counts = new double[CLASSES][CLASSES];
		for (int i = 0; i < CLASSES; i++) {
			counts[i][(3 * i + 1) % CLASSES] = 5 + i;
			counts[i][i] = 90;
		}
		return new MatrixFigure(LabelledMatrix.confusion(names, counts));
	}

	/** The middle of a cell while all of the matrix is shown. */
	private int x(double column) {
		Box area = layout().area();
		return (int) Math.round(area.x() + (column + 0.5) * area.width() / CLASSES);
	}

	private int y(double row) {
		Box area = layout().area();
		return (int) Math.round(area.y() + (row + 0.5) * area.height() / CLASSES);
	}

	/** Cells of rows and columns, ends included. */
	private static RowSelection cells(int fromRow, int toRow, int fromColumn, int toColumn) {
		return where(CLASSES * CLASSES, cell -> cell / CLASSES >= fromRow && cell / CLASSES <= toRow
				&& cell % CLASSES >= fromColumn && cell % CLASSES <= toColumn);
	}

	private static RowSelection where(int size, IntPredicate isSelected) {
		return RowSelection.of(IntStream.range(0, size).filter(isSelected).toArray());
	}

	private void drag(int... corners) {
		Robot.press(plot(), corners[0], corners[1]);
		Robot.trace(plot(), corners);
		Robot.release();
	}

	@Test
	void aDragSelectsTheCellsOfItsRectangleAndSaysSoWhileItGoesOn() {
		MatrixFigure figure = matrix();
		open(figure);
		drag(x(2), y(1), x(2.3), y(1.3), x(4), y(3), x(5), y(4));
		assertEquals(cells(1, 4, 2, 5), selected());
		assertEquals(selected(), figure.selected());
		assertTrue(heard.contains(cells(1, 3, 2, 4)), heard::toString);
		assertEquals(1, phases.stream().filter(phase -> phase == Phase.DONE).count());
		assertEquals(Phase.DONE, phases.get(phases.size() - 1));
	}

	@Test
	void ctrlTakesAwayShiftAddsAndANameIsAWholeRow() {
		open(matrix());
		Box area = layout().area();
		Robot.click(plot(), (int) area.x() - 12, y(3), 0);
		assertEquals(cells(3, 3, 0, 9), selected());
		Robot.click(plot(), x(4), y(3), SWT.CTRL);
		assertEquals(9, selected().size());
		assertFalse(selected().contains(34));
		Robot.click(plot(), x(7), (int) area.y() - 12, SWT.SHIFT);
		assertEquals(18, selected().size());
		Robot.click(plot(), x(7), (int) area.y() - 12, SWT.SHIFT | SWT.CTRL);
		assertEquals(cells(0, 9, 7, 7), selected());
	}

	@Test
	void aClickOnTheOnlySelectedCellOrOnNothingOrDeleteLetsGo() {
		open(matrix());
		Robot.click(plot(), x(4), y(3), 0);
		assertEquals(RowSelection.of(34), selected());
		Robot.click(plot(), x(4), y(3), 0);
		assertEquals(RowSelection.NONE, selected());
		Robot.click(plot(), x(5), y(3), 0);
		Robot.click(plot(), 2, 2, 0);
		assertEquals(RowSelection.NONE, selected());
		Robot.click(plot(), x(5), y(3), 0);
		Robot.key("Delete");
		assertEquals(RowSelection.NONE, selected());
	}

	@Test
	void escapeBringsBackWhatWasSelectedAndIsNeverDone() {
		open(matrix());
		Robot.click(plot(), x(4), y(3), 0);
		Robot.press(plot(), x(1), y(1));
		Robot.trace(plot(), x(2), y(2), x(3), y(3));
		assertEquals(cells(1, 3, 1, 3), selected());
		Robot.key("Escape");
		Robot.release();
		assertEquals(RowSelection.of(34), selected());
		assertEquals(List.of(Phase.DONE), phases.stream().filter(phase -> phase == Phase.DONE).toList());
	}

	@Test
	void aKeyboardUserSelectsWithoutAMouse() {
		open(matrix());
		canvas.setFocus();
		Robot.move(plot(), x(8), y(8));
		Robot.key("Down"); // the first cell
		Robot.key("Down");
		Robot.key("Right");
		Robot.key("space");
		assertEquals(RowSelection.of(11), selected());
		Robot.key("Right");
		Robot.key("shift+space");
		assertEquals(RowSelection.of(11, 12), selected());
		Robot.key("ctrl+a");
		assertEquals(CLASSES * CLASSES, selected().size());
	}

	@Test
	void theSelectionSurvivesAnotherSizeZoomAndARefresh() {
		MatrixFigure figure = matrix();
		open(figure);
		drag(x(2), y(1), x(3), y(2), x(5), y(4));
		int events = heard.size();
		shell.setSize(500, 420);
		Await.settle();
		Robot.wheel(plot(), x(4), y(4), 3);
		canvas.refresh();
		Await.settle();
		assertTrue(figure.isZoomed());
		assertEquals(cells(1, 4, 2, 5), figure.selected());
		assertEquals(events, heard.size());
	}

	@Test
	void whatAProgramSelectsIsWhatTheNextGestureChanges() {
		MatrixFigure figure = matrix();
		open(figure);
		figure.setSelected(cells(5, 5, 0, 9));
		canvas.refresh();
		assertTrue(heard.isEmpty());
		Robot.click(plot(), x(0), y(5), SWT.CTRL);
		assertEquals(cells(5, 5, 1, 9), selected());
	}

	@Test
	void theWheelZoomsTheMatrixAtThePointerAndADoubleClickFits() {
		MatrixFigure figure = matrix();
		open(figure);
		View all = figure.view();
		int px = x(3);
		Robot.wheel(plot(), px, y(6), 4);
		View part = figure.view();
		assertTrue(part.x().upper() - part.x().lower() < 5, part::toString);
		Box area = layout().area();
		assertEquals(3.5, part.x().lower() + (px - area.x()) / area.width() * (part.x().upper() - part.x().lower()), 0.1);
		Robot.key("alt+Left");
		assertEquals(all, figure.view());
		Robot.key("alt+Right");
		assertEquals(part, figure.view());
		Robot.key("2"); // the tool that moves
		drag(300, 200, 310, 200, 380, 200);
		assertTrue(figure.view().x().lower() < part.x().lower(), () -> figure.view() + " after " + part);
		Robot.doubleClick(plot(), px, y(6));
		assertEquals(all, figure.view());
	}

	@Test
	void anotherFigureHasNoHistoryOfTheOldOne() {
		open(matrix());
		Robot.wheel(plot(), x(3), y(6), 2);
		MatrixFigure other = matrix();
		canvas.setFigure(other);
		Robot.key("alt+Left");
		assertFalse(other.isZoomed());
	}

	@Test
	void theWheelKeepsTheStepOfARidgelineUnderThePointer() {
		RidgelineFigure figure = new RidgelineFigure("value", "epoch", IntStream.range(0, 200)
				.mapToObj(step -> new Ridge(step, 0, 1, new double[] { 1, 5, 1 })).toList());
		figure.setStyle(RidgeStyle.RIDGES);
		open(figure);
		Box area = layout().area();
		int py = (int) (area.bottom() - 60);
		double step = ((Mapping) layout()).y(0, py);
		Robot.wheel(plot(), (int) area.centerX(), py, 4);
		assertEquals(step, ((Mapping) layout()).y(0, py), 0.5);
		assertTrue(figure.view().y().upper() - figure.view().y().lower() < 100, () -> figure.view().toString());
	}

	@Test
	void theMenuHasTheToolsThatMakeSense() {
		open(matrix());
		assertEquals(List.of("Select", "Move", "Zoom In", "Zoom Out", "Show All", "Zoom Back", "Zoom Forward"), entries());
		canvas.setFigure(bars());
		assertEquals(List.of("Select"), entries());
		canvas.setFigure(triangle(random(), random(), random()));
		assertEquals(List.of("Select", "Brush Rectangle", "Lasso"), entries());
	}

	/** What is below copy, save, table and print. */
	private List<String> entries() {
		Menu menu = plot().getMenu();
		menu.notifyListeners(SWT.Show, null);
		return List.of(menu.getItems()).stream().map(MenuItem::getText).filter(text -> !text.isEmpty()).skip(4)
				.map(text -> text.split("\t")[0]).toList();
	}

	@Test
	void aLassoInTheTriangleSelectsExactlyWhatLiesInIt() {
		double[] a = random();
		double[] b = random();
		double[] c = random();
		open(triangle(a, b, c));
		Robot.click(plot(), 3, 3, 0);
		Robot.key("3");
		Box area = layout().area();
		int left = (int) area.centerX() - 90;
		int top = (int) area.centerY() - 20;
		int[] corners = { left, top, left + 150, top - 20, left + 200, top + 60, left + 120, top + 90, left + 40, top + 70 };
		drag(corners);
		assertEquals(inside(corners, a, b, c), selected());
		assertTrue(selected().size() > 100);
	}

	private double[] random() {
		return random.doubles(POINTS).toArray();
	}

	private static TriangleFigure triangle(double[] a, double[] b, double[] c) {
		return new TriangleFigure(List.of("a", "b", "c"), TernaryPoints.of("all", a, b, c));
	}

	/** What the Java library says lies in a polygon; the corners of the triangle are at 0, 1 and the top. */
	private RowSelection inside(int[] corners, double[] a, double[] b, double[] c) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		path.moveTo(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			path.lineTo(corners[i], corners[i + 1]);
		}
		path.closePath();
		return where(POINTS, i -> {
			double sum = a[i] + b[i] + c[i];
			double x = (b[i] + c[i] / 2) / sum;
			double y = c[i] / sum * Math.sqrt(3) / 2;
			Mapping mapping = (Mapping) layout();
			return path.contains(mapping.px(x, y), mapping.py(x, y));
		});
	}

	private static ParallelBarsFigure bars() {
		List<String> words = IntStream.range(0, 100).mapToObj(i -> "word " + i).toList();
		double[][] values = IntStream.range(0, 100).mapToObj(i -> new double[] { i - 50, 50 - i })
				.toArray(double[][]::new);
		return new ParallelBarsFigure(new Coefficients(words, List.of("one", "two"), values));
	}

	@Test
	void coefficientsScrollByWheelAndKeysAndTheCursorTakesThemAlong() {
		ParallelBarsFigure figure = bars();
		open(figure);
		Box area = layout().area();
		assertTrue(((Scrollable) plot()).getVerticalBar().getVisible());
		Robot.wheel(plot(), (int) area.centerX(), (int) area.centerY(), -2);
		int first = figure.firstRow();
		assertTrue(first >= 2 && first <= 8, () -> "row " + first);
		Robot.click(plot(), (int) area.x() + 30, (int) area.y() + 4, 0);
		assertEquals(RowSelection.of(2 * first), selected());
		Robot.key("Next");
		assertTrue(figure.firstRow() > first + 5);
		Robot.key("Home");
		assertEquals(0, figure.firstRow());
		Robot.key("End");
		Robot.key("space");
		assertEquals(RowSelection.of(199), selected());
		assertTrue(figure.firstRow() > 60);
		canvas.setFigure(matrix());
		assertFalse(((Scrollable) plot()).getVerticalBar().getVisible());
	}
}
