package org.brushwork.headless;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.Figure;
import org.brushwork.figure.calendar.CalendarFigure;
import org.brushwork.figure.calendar.DayCounts;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.TimeCounts;
import org.brushwork.logs.WeekHourCounts;
import org.brushwork.logs.series.Outlier;

/** The charts of a page in their sections, each drawn for screens of several widths, with its numbers as a table. */
final class PagePictures {

	private static final int WIDE = 1_216;
	private static final int TWO_THIRDS = 780;
	private static final int THIRD = 380;
	private static final int MIDDLE = 720;
	private static final int NARROW = 340;
	private static final int HEIGHT = 290;
	private static final int LOW = 240;
	/** Days that a calendar beside something else may have: half a year. */
	private static final int SMALL_CALENDAR = 183;
	private static final int WIDE_YEAR = 175;
	private static final int YEAR = 115;
	private static final int NARROW_YEAR = 65;
	private static final int LEGEND = 40;
	/** What more years have to share, side by side. */
	private static final int HIGHEST = 700;

	private final PageContent content;
	private final PageColors colors;
	private final PageFigures figures;
	private final Optional<CalendarFigure> calendar;

	/** A figure in one size. */
	private record Size(String style, int width, int height) {
	}

	PagePictures(PageContent content, PageColors colors) {
		this.content = content;
		this.colors = colors;
		this.figures = new PageFigures(content);
		this.calendar = figures.calendar();
	}

	/** Events over time. */
	String time(List<Outlier> outliers) {
		String heading = Message.PAGE_TIME.with();
		String description = peak();
		StringBuilder html = start(heading);
		for (Size size : List.of(new Size("wide", WIDE, HEIGHT), new Size("middle", MIDDLE, HEIGHT),
				new Size("narrow", NARROW, LOW))) {
			append(figures.time(outliers, size.width()), "time", heading, description, size, html);
		}
		return end(timeTable(), html);
	}

	/** What the highest bar says. */
	private String peak() {
		TimeCounts time = content.snapshot().time();
		int peak = 0;
		for (int bin = 1; bin < time.bins().count(); bin++) {
			peak = time.passing(bin) > time.passing(peak) ? bin : peak;
		}
		return Message.PAGE_PEAK.with(time.passing(peak), content.clock().seconds(time.bins().startOf(peak)),
				content.clock().seconds(time.bins().startOf(peak + 1)));
	}

	private PageTable timeTable() {
		TimeCounts time = content.snapshot().time();
		boolean both = content.isFiltered();
		PageTable table = both
				? PageTable.of(Message.PAGE_BEGIN.with(), Message.PAGE_PASSING.with(), Message.PAGE_ALL.with())
				: PageTable.of(Message.PAGE_BEGIN.with(), Message.PAGE_EVENTS.with());
		for (int bin = 0; bin < time.bins().count(); bin++) {
			String from = content.clock().seconds(time.bins().startOf(bin));
			String passing = Message.INTEGER.with(time.passing(bin));
			if (both) {
				table.row(from, passing, Message.INTEGER.with(time.all(bin)));
			} else {
				table.row(from, passing);
			}
		}
		return table;
	}

	/** The heat map, and beside it the hours of the day. */
	String weekAndHours() {
		return "<div class=\"row\">\n" + week() + hours() + "</div>\n";
	}

	private String week() {
		Figure figure = figures.week();
		String heading = Message.PAGE_WEEK.with();
		String description = Message.PAGE_WEEK_DESCRIPTION.with();
		StringBuilder html = start(heading);
		append(figure, "week", heading, description, new Size("wide", TWO_THIRDS, HEIGHT), html);
		append(figure, "week", heading, description, new Size("middle", MIDDLE, HEIGHT), html);
		append(figure, "week", heading, description, new Size("narrow", NARROW, LOW), html);
		return end(weekTable(), html);
	}

