package org.brushwork.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.bars.Coefficients;
import org.brushwork.figure.bars.ParallelBarsFigure;
import org.brushwork.figure.calendar.CalendarFigure;
import org.brushwork.figure.calendar.CalendarLayout;
import org.brushwork.figure.calendar.DayCounts;
import org.brushwork.figure.calendar.WeekHoursFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.matrix.LabelledMatrix;
import org.brushwork.figure.matrix.MatrixFigure;
import org.brushwork.figure.matrix.MatrixSort;
import org.brushwork.figure.ridge.Ridge;
import org.brushwork.figure.ridge.RidgeStyle;
import org.brushwork.figure.ridge.RidgelineFigure;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.triangle.TernaryPoints;
import org.brushwork.figure.triangle.TriangleFigure;
import org.brushwork.figure.xy.View;
import org.junit.jupiter.api.Test;

/** What a rectangle and a click select in every figure of things; compared with the rectangles of the Java library. */
class SelectedThingsTest {

	private static final Box BOX = new Box(0, 0, 700, 420);
	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);
	private static final int CLASSES = 9;
	private static final int ROWS = 60;
	private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

	private final Random random = new Random(8);

	@Test
	void aRectangleSelectsAllCellsThatItTouches() {
		MatrixFigure matrix = matrix();
		compare(matrix);
		matrix.setView(new View(new Range(2.4, 7.1), new Range(0.3, 3.9)));
		compare(matrix); // and none that are not seen
		compare(week());
		compare(calendar());
		compare(bars(17));
		RidgelineFigure heat = ridges();
		heat.setStyle(RidgeStyle.HEAT_MAP);
		compare(heat);
	}

	private void compare(PickableFigure figure) {
		FigureLayout layout = layout(figure);
		Box area = layout.area();
		int some = 0;
		for (int i = 0; i < 200; i++) {
			Box band = Box.between(within(area.x(), area.right()), within(area.y(), area.bottom()),
					within(area.x(), area.right()), within(area.y(), area.bottom()));
			Rectangle2D drawn = rectangle(band).createIntersection(rectangle(area));
			RowSelection expected = where(layout.size(), index -> rectangle(layout.at(index).box()).intersects(drawn));
			if (!expected.isEmpty()) { // else names between the years of a calendar count
				assertEquals(expected, layout.touched(band), band::toString);
				some += expected.size();
			}
		}
		assertTrue(some > 500);
	}

	/** A place between two, or a little outside. */
	private double within(double from, double to) {
		return from - 30 + random.nextDouble() * (to - from + 60);
	}

	private static Rectangle2D rectangle(Box box) {
		return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
	}

	private static RowSelection where(int size, IntPredicate isSelected) {
		return RowSelection.of(IntStream.range(0, size).filter(isSelected).toArray());
	}

	private static FigureLayout layout(PickableFigure figure) {
		return figure.layout(new SvgDrawing(BOX.width(), BOX.height()), BOX, LIGHT);
	}

	@Test
	void aRectangleSelectsThePointsInIt() {
		double[][] shares = IntStream.range(0, 3).mapToObj(corner -> random.doubles(500).toArray()).toArray(double[][]::new);
		TriangleFigure figure = new TriangleFigure(List.of("a", "b", "c"),
				TernaryPoints.of("all", shares[0], shares[1], shares[2]));
		FigureLayout layout = layout(figure);
		Box area = layout.area();
		Box band = new Box(area.centerX() - 60, area.centerY(), 90, 70);
		RowSelection expected = where(500, index -> rectangle(band).contains(layout.at(index).box().centerX(),
				layout.at(index).box().centerY()));
		assertEquals(expected, layout.touched(band));
		assertTrue(expected.size() > 20);
	}

	@Test
	void aNameSelectsItsRowOrColumnAlsoWhatIsNotSeen() {
		MatrixFigure figure = matrix();
		figure.setSort(MatrixSort.TOTAL);
		figure.setView(new View(new Range(0, 3), new Range(6, 9)));
		FigureLayout layout = layout(figure);
		Box cell = layout.at(figure.rowOrder()[1] * CLASSES + figure.columnOrder()[2]).box();
		int row = figure.rowOrder()[1];
		int column = figure.columnOrder()[2];
		RowSelection wholeRow = where(CLASSES * CLASSES, index -> index / CLASSES == row);
		assertEquals(wholeRow, layout.chosen(layout.area().x() - 4, cell.centerY(), 0));
		assertEquals(wholeRow, layout.chosen(layout.area().right() + 6, cell.centerY(), 0)); // its total
		RowSelection wholeColumn = where(CLASSES * CLASSES, index -> index % CLASSES == column);
		assertEquals(wholeColumn, layout.chosen(cell.centerX(), layout.area().y() - 4, 0));
		assertEquals(RowSelection.NONE, layout.chosen(cell.centerX(), BOX.bottom() - 4, 0)); // the legend
		assertEquals(RowSelection.NONE, layout.chosen(layout.area().x() - 4, layout.area().y() - 4, 0));
	}

	@Test
	void aWeekdayAndAnHourAreNamesToo() {
		FigureLayout layout = layout(week());
		Box cell = layout.at(24 * 3 + 17).box();
		assertEquals(where(168, index -> index / 24 == 3), layout.chosen(layout.area().x() - 6, cell.centerY(), 0));
		assertEquals(where(168, index -> index % 24 == 17), layout.chosen(cell.centerX(), layout.area().bottom() + 6, 0));
	}

	@Test
	void aClassOfBarsIsSelectedWithTheRowsThatAreScrolledAway() {
		FigureLayout layout = layout(bars(30));
		Box area = layout.area();
		assertEquals(where(ROWS * 2, index -> index % 2 == 1), layout.chosen(area.right() - 40, area.y() - 8, 0));
		assertEquals(where(ROWS * 2, index -> index / 2 == 30), layout.chosen(area.x() - 8, area.y() + 2, 0));
	}

	@Test
	void weekdaysMonthsAndYearsOfACalendarAreNames() {
		CalendarFigure figure = calendar();
		CalendarLayout layout = (CalendarLayout) layout(figure);
		int size = figure.days().size();
		Box middle = layout.cell(LocalDate.of(2022, 6, 15)); // a Wednesday
		Box january = layout.cell(LocalDate.of(2022, 1, 3)); // the first Monday of its block is 27 December
		assertEquals(where(size, day -> date(day).getYear() == 2022 && date(day).getDayOfWeek() == DayOfWeek.WEDNESDAY),
				layout.chosen(layout.area().x() - 8, middle.centerY(), 0));
		Box monday = layout.cell(LocalDate.of(2022, 6, 13));
		assertEquals(where(size, day -> date(day).getYear() == 2022 && date(day).getMonth() == Month.JUNE),
				layout.chosen(middle.centerX(), monday.y() - 5, 0));
		assertEquals(where(size, day -> date(day).getYear() == 2022), layout.chosen(15, middle.centerY(), 0));
		assertTrue(january.x() > layout.area().x());
	}

	@Test
	void everyMonthIsFoundAboveItsMiddle() {
		CalendarLayout layout = (CalendarLayout) layout(calendar());
		for (LocalDate date = LocalDate.of(2021, 4, 15); date.getYear() == 2021; date = date.plusMonths(1)) {
			Month month = date.getMonth();
			Box top = layout.cell(date.with(DayOfWeek.MONDAY));
			RowSelection days = layout.chosen(top.centerX(), top.y() - 5, 0);
			assertEquals(date.lengthOfMonth(), days.size(), month.toString());
			assertTrue(days.rows().allMatch(day -> date(day).getMonth() == month));
		}
	}

	@Test
	void ridgesAreSelectedAtTheirBaselinesAndByTheirLabels() {
		FigureLayout layout = layout(ridges());
		Box third = layout.at(3).box();
		Box fifth = layout.at(5).box();
		Box area = layout.area();
		assertEquals(RowSelection.of(3, 4, 5),
				layout.touched(Box.between(area.centerX(), third.bottom() - 3, area.centerX() + 9, fifth.bottom() + 3)));
		assertEquals(RowSelection.of(5), layout.chosen(area.x() - 10, fifth.bottom() + 4, 0));
	}

	@Test
	void whatIsNotSelectedStepsBack() {
		ParallelBarsFigure bars = bars(0);
		RidgelineFigure ridges = ridges();
		String allBars = drawn(bars);
		String allRidges = drawn(ridges);
		bars.setSelected(RowSelection.of(1));
		ridges.setSelected(RowSelection.of(2));
		assertFalse(allBars.contains("fill-opacity"));
		assertTrue(drawn(bars).contains("fill-opacity"));
		assertFalse(allRidges.equals(drawn(ridges)));
		bars.setSelected(RowSelection.NONE);
		assertEquals(allBars, drawn(bars));
	}

	private static String drawn(PickableFigure figure) {
		SvgDrawing svg = new SvgDrawing(BOX.width(), BOX.height());
		figure.draw(svg, BOX, LIGHT);
		return svg.document("");
	}

	private static LocalDate date(int day) {
		return FIRST.plusDays(day);
	}

	private MatrixFigure matrix() {
		double[][] counts = new double[CLASSES][CLASSES];
		for (double[] row : counts) {
			for (int i = 0; i < CLASSES; i++) {
				row[i] = random.nextInt(40);
			}
		}
		List<String> names = IntStream.range(0, CLASSES).mapToObj(i -> "class " + i).toList();
		return new MatrixFigure(LabelledMatrix.confusion(names, counts));
	}

	private static WeekHoursFigure week() {
		double[][] counts = new double[7][24];
		counts[2][3] = 4;
		return new WeekHoursFigure(counts);
	}

	private CalendarFigure calendar() {
		return new CalendarFigure(new DayCounts(FIRST, random.doubles(900).toArray()));
	}

	private ParallelBarsFigure bars(int firstRow) {
		double[][] values = IntStream.range(0, ROWS).mapToObj(row -> random.doubles(2, -1, 1).toArray())
				.toArray(double[][]::new);
		ParallelBarsFigure figure = new ParallelBarsFigure(
				new Coefficients(IntStream.range(0, ROWS).mapToObj(row -> "w" + row).toList(), List.of("a", "b"), values));
		figure.setFirstRow(firstRow);
		return figure;
	}

	private static RidgelineFigure ridges() {
		return new RidgelineFigure("value", "epoch", IntStream.range(0, 9)
				.mapToObj(step -> new Ridge(step, 0, 1, new double[] { 1, 4, step, 2 })).toList());
	}
}
