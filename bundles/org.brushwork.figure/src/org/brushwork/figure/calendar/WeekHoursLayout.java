package org.brushwork.figure.calendar;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.geometry.Grid;
import org.brushwork.figure.geometry.NamedGrid;
import org.brushwork.figure.part.ColorLegend;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;

/** Where the hours of a week lie. */
public final class WeekHoursLayout implements FigureLayout {

	static final double GAP = 5;
	private static final int DAYS = WeekHoursFigure.DAYS;
	private static final int HOURS = WeekHoursFigure.HOURS;
	private static final double LEAST_FOR_TOTALS = 130;
	static final double BARS = 24;
	private static final double WIDEST_CELL = 2.5;

	private final WeekHoursFigure figure;
	private final Sheet sheet;
	private final double totalsWidth;
	private final double totalsHeight;
	private final boolean hourNumbers;
	private final Box area;
	private final Grid grid;

	/** Measures. */
	WeekHoursLayout(WeekHoursFigure figure, Drawing drawing, Box box, ChartTheme theme) {
		this.figure = figure;
		sheet = new Sheet(drawing, box, theme, figure.title());
		Words words = new Words(drawing, sheet.muted());
		Box content = sheet.content();
		double names = IntStream.range(0, DAYS).mapToDouble(day -> words.width(weekday(day))).max().orElse(0) + GAP;
		double most = IntStream.range(0, DAYS).mapToDouble(figure::dayTotal).max().orElse(0);
		boolean totals = Math.min(content.width(), content.height()) >= LEAST_FOR_TOTALS;
		double number = words.width(figure.numbers().brief(most)) + GAP;
		totalsWidth = totals ? BARS + number : 0;
		double width = content.width() - names - (totals ? totalsWidth + GAP : 0);
		double widest = IntStream.range(0, HOURS)
				.mapToDouble(hour -> words.width(figure.numbers().brief(figure.hourTotal(hour)))).max().orElse(0);
		hourNumbers = totals && widest + 2 <= width / HOURS;
		totalsHeight = totals ? BARS + (hourNumbers ? sheet.line() : 0) : 0;
		double height = content.height() - sheet.line() - GAP - ColorLegend.height(sheet)
				- (totals ? totalsHeight + GAP : 0);
		double cellHeight = Math.max(1, height / DAYS);
		double widestCell = Math.max(width / HOURS / 2, WIDEST_CELL * cellHeight);
		double cellWidth = Math.clamp(width / HOURS, 1, Math.max(1, widestCell));
		double top = content.y() + (totals ? totalsHeight + GAP : 0);
		grid = new Grid(Math.rint(content.x() + names), Math.rint(top), cellWidth, cellHeight);
		area = grid.span(0, 0, HOURS, DAYS);
	}

	String weekday(int day) {
		return figure.weekday(day, java.time.format.TextStyle.SHORT_STANDALONE);
	}

	WeekHoursFigure figure() {
		return figure;
	}

	Sheet sheet() {
		return sheet;
	}

	Grid grid() {
		return grid;
	}

	double totalsWidth() {
		return totalsWidth;
	}

	/** Whether the totals of hours are written above their bars. */
	boolean hasHourNumbers() {
		return hourNumbers;
	}

	@Override
	public Box area() {
		return area;
	}

	@Override
	public Optional<Pick> pick(double px, double py, double reach) {
		OptionalInt hour = grid.columnAt(px, HOURS);
		OptionalInt day = grid.rowAt(py, DAYS);
		return hour.isEmpty() || day.isEmpty() ? Optional.empty()
				: Optional.of(at(HOURS * day.getAsInt() + hour.getAsInt()));
	}

	@Override
	public RowSelection touched(Box band) {
		Box content = sheet.content();
		Box whole = Box.between(content.x(), content.y(), area.right() + GAP + totalsWidth,
				area.bottom() + GAP + sheet.line());
		return new NamedGrid(grid, area, whole, HOURS, DAYS).touched(band, (hour, day) -> HOURS * day + hour);
	}

	/** {@inheritDoc} The whole week. */
	@Override
	public int page() {
		return DAYS;
	}

	@Override
	public int size() {
		return DAYS * HOURS;
	}

	@Override
	public Pick at(int index) {
		int day = Objects.checkIndex(index, size()) / HOURS;
		int hour = index % HOURS;
		return new Pick(index, grid.cell(hour, day), figure.words(day, hour));
	}

	@Override
	public int step(int index, int right, int down) {
		int day = Math.clamp((long) index / HOURS + down, 0, DAYS - 1);
		return HOURS * day + Math.clamp((long) index % HOURS + right, 0, HOURS - 1);
	}

	@Override
	public void draw(Drawing drawing) {
		new WeekHoursPainter(this, drawing).draw();
	}
}
