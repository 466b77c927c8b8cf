package org.brushwork.headless;

import java.util.List;
import org.brushwork.logs.series.Outlier;

/** The unusual hours, numbered as in the chart. */
final class OutlierSection {

	private final PageContent content;
	private final List<Outlier> shown;

	/** @param shown by time */
	OutlierSection(PageContent content, List<Outlier> shown) {
		this.content = content;
		this.shown = shown;
	}

	/** The section, with its heading. */
	String html() {
		StringBuilder html = new StringBuilder("<section>\n<h2>").append(Html.text(Message.PAGE_UNUSUAL))
				.append("</h2>\n<p class=\"note\">")
				.append(Html.text(shown.isEmpty() ? Message.PAGE_NOTHING_UNUSUAL : Message.PAGE_UNUSUAL_NOTE))
				.append("</p>\n");
		if (!shown.isEmpty()) {
			appendTable(html);
		}
		int more = content.outliers().size() - shown.size();
		if (more > 0) {
			html.append("<p class=\"note\">").append(Html.text(Message.PAGE_UNUSUAL_MORE, more)).append("</p>\n");
		}
		return html.append("</section>\n").toString();
	}

	private void appendTable(StringBuilder html) {
		html.append("<div class=\"scroll\">\n<table class=\"times\">\n<thead><tr><th scope=\"col\"></th>");
		appendHeading(Message.PAGE_BEGIN, "", html);
		appendHeading(Message.PAGE_END, "", html);
		appendHeading(Message.PAGE_EVENTS, " class=\"n\"", html);
		appendHeading(Message.PAGE_EXPECTED, " class=\"n\"", html);
		appendHeading(Message.PAGE_TIMES, " class=\"n\"", html);
		appendHeading(Message.PAGE_DEVIATION, " class=\"n\"", html);
		html.append("</tr></thead>\n<tbody>\n");
		for (int i = 0; i < shown.size(); i++) {
			appendRow(i + 1, shown.get(i), html);
		}
		html.append("</tbody>\n</table>\n</div>\n");
	}

	private static void appendHeading(Message name, String style, StringBuilder html) {
		html.append("<th scope=\"col\"").append(style).append('>').append(Html.text(name)).append("</th>");
	}

	/** Day and time, which may stand one above the other. */
	private static String time(String text) {
		return "<span>" + Html.text(text).replace(" ", "</span> <span>") + "</span>";
	}

	private void appendRow(int number, Outlier outlier, StringBuilder html) {
		ReportClock clock = content.clock();
		String ratio = outlier.expected() < 1 ? "" : Message.COMPARE_TIMES.with(outlier.count() / outlier.expected());
		html.append("<tr><td class=\"rank\">").append(number).append("</td><th scope=\"row\">")
				.append(time(clock.minutes(outlier.from()))).append("</th><td>")
				.append(time(clock.minutes(outlier.to()))).append("</td><td class=\"n\">")
				.append(Html.text(Message.INTEGER, outlier.count())).append("</td><td class=\"n\">")
				.append(Html.text(Message.INTEGER, outlier.expected())).append("</td><td class=\"n\">").append(Html.text(ratio))
				.append("</td><td class=\"n ").append(outlier.isExcess() ? "more" : "fewer").append("\">")
				.append(Html.text(Message.SIGNED, outlier.deviation())).append("</td></tr>\n");
	}
}
