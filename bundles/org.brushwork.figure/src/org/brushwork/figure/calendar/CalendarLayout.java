package org.brushwork.figure.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.geometry.Grid;
import org.brushwork.figure.part.ColorLegend;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;

/** Where the days of a calendar lie. */
public final class CalendarLayout implements FigureLayout {

	static final double GAP = 5;
	static final int DAYS = 7;
	private static final int THURSDAY = 3;
	/** A leap year that begins on a Sunday touches so many. */
	private static final int MOST_WEEKS = 54;
	private static final int MOST_COLUMNS = 12;
	private static final double LARGEST_CELL = 44;
	private static final double LEAST_CELL = 0.1;
	/** Between columns of years. */
	private static final double SPACE = 16;
	/** Smaller cells leave no room for the months' names above each year. */
	private static final double LEAST_FOR_MONTHS = 5;

	private final CalendarFigure figure;
	private final Sheet sheet;
	private final Box area;
	private final int firstYear;
	private final int years;
	private final int weeks;
	private final double line;
	private final double names;
	private final int columns;
	private final double cell;
	private final boolean monthsEachYear;
	private final double pitch;
	private final double columnPitch;

	/** Measures. */
	CalendarLayout(CalendarFigure figure, Drawing drawing, Box box, ChartTheme theme) {
		this.figure = figure;
		sheet = new Sheet(drawing, box, theme, figure.title());
		line = sheet.line();
		DayCounts days = figure.days();
		LocalDate last = days.date(Math.max(0, days.size() - 1));
		firstYear = days.first().getYear();
		years = last.getYear() - firstYear + 1;
		weeks = years > 1 ? MOST_WEEKS : (int) ChronoUnit.WEEKS.between(monday(days.first()), monday(last)) + 1;
		Words words = new Words(drawing, sheet.muted());
		names = Math.max(words.width(String.valueOf(firstYear)) - line, IntStream.range(0, DAYS)
				.mapToDouble(row -> words.width(figure.weekday(row))).max().orElse(0)) + GAP;
		Box content = sheet.content().inset(0, 0, 0, ColorLegend.height(sheet) + GAP);
		columns = IntStream.rangeClosed(1, Math.min(years, MOST_COLUMNS)).boxed()
				.max(Comparator.comparingDouble((Integer count) -> size(content, count))
						.thenComparing(Comparator.reverseOrder())).orElseThrow();
		double size = size(content, columns);
		monthsEachYear = size >= LEAST_FOR_MONTHS;
		cell = size >= 4 ? Math.floor(size) : size;
		pitch = DAYS * cell + (monthsEachYear ? line + GAP : Math.min(GAP, cell));
		columnPitch = (line + names + weeks * cell) + SPACE;
		area = new Box(Math.rint(content.x() + line + names), Math.rint(content.y() + line),
				(columns - 1) * columnPitch + weeks * cell, (rows(columns) - 1) * pitch + DAYS * cell);
	}

	/** How large cells are when the years stand in so many columns. */
	private double size(Box content, int count) {
		double width = (content.width() - (count - 1) * SPACE) / count - line - names;
		int rows = rows(count);
		double size = Math.min(width / weeks, (content.height() - rows * (line + GAP)) / (DAYS * rows));
		if (size < LEAST_FOR_MONTHS) {
			// Months are named once, and between the years there is room for one cell.
			size = Math.min(width / weeks, (content.height() - line) / (DAYS * rows + rows - 1));
			size = Math.min(size, LEAST_FOR_MONTHS - 0.01);
		}
		return Math.clamp(size, LEAST_CELL, LARGEST_CELL);
	}

	private int rows(int count) {
		return (years + count - 1) / count;
	}

