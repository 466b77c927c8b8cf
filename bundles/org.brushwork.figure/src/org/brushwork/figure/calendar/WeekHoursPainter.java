package org.brushwork.figure.calendar;

import java.util.stream.IntStream;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorScale;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.geometry.Grid;
import org.brushwork.figure.part.CellOutline;
import org.brushwork.figure.part.ColorLegend;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Numbers;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;

/** Draws the hours of a week where their layout says. */
final class WeekHoursPainter {

	private static final double GAP = WeekHoursLayout.GAP;
	private static final int DAYS = WeekHoursFigure.DAYS;
	private static final int HOURS = WeekHoursFigure.HOURS;
	private static final double NUMBER_SIZE = 0.85;

	private final WeekHoursLayout layout;
	private final WeekHoursFigure figure;
	private final Drawing drawing;
	private final Sheet sheet;
	private final ChartTheme theme;
	private final Numbers numbers;
	private final ColorScale colors;
	private final Grid grid;
	private final Box area;

	WeekHoursPainter(WeekHoursLayout layout, Drawing drawing) {
		this.layout = layout;
		this.drawing = drawing;
		figure = layout.figure();
		sheet = layout.sheet();
		theme = sheet.theme();
		numbers = figure.numbers();
		colors = ColorScale.viridis(theme);
		grid = layout.grid();
		area = layout.area();
	}

	void draw() {
		sheet.draw(drawing);
		if (figure.isUnknown()) {
			sheet.drawEmpty(drawing, figure.say(Message.NO_DATA));
			return;
		}
		drawCells();
		new CellOutline(grid, HOURS, DAYS, (hour, day) -> figure.selected().contains(HOURS * day + hour)).draw(drawing,
				theme);
		drawNames();
		if (layout.totalsWidth() > 0) {
			drawDayTotals();
			drawHourTotals();
		}
		if (figure.most() > 0) {
			new ColorLegend(colors, "", numbers.amount(0), numbers.brief(figure.most()),
					figure.hasUnknown() ? figure.say(Message.UNKNOWN) : "").draw(drawing, sheet, sheet.content().x(), area.right(),
							sheet.content().bottom() - sheet.line());
		}
	}

	private void drawCells() {
		TextStyle style = sheet.muted().sized(NUMBER_SIZE).at(Horizontal.MIDDLE, Vertical.MIDDLE);
		double widest = new Words(drawing, style).widest(
				IntStream.range(0, DAYS * HOURS).mapToDouble(cell -> figure.count(cell / HOURS, cell % HOURS))
						.filter(count -> count >= 0).mapToObj(numbers::brief).distinct().toList());
		boolean written = widest + 4 <= grid.width() && drawing.height(style) <= grid.height();
		double most = figure.most();
		for (int cell = 0; cell < DAYS * HOURS; cell++) {
			double count = figure.count(cell / HOURS, cell % HOURS);
			boolean unknown = Double.isNaN(count);
			Box box = grid.filled(cell % HOURS, cell / HOURS);
			int fill = unknown ? theme.color(ChartRole.EMPTY) : colors.color(most > 0 ? count / most : 0);
			drawing.fill(box, fill, 1);
			if (written && !unknown) {
				drawing.text(numbers.brief(count), box.centerX(), box.centerY(), style.in(ChartTheme.on(fill)));
			}
		}
	}

	private void drawNames() {
		int everyDay = (int) Math.ceil(sheet.line() / grid.height());
		for (int day = 0; day < DAYS; day += everyDay) {
			drawing.text(layout.weekday(day), area.x() - GAP, grid.cell(0, day).centerY(),
					sheet.muted().at(Horizontal.END, Vertical.MIDDLE));
		}
		double room = drawing.width("00", sheet.muted()) + GAP;
		int everyHour = IntStream.of(1, 2, 3, 6, 12).filter(hours -> hours * grid.width() >= room).findFirst()
				.orElse(HOURS);
		for (int hour = 0; hour < HOURS; hour += everyHour) {
			drawing.text(String.valueOf(hour), grid.cell(hour, 0).centerX(), area.bottom() + 2,
					sheet.muted().at(Horizontal.MIDDLE, Vertical.TOP));
		}
	}

	private void drawDayTotals() {
		double most = IntStream.range(0, DAYS).mapToDouble(figure::dayTotal).max().orElse(0);
		double left = area.right() + GAP;
		for (int day = 0; day < DAYS && most > 0; day++) {
			Box cell = grid.filled(0, day);
			double width = WeekHoursLayout.BARS * figure.dayTotal(day) / most;
			drawing.fill(new Box(left, cell.y(), width, cell.height()), theme.color(ChartRole.WHOLE), 1);
			if (grid.height() >= sheet.line()) {
				drawing.text(numbers.brief(figure.dayTotal(day)), left + width + GAP / 2, cell.centerY(),
						totalStyle().at(Horizontal.START, Vertical.MIDDLE));
			}
		}
	}

	private void drawHourTotals() {
		double most = IntStream.range(0, HOURS).mapToDouble(figure::hourTotal).max().orElse(0);
		double base = area.y() - GAP;
		for (int hour = 0; hour < HOURS && most > 0; hour++) {
			Box cell = grid.filled(hour, 0);
			double height = WeekHoursLayout.BARS * figure.hourTotal(hour) / most;
			drawing.fill(new Box(cell.x(), base - height, cell.width(), height), theme.color(ChartRole.WHOLE), 1);
			if (layout.hasHourNumbers()) {
				drawing.text(numbers.brief(figure.hourTotal(hour)), cell.centerX(), base - height,
						totalStyle().at(Horizontal.MIDDLE, Vertical.BOTTOM));
			}
		}
	}

	private TextStyle totalStyle() {
		return sheet.text().sized(NUMBER_SIZE);
	}
}
