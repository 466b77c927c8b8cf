package org.brushwork.figure.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorScale;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.geometry.Grid;
import org.brushwork.figure.part.CellOutline;
import org.brushwork.figure.part.ColorLegend;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Numbers;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;

/** Draws a calendar where its layout says. */
final class CalendarPainter {

	private static final double GAP = CalendarLayout.GAP;
	private static final double NUMBER_SIZE = 0.8;
	private static final double LEAST_FOR_BORDERS = 4;
	/** A cell holds the day of the month when it is so many lines wide. */
	private static final double NUMBER_ROOM = 1.5;

	private final CalendarLayout layout;
	private final CalendarFigure figure;
	private final Drawing drawing;
	private final Sheet sheet;
	private final ChartTheme theme;
	private final ColorScale colors;
	private final double most;

	CalendarPainter(CalendarLayout layout, Drawing drawing) {
		this.layout = layout;
		this.drawing = drawing;
		figure = layout.figure();
		sheet = layout.sheet();
		theme = sheet.theme();
		colors = ColorScale.viridis(theme);
		most = figure.days().most();
	}

	void draw() {
		sheet.draw(drawing);
		if (figure.days().size() == 0) {
			sheet.drawEmpty(drawing, figure.language().say(Message.NO_DAYS));
			return;
		}
		boolean empty = false;
		for (int day = 0; day < figure.days().size(); day++) {
			drawDay(day);
			empty |= Double.isNaN(figure.days().counts()[day]);
		}
		drawMonths();
		for (int year = layout.firstYear(); year < layout.firstYear() + layout.years(); year++) {
			drawYear(year);
			drawSelected(year);
		}
		if (most > 0) {
			double right = Math.max(layout.area().right(), Math.min(sheet.content().right(), layout.area().x() + 220));
			double y = Math.min(sheet.content().bottom() - sheet.line(), layout.area().bottom() + 2 * GAP);
			Numbers numbers = figure.numbers();
			String unknown = empty ? figure.language().say(Message.UNKNOWN) : "";
			new ColorLegend(colors, "", numbers.amount(0), numbers.brief(most), unknown).draw(drawing, sheet,
					sheet.content().x(), right, y);
		}
	}

	private void drawDay(int day) {
		LocalDate date = figure.days().date(day);
		double count = figure.days().counts()[day];
		int fill = Double.isNaN(count) ? theme.color(ChartRole.EMPTY) : colors.color(most > 0 ? count / most : 0);
		Box cell = layout.grid(date.getYear()).filled(layout.column(date), CalendarLayout.row(date));
		drawing.fill(cell, fill, 1);
		if (cell.width() >= NUMBER_ROOM * sheet.line()) {
			int color = Double.isNaN(count) ? theme.color(ChartRole.MUTED_TEXT) : ChartTheme.on(fill);
			drawing.text(figure.numbers().amount(date.getDayOfMonth()), cell.centerX(), cell.centerY(),
					sheet.muted().sized(NUMBER_SIZE).at(Horizontal.MIDDLE, Vertical.MIDDLE).in(color));
		}
	}

	private void drawSelected(int year) {
		if (!figure.selected().isEmpty()) {
			new CellOutline(layout.grid(year), layout.weeks(), CalendarLayout.DAYS, (week, weekday) -> layout
					.day(year, week, weekday).stream().anyMatch(figure.selected()::contains)).draw(drawing, theme);
		}
	}

	/** The names of the months and the borders between them. */
	private void drawMonths() {
		LocalDate end = figure.days().date(figure.days().size());
		LocalDate from = figure.days().first();
		TextStyle style = monthStyle();
		while (from.isBefore(end)) {
			LocalDate next = from.withDayOfMonth(1).plusMonths(1);
			LocalDate to = next.isBefore(end) ? next.minusDays(1) : end.minusDays(1);
			if (layout.areMonthsNamed(from.getYear())) {
				drawMonthName(from, to, style);
			}
			boolean borders = layout.cellSize() >= LEAST_FOR_BORDERS && from.isAfter(figure.days().first());
			if (borders && from.getDayOfYear() > 1) {
				drawBorder(from);
			}
			from = next;
		}
	}

	/** All months alike: short names, or letters where those have no room in four weeks. */
	private TextStyle monthStyle() {
		double widest = new Words(drawing, sheet.muted())
				.widest(Arrays.stream(Month.values()).map(month -> name(month, TextStyle.SHORT_STANDALONE)).toList());
		return widest + 4 <= 4 * layout.cellSize() ? TextStyle.SHORT_STANDALONE : TextStyle.NARROW_STANDALONE;
	}

	private String name(Month month, TextStyle style) {
		return month.getDisplayName(style, figure.language().formats());
	}

	private void drawMonthName(LocalDate from, LocalDate to, TextStyle style) {
		Grid grid = layout.grid(from.getYear());
		double left = grid.x(layout.column(from));
		double right = grid.x(layout.column(to) + 1);
		// Where not even letters fit beside each other, the quarters are named.
		boolean letters = 4 * layout.cellSize() >= drawing.width("M", sheet.muted());
		boolean quarter = from.getMonthValue() % 3 == 1 && from.getDayOfMonth() == 1
				&& 13 * layout.cellSize() >= 2 * sheet.line();
		Words words = new Words(drawing, sheet.muted());
		if (letters && words.width(name(from.getMonth(), style)) <= right - left) {
			drawing.text(name(from.getMonth(), style), (left + right) / 2, grid.y(0) - 1,
					sheet.muted().at(Horizontal.MIDDLE, Vertical.BOTTOM));
		} else if (!letters && quarter) {
			drawing.text(name(from.getMonth(), TextStyle.SHORT_STANDALONE), left, grid.y(0) - 1,
					sheet.muted().at(Horizontal.START, Vertical.BOTTOM));
		}
	}

	/** A stair before the first of a month: down its left side, and where it is no Monday along the day above. */
	private void drawBorder(LocalDate first) {
		Grid grid = layout.grid(first.getYear());
		int column = layout.column(first);
		int row = CalendarLayout.row(first);
		double left = grid.x(column) - 0.5;
		double right = grid.x(column + 1) - 0.5;
		double middle = grid.y(row) - 0.5;
		double[] xs = { right, right, left, left };
		double[] ys = { grid.y(0), middle, middle, grid.y(7) };
		drawing.polyline(xs, ys, xs.length, Pen.of(theme.color(ChartRole.MUTED_TEXT)));
	}

	private void drawYear(int year) {
		Grid grid = layout.grid(year);
		double height = grid.y(7) - grid.y(0);
		String name = String.valueOf(year);
		double middle = (grid.y(0) + grid.y(7)) / 2;
		double right = grid.x(0) - GAP;
		org.brushwork.figure.drawing.TextStyle style = sheet.text().sized(sheet.muted().size());
		if (drawing.width(name, style) <= height) {
			drawing.text(name, right - layout.weekdaysWidth(), middle,
					style.at(Horizontal.MIDDLE, Vertical.BOTTOM).upwards());
		} else if (layout.isNamed(year)) {
			drawing.text(name, right, middle, style.at(Horizontal.END, Vertical.MIDDLE));
		}
		for (int row = 0; layout.weekdaysWidth() > 0 && row < 7; row += layout.cellSize() >= sheet.line() ? 1 : 2) {
			drawing.text(figure.weekday(row), right, grid.cell(0, row).centerY(),
					sheet.muted().at(Horizontal.END, Vertical.MIDDLE));
		}
	}
}
