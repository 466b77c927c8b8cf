package org.brushwork.headless;

import java.util.List;
import org.brushwork.logs.RejectedLine;
import org.brushwork.logs.RejectedLines;

/** The lines of a log that are no events. */
record RejectedSection(LogReport report) {

	private static final int SHOWN = 20;
	private static final int LONGEST_START = 160;

	/** The section, with its heading; empty when every line is an event. */
	String html() {
		RejectedLines rejected = report.store().rejected();
		if (rejected.count() == 0) {
			return "";
		}
		List<RejectedLine> first = rejected.first().subList(0, Math.min(SHOWN, rejected.first().size()));
		StringBuilder html = new StringBuilder("<section>\n<h2>").append(Html.text(Message.PAGE_REJECTED))
				.append("</h2>\n<p class=\"note\">").append(Html.text(Message.PAGE_REJECTED_NOTE, rejected.count()))
				.append("</p>\n<table class=\"lines\">\n<thead><tr><th scope=\"col\">").append(Html.text(Message.PAGE_LINE))
				.append("</th><th scope=\"col\">").append(Html.text(Message.PAGE_REASON)).append("</th><th scope=\"col\">")
				.append(Html.text(Message.PAGE_START)).append("</th></tr></thead>\n<tbody>\n");
		for (RejectedLine line : first) {
			String file = report.names().areSeveral() ? report.fileName(line.file()) + ":" : "";
			html.append("<tr><th scope=\"row\">").append(Html.text(file + line.line())).append("</th><td>")
					.append(Html.text(TextDashboard.reason(line.reason()))).append("</td><td>")
					.append(Html.text(Shortened.middle(line.start(), LONGEST_START, "\u2026"))).append("</td></tr>\n");
		}
		html.append("</tbody>\n</table>\n");
		if (rejected.count() > first.size()) {
			html.append("<p class=\"note\">")
					.append(Html.text(Message.LOGS_REJECTED_MORE.with(rejected.count() - first.size()).strip())).append("</p>\n");
		}
		return html.append("</section>\n").toString();
	}
}
