package org.brushwork.figure.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorScale;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.junit.jupiter.api.Test;

class CalendarFigureTest {

	private static final Box BOX = new Box(0, 0, 800, 400);
	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);

	private final SvgDrawing drawing = new SvgDrawing(800, 400);

	@Test
	void weeksAreColumnsAndMondayIsTheFirstRow() {
		CalendarLayout layout = calendar(LocalDate.of(2024, 1, 1), 366).layout(drawing, BOX, LIGHT);
		Box first = layout.cell(LocalDate.of(2024, 1, 1)); // a Monday
		double size = first.width();
		for (LocalDate date = LocalDate.of(2024, 1, 1); date.getYear() == 2024; date = date.plusDays(1)) {
			// Monday the first: in 2024 the weeks of the year are those of ISO 8601, until 30 December begins the next.
			int week = date.getMonthValue() == 12 && date.getDayOfMonth() >= 30 ? 53
					: date.get(WeekFields.ISO.weekOfWeekBasedYear());
			Box cell = layout.cell(date);
			assertEquals(first.x() + (week - 1) * size, cell.x(), date.toString());
			assertEquals(first.y() + (date.getDayOfWeek().getValue() - 1) * size, cell.y(), date.toString());
		}
	}

	@Test
	void eachDayOfSeveralYearsHasItsOwnCellAndIsPickedThere() {
		for (Box box : List.of(BOX, new Box(10, 10, 300, 900), new Box(0, 0, 1600, 1200))) {
			CalendarFigure figure = calendar(LocalDate.of(2022, 11, 5), 1500);
			CalendarLayout layout = figure.layout(drawing, box, LIGHT);
			Set<Box> cells = new HashSet<>();
			for (int day = 0; day < 1500; day += 1) {
				Box cell = layout.at(day).box();
				assertTrue(cells.add(cell), "day " + day);
				assertEquals(day, layout.pick(cell.centerX(), cell.centerY(), 0).orElseThrow().index());
				assertTrue(cell.right() <= box.right() && cell.bottom() <= box.bottom());
			}
		}
	}

	@Test
	void daysBeforeAndAfterAreNotPicked() {
		// Wednesday to Friday.
		CalendarLayout layout = calendar(LocalDate.of(2024, 5, 8), 3).layout(drawing, BOX, LIGHT);
		Box wednesday = layout.cell(LocalDate.of(2024, 5, 8));
		assertTrue(layout.pick(wednesday.centerX(), wednesday.y() - 2, 0).isEmpty());
		assertTrue(layout.pick(wednesday.centerX(), wednesday.y() + 3.5 * wednesday.height(), 0).isEmpty());
		Pick pick = layout.pick(wednesday.centerX(), wednesday.centerY(), 0).orElseThrow();
		assertEquals("Wednesday, May 8, 2024: 0", pick.words());
	}

	@Test
	void arrowsGoByDaysAndWeeks() {
		CalendarLayout layout = calendar(LocalDate.of(2023, 12, 25), 20).layout(drawing, BOX, LIGHT);
		assertEquals(7, layout.step(6, 0, 1));
		assertEquals(13, layout.step(6, 1, 0));
		assertEquals(6, layout.step(6, -1, 0));
		assertEquals(19, layout.step(19, 0, 1));
	}

	@Test
	void unknownIsNotZero() {
		double[] counts = { 0, Double.NaN, 1234 };
		CalendarFigure figure = new CalendarFigure(new DayCounts(LocalDate.of(2024, 2, 28), counts)).in(Locale.US);
		assertEquals("Wednesday, February 28, 2024: 0", figure.words(0));
		assertEquals("Thursday, February 29, 2024: no data", figure.words(1));
		assertEquals("Friday, March 1, 2024: 1,234", figure.words(2));
		assertEquals(List.of("2024-03-01", 1234.0), figure.table().row().apply(2));
		String document = drawn(figure, BOX);
		assertTrue(document.contains(">no data</text>"));
		assertTrue(document.contains(String.format("#%06x", ColorScale.viridis(LIGHT).color(1))));
		assertFalse(drawn(calendar(LocalDate.of(2024, 2, 28), 3), BOX).contains(">no data</text>"));
	}

	@Test
	void yearsMonthsAndWeekdaysAreNamedInTheLanguage() {
		String document = drawn(calendar(LocalDate.of(2024, 1, 1), 366).in(Locale.GERMANY), BOX);
		for (String name : List.of("2024", "Okt", "Dez", "Mo", "Mi")) {
			assertTrue(document.contains('>' + name + "</text>"), name);
		}
	}

	@Test
	void selectedDaysAreOutlined() {
		CalendarFigure figure = calendar(LocalDate.of(2024, 1, 1), 60);
		assertFalse(drawn(figure, BOX).contains("stroke-width=\"2\""));
		figure.setSelected(RowSelection.of(3, 4, 600)); // neighbours in one week
		assertEquals(6, drawn(figure, BOX).split("stroke-width=\"2\"", -1).length - 1);
	}

	@Test
	void noDayZeroAndManyYearsAreDrawnInAnySize() {
		for (CalendarFigure figure : List.of(calendar(LocalDate.of(2024, 1, 1), 0),
				calendar(LocalDate.of(2024, 12, 31), 2), calendar(LocalDate.of(1950, 6, 1), 365 * 75))) {
			for (Box box : List.of(new Box(0, 0, 1, 1), new Box(0, 0, 160, 120), new Box(0, 0, 1600, 1200))) {
				String document = drawn(figure, box);
				assertFalse(document.contains("NaN"));
				assertEquals(figure.days().size() == 0 && box.width() > 1, document.contains("No days"));
				if (box.width() > 1 && figure.days().size() > 0) {
					CalendarLayout layout = figure.layout(drawing, box, LIGHT);
					assertTrue(layout.area().right() <= box.right() && layout.area().bottom() <= box.bottom());
				}
			}
		}
	}

	@Test
	void negativeCountsAreRefusedWithASentence() {
		assertEquals("counts must be finite and at least 0, got: -1.0 on 2024-01-02",
				assertThrows(IllegalArgumentException.class,
						() -> new DayCounts(LocalDate.of(2024, 1, 1), new double[] { 0, -1 })).getMessage());
	}

	private static CalendarFigure calendar(LocalDate first, int days) {
		return new CalendarFigure(new DayCounts(first, new double[days])).in(Locale.US);
	}

	private static String drawn(CalendarFigure figure, Box box) {
		SvgDrawing svg = new SvgDrawing(box.width(), box.height());
		figure.draw(svg, box, LIGHT);
		return svg.document("");
	}
}
