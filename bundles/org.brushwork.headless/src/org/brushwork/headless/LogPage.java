package org.brushwork.headless;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.Measure;
import org.brushwork.logs.MeasureSummary;
import org.brushwork.logs.series.Outlier;

/**
 * A page about a log that needs nothing but itself: no script, no font, no picture from elsewhere; light or dark, on
 * screens of any width and on paper. All text of the log is escaped, and a policy forbids the page to run anything.
 */
final class LogPage {

	static final String FILE = "index.html";

	private static final int MOST_OUTLIERS = 20;
	private static final double HUNDRED = 100;
	private static final double MICROS = 1_000;
	private static final Map<String, SeriesColor> NAMED_COLORS = new TreeMap<>(Map.of(
			"ink", SeriesColor.of(ChartRole.TEXT), "muted", SeriesColor.of(ChartRole.MUTED_TEXT),
			"paper", SeriesColor.of(ChartRole.BACKGROUND), "line", SeriesColor.of(ChartRole.GRID),
			"accent", SeriesColor.of(ColorRole.NEUTRAL), "more", SeriesColor.of(ColorRole.SERVER_ERROR),
			"fewer", SeriesColor.of(ColorRole.NEUTRAL)));

	private final PageContent content;
	private final PageColors colors = new PageColors();
	private final List<Outlier> outliers;
	private final StringBuilder body = new StringBuilder();

	LogPage(PageContent content) {
		this.content = content;
		outliers = content.outliers().stream()
				.sorted(Comparator.comparingDouble((Outlier outlier) -> -Math.abs(outlier.deviation())))
				.limit(MOST_OUTLIERS).sorted(Comparator.comparingLong(Outlier::from)).toList();
	}

	/** The page as a document. */
	String document() {
		body.setLength(0);
		appendHead();
		body.append(new PagePictures(content, colors).time(outliers));
		appendOutliersAndCalendar();
		body.append(new PagePictures(content, colors).weekAndHours());
		appendValues();
		body.append(new RejectedSection(content.report()).html());
		appendFoot();
		String title = Html.text(Message.PAGE_TITLE, title());
		return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
				+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
				+ "img-src data:\">\n"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
				+ "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + title + "</title>\n<style>\n" + style()
				+ "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
	}

	/** The files' own names, as folders would hide them. */
	private String title() {
		return NamedFiles.few(content.report().store().files().stream()
				.map(file -> file.getFileName().toString()).toList());
	}

	/** The files as they were given, when that says more. */
	private String files() {
		String files = content.report().names().title(content.report().store().files());
		return files.equals(title()) ? "" : "<p class=\"span\">" + Html.text(files) + "</p>\n";
	}

	/** The sheet, after the variables that the whole page came to need. */
	private String style() {
		StringBuilder named = new StringBuilder("body {");
		NAMED_COLORS.forEach((name, color) -> named.append(" --").append(name).append(": ").append(colors.of(color))
				.append(';'));
		try (InputStream sheet = Objects.requireNonNull(LogPage.class.getResourceAsStream("report.css"))) {
			return colors.rules() + named.append(" }\n") + new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void appendHead() {
		EventStore store = content.report().store();
		ReportClock clock = content.clock();
		body.append("<header>\n<p class=\"kicker\">").append(Html.text(Message.PAGE_KICKER)).append("</p>\n<h1>")
				.append(Html.text(title())).append("</h1>\n").append(files())
				.append("<p class=\"span\">").append(Html.text(Message.PAGE_SPAN,
						clock.seconds(store.firstTime()), clock.seconds(store.lastTime()), clock.name()))
				.append("</p>\n");
		if (content.isFiltered()) {
			body.append("<ul class=\"filters\" aria-label=\"").append(Html.text(Message.PAGE_FILTERS)).append("\">\n");
			FilterWords.of(content.snapshot().filter(), clock)
					.forEach(phrase -> body.append("<li>").append(Html.text(phrase)).append("</li>\n"));
			body.append("</ul>\n");
		}
		appendNumbers();
		if (content.snapshot().matched() == 0) {
			body.append("<p class=\"nothing\">").append(Html.text(Message.PAGE_NOTHING)).append("</p>\n");
		}
		body.append("</header>\n");
	}

	private void appendNumbers() {
		LogSnapshot snapshot = content.snapshot();
		body.append("<dl>\n");
		appendNumber(Message.PAGE_EVENTS, Message.INTEGER.with(snapshot.matched()), content.isFiltered()
				? Message.PAGE_OF.with(snapshot.events(), HUNDRED * snapshot.matched() / snapshot.events()) : "");
		appendNumber(Message.PAGE_REJECTED, Message.INTEGER.with(content.report().store().rejected().count()), "");
		for (MeasureSummary summary : content.report().measures()) {
			if (summary.events() > 0) {
				appendMeasure(summary);
			}
		}
		if (!content.outliers().isEmpty()) {
			appendNumber(Message.PAGE_UNUSUAL, Message.INTEGER.with(content.outliers().size()), "");
		}
		body.append("</dl>\n");
	}

	private void appendMeasure(MeasureSummary summary) {
		if (summary.measure() == Measure.BYTES) {
			appendNumber(Message.PAGE_BYTES, ByteText.of(summary.sum()),
					Message.PAGE_BYTES_EACH.with(ByteText.of(summary.median()), ByteText.of(summary.p95())));
		} else {
			appendNumber(Message.PAGE_RESPONSE, Message.PAGE_MILLIS.with(summary.median() / MICROS),
					Message.PAGE_MILLIS_MOST.with(summary.p95() / MICROS));
		}
	}

	private void appendNumber(Message name, String number, String more) {
		body.append("<div><dt>").append(Html.text(name)).append("</dt><dd>").append(Html.text(number));
		if (!more.isEmpty()) {
			body.append(" <small>").append(Html.text(more)).append("</small>");
		}
		body.append("</dd></div>\n");
	}

	private void appendOutliersAndCalendar() {
		PagePictures pictures = new PagePictures(content, colors);
		String both = new OutlierSection(content, outliers).html() + pictures.calendar();
		body.append(pictures.hasSmallCalendar() ? "<div class=\"row\">\n" + both + "</div>\n" : both);
	}

	private void appendValues() {
		body.append("<div class=\"columns\">\n");
		for (DimensionCounts counts : content.snapshot().by().values()) {
			Dimension dimension = counts.dimension();
			TopCounts shown = content.report().countsAndChosen(counts);
			if (!CountRows.isChart(dimension) && !shown.isNothing(content.snapshot().events())) {
				body.append(new CountRows(counts, shown, content.snapshot().filter().predicate(dimension), colors).html());
			}
		}
		body.append("</div>\n");
	}

	private void appendFoot() {
		body.append("<footer>\n<p>").append(Html.text(Message.PAGE_MADE_BY)).append("</p>\n<pre>")
				.append(Html.text(content.command())).append("</pre>\n</footer>\n");
	}
}
