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
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Numbers;

/**
 * Counts of days on a calendar: a column for each week, Monday first, a block for each year. A day has the number of days
 * since the first one.
 */
public final class CalendarFigure implements PickableFigure {

	private DayCounts days;
	private RowSelection selected = RowSelection.NONE;
	private String title = "";
	private Language language = Language.usual();
	/** Made once: formats take longer than what they write. */
	private Numbers numbers = language.numbers();

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

	/** {@inheritDoc} */
	@Override
	public CalendarFigure in(Locale locale) {
		language = Language.of(locale);
		numbers = language.numbers();
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

	Language language() {
		return language;
	}

	Numbers numbers() {
		return numbers;
	}

	String weekday(int row) {
		return DayOfWeek.of(row + 1).getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE,
				language.formats());
	}

	/** What a day is in words. */
	public String words(int day) {
		double count = days.counts()[day];
		String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.formats())
				.format(days.date(day));
		return language.say(Message.VALUE, date,
				Double.isNaN(count) ? language.say(Message.UNKNOWN) : numbers().amount(count));
	}

	@Override
	public CalendarLayout layout(Drawing drawing, Box box, ChartTheme theme) {
		return new CalendarLayout(this, drawing, box, theme);
	}

	/** {@inheritDoc} A row for each day, its date as in ISO 8601. */
	@Override
	public FigureTable table() {
		DayCounts shown = days;
		List<String> columns = List.of(language.say(Message.COLUMN_DATE), language.say(Message.COLUMN_COUNT));
		return new FigureTable(columns, shown.size(),
				row -> List.of(shown.date(row).toString(), shown.counts()[row]));
	}
}