	private static LocalDate monday(LocalDate date) {
		return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	CalendarFigure figure() {
		return figure;
	}

	Sheet sheet() {
		return sheet;
	}

	double cellSize() {
		return cell;
	}

	/** How wide the names of weekdays are; 0 when they are left out, since not each second one has room. */
	double weekdaysWidth() {
		return 2 * cell >= line ? names : 0;
	}

	/** How many columns a year's block has. */
	int weeks() {
		return weeks;
	}

	int firstYear() {
		return firstYear;
	}

	int years() {
		return years;
	}

	/** Whether a year's name, which stands beside it, is not too near to those of its neighbours. */
	boolean isNamed(int year) {
		return (year - firstYear) % rows(columns) % (int) Math.ceil(line / pitch) == 0;
	}

	/** Whether the months are named above a year: above each, or where there is no room only above the uppermost. */
	boolean areMonthsNamed(int year) {
		return monthsEachYear || (year - firstYear) % rows(columns) == 0;
	}

	@Override
	public Box area() {
		return area;
	}

	/** The cells of a year: columns are weeks, rows are weekdays from Monday on. */
	Grid grid(int year) {
		int block = year - firstYear;
		int rows = rows(columns);
		return new Grid(area.x() + block / rows * columnPitch, area.y() + block % rows * pitch, cell, cell);
	}

	/** The first Monday of a year's block; it may be in the year before. */
	private LocalDate start(int year) {
		return monday(years > 1 ? LocalDate.of(year, 1, 1) : figure.days().first());
	}

	/** The column of a date in its year's block. */
	int column(LocalDate date) {
		return (int) (ChronoUnit.DAYS.between(start(date.getYear()), date) / DAYS);
	}

	/** The row of a date. */
	static int row(LocalDate date) {
		return date.getDayOfWeek().getValue() - 1;
	}

	/** Where a date lies. */
	public Box cell(LocalDate date) {
		return grid(date.getYear()).cell(column(date), row(date));
	}

	/** {@inheritDoc} Days of which nothing is known are picked, too. */
	@Override
	public Optional<Pick> pick(double px, double py, double reach) {
		for (int year = firstYear; year < firstYear + years; year++) {
			Grid grid = grid(year);
			OptionalInt column = grid.columnAt(px, weeks);
			OptionalInt row = grid.rowAt(py, DAYS);
			if (column.isPresent() && row.isPresent()) {
				OptionalInt day = day(year, column.getAsInt(), row.getAsInt());
				return day.isPresent() ? Optional.of(at(day.getAsInt())) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** The day in a column and a row of a year's block; none for what lies before or after the data or the year. */
	OptionalInt day(int year, int column, int row) {
		LocalDate date = start(year).plusDays(DAYS * (long) column + row);
		long day = figure.days().day(date);
		return date.getYear() == year && day >= 0 && day < size() ? OptionalInt.of((int) day) : OptionalInt.empty();
	}

	@Override
	public RowSelection touched(Box band) {
		BitSet touched = days(date -> cell(date).touches(band));
		return RowSelection.of(touched.isEmpty() ? days(date -> isNamed(date, band)) : touched);
	}

	private BitSet days(Predicate<LocalDate> some) {
		BitSet set = new BitSet();
		for (int day = 0; day < size(); day++) {
			set.set(day, some.test(figure.days().date(day)));
		}
		return set;
	}

	/** Whether one of a date's names is touched: its weekday or its year on the left, or its month above. */
	private boolean isNamed(LocalDate date, Box band) {
		Grid grid = grid(date.getYear());
		Box cell = cell(date);
		double left = grid.x(0) - weekdaysWidth();
		Box weekday = Box.between(left, cell.y(), grid.x(0), cell.bottom());
		Box year = Box.between(left - line, grid.y(0), left, grid.y(DAYS));
		return weekday.touches(band) || year.touches(band)
				|| areMonthsNamed(date.getYear()) && monthName(grid, date).touches(band);
	}

	/** Above the weeks whose Thursday is in the month, so that no two months share a week. */
	private Box monthName(Grid grid, LocalDate date) {
		LocalDate first = date.withDayOfMonth(1);
		LocalDate next = first.plusMonths(1);
		double left = grid.x(column(first) + (row(first) > THURSDAY ? 1 : 0));
		double right = next.getYear() > date.getYear() ? grid.x(weeks)
				: grid.x(column(next) + (row(next) > THURSDAY ? 1 : 0));
		return Box.between(left, grid.y(0) - line, Math.max(left, right), grid.y(0));
	}

	@Override
	public int size() {
		return figure.days().size();
	}

	@Override
	public Pick at(int index) {
		return new Pick(index, cell(figure.days().date(Objects.checkIndex(index, size()))), figure.words(index));
	}

	/** {@inheritDoc} Down is the next day and right the same weekday of the next week, also into the next year. */
	@Override
	public int step(int index, int right, int down) {
		long next = index + DAYS * (long) right + down;
		return next < 0 || next >= size() ? index : (int) next;
	}

	@Override
	public void draw(Drawing drawing) {
		new CalendarPainter(this, drawing).draw();
	}
}
