package org.brushwork.figure.calendar;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.part.Numbers;

/**
 * Counts of days on a calendar: a column for each week, Monday first, a block for each year. A day has the number of days
 * since the first one.
 */
public final class CalendarFigure implements PickableFigure {

	private DayCounts days;
	private RowSelection selected = RowSelection.NONE;
	private String title = "";
	private Locale locale = Locale.getDefault(Locale.Category.FORMAT);

	/** A calendar of days. */
	public CalendarFigure(DayCounts days) {
		this.days = days;
	}

	@Override
	public String title() {
		return title;
	}

	/** This figure, with a name. */
	public CalendarFigure titled(String name) {
		title = name;
		return this;
	}

	/** This figure, with numbers, months and weekdays of a language. */
	public CalendarFigure in(Locale language) {
		locale = language;
		return this;
	}

	/** The days. */
	public DayCounts days() {
		return days;
	}

	/** Shows other days; what was selected stays selected by number. */
	public void setDays(DayCounts other) {
		days = other;
	}

	@Override
	public RowSelection selected() {
		return selected;
	}

	/** {@inheritDoc} They are outlined. */
	@Override
	public void setSelected(RowSelection some) {
		selected = some;
	}

	Locale locale() {
		return locale;
	}

	Numbers numbers() {
		return new Numbers(locale);
	}

	String weekday(int row) {
		return DayOfWeek.of(row + 1).getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE, locale);
	}

	/** What a day is in words. */
	public String words(int day) {
		double count = days.counts()[day];
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(days.date(day)) + ": "
				+ (Double.isNaN(count) ? "no data" : numbers().amount(count));
	}

	@Override
	public CalendarLayout layout(Drawing drawing, Box box, ChartTheme theme) {
		return new CalendarLayout(this, drawing, box, theme);
	}

	/** {@inheritDoc} A row for each day, its date as in ISO 8601. */
	@Override
	public FigureTable table() {
		DayCounts shown = days;
		return new FigureTable(List.of("date", "count"), shown.size(),
				row -> List.of(shown.date(row).toString(), shown.counts()[row]));
	}
}