	private PageTable weekTable() {
		WeekHourCounts counts = content.snapshot().weekHours();
		List<Count> days = content.snapshot().by(Dimension.WEEKDAY);
		PageTable table = PageTable.of(FilterWords.name(Dimension.WEEKDAY), FilterWords.name(Dimension.HOUR),
				Message.PAGE_EVENTS.with());
		for (int cell = 0; cell < WeekHourCounts.DAYS * WeekHourCounts.HOURS; cell++) {
			int day = cell / WeekHourCounts.HOURS;
			int hour = cell % WeekHourCounts.HOURS;
			table.row(days.get(day).value(), String.valueOf(hour), Message.INTEGER.with(counts.passing(day, hour)));
		}
		return table;
	}

	private String hours() {
		Figure figure = figures.hours();
		String heading = Message.PAGE_HOURS.with();
		StringBuilder html = start(heading);
		String description = Message.PAGE_HOURS_DESCRIPTION.with();
		append(figure, "hours", heading, description, new Size("wide", THIRD, HEIGHT), html);
		append(figure, "hours", heading, description, new Size("middle", MIDDLE, LOW), html);
		append(figure, "hours", heading, description, new Size("narrow", NARROW, LOW), html);
		PageTable table = PageTable.of(FilterWords.name(Dimension.HOUR), Message.PAGE_EVENTS.with());
		content.snapshot().by(Dimension.HOUR)
				.forEach(count -> table.row(count.value(), Message.INTEGER.with(count.passing())));
		return end(table, html);
	}

	/** Whether there is a calendar, and one so short that it has room beside something else. */
	boolean hasSmallCalendar() {
		return calendar.isPresent() && calendar.get().days().size() <= SMALL_CALENDAR;
	}

	/** Events by day as a calendar; empty for a log of few days. */
	String calendar() {
		if (calendar.isEmpty()) {
			return "";
		}
		String heading = Message.PAGE_CALENDAR.with();
		StringBuilder html = start(heading);
		String description = Message.PAGE_CALENDAR_DESCRIPTION.with();
		DayCounts days = calendar.get().days();
		int years = days.date(days.size() - 1).getYear() - days.first().getYear() + 1;
		List<Size> sizes = hasSmallCalendar()
				? List.of(new Size("wide", THIRD, HEIGHT), new Size("middle", MIDDLE, LOW), new Size("narrow", NARROW, LOW))
				: List.of(new Size("wide", WIDE, LEGEND + Math.min(years * WIDE_YEAR, HIGHEST)),
						new Size("middle", MIDDLE, LEGEND + Math.min(years * YEAR, HIGHEST)),
						new Size("narrow", NARROW, LEGEND + Math.min(years * NARROW_YEAR, HIGHEST)));
		for (Size size : sizes) {
			append(calendar.get(), "days", heading, description, size, html);
		}
		PageTable table = PageTable.of(FilterWords.name(Dimension.DAY), Message.PAGE_EVENTS.with());
		content.snapshot().by(Dimension.DAY)
				.forEach(count -> table.row(count.value(), Message.INTEGER.with(count.passing())));
		return end(table, html);
	}

	private static StringBuilder start(String heading) {
		return new StringBuilder("<section>\n<h2>").append(Html.text(heading)).append("</h2>\n<figure>\n");
	}

	private void append(Figure figure, String id, String heading, String description, Size size, StringBuilder html) {
		String svg = colors.picture(figure, size.width(), size.height(), id + '-' + size.style() + '-', heading,
				description);
		html.append(svg.replaceFirst("<svg ", "<svg class=\"" + size.style() + "\" "));
	}

	private static String end(PageTable table, StringBuilder html) {
		return html.append("</figure>\n<details>\n<summary>").append(Html.text(Message.PAGE_AS_TABLE))
				.append("</summary>\n<div class=\"scroll\">\n").append(table.html()).append("</div>\n</details>\n</section>\n")
				.toString();
	}
}
