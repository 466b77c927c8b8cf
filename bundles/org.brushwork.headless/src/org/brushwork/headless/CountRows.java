package org.brushwork.headless;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.StatusClass;
import org.brushwork.logs.ValuePredicate;

/** The values of a dimension with most events, as a table of a page with a bar in each row. */
final class CountRows {

	private static final int LONGEST_VALUE = 120;
	private static final double HUNDRED = 100;

	private final DimensionCounts all;
	private final TopCounts shown;
	private final Optional<ValuePredicate> own;
	private final PageColors colors;

	/** @param own the filter of the dimension itself, which the counts ignore */
	CountRows(DimensionCounts all, TopCounts shown, Optional<ValuePredicate> own, PageColors colors) {
		this.all = all;
		this.shown = shown;
		this.own = own;
		this.colors = colors;
	}

	/** The section, with its heading. */
	String html() {
		String name = Html.text(FilterWords.name(all.dimension()));
		StringBuilder html = new StringBuilder("<section class=\"values\">\n<h2>").append(name).append("</h2>\n");
		if (own.isPresent()) {
			html.append("<p class=\"note\">").append(Html.text(Message.PAGE_OWN_FILTER)).append("</p>\n");
		}
		html.append("<table>\n<thead><tr><th scope=\"col\"><span class=\"unseen\">").append(name)
				.append("</span></th><th scope=\"col\" class=\"n\">")
				.append(Html.text(Message.PAGE_EVENTS)).append("</th><th scope=\"col\" class=\"n\">")
				.append(Html.text(Message.PAGE_SHARE)).append("</th></tr></thead>\n<tbody>\n");
		long most = shown.counts().stream().mapToLong(Count::passing).max().orElse(0);
		shown.counts().forEach(count -> appendRow(count, most, html));
		html.append("</tbody>\n</table>\n");
		if (shown.moreValues() > 0) {
			html.append("<p class=\"note\">")
					.append(Html.text(Message.LOGS_MORE_VALUES.with(shown.moreValues(), shown.moreEvents()).strip()))
					.append("</p>\n");
		} else if (shown.counts().isEmpty()) {
			html.append("<p class=\"note\">").append(Html.text(Message.LOGS_NONE.with().strip())).append("</p>\n");
		}
		return html.append("</section>\n").toString();
	}

	private void appendRow(Count count, long most, StringBuilder html) {
		boolean chosen = own.isPresent() && own.get().test(all.dimension(), count.value());
		String value = Html.text(Shortened.middle(count.value(), LONGEST_VALUE, "\u2026"));
		html.append("<tr").append(chosen ? " class=\"chosen\"" : "").append("><th scope=\"row\">")
				.append(chosen ? "<span aria-hidden=\"true\">\u25CF </span>" : "").append(value).append(bar(count, most))
				.append("</th><td class=\"n\">").append(Html.text(Message.INTEGER, count.passing()))
				.append("</td><td class=\"n\">").append(share(count)).append("</td></tr>\n");
	}

	private String bar(Count count, long most) {
		double length = most == 0 ? 0 : HUNDRED * count.passing() / most;
		return "<svg class=\"bar\" viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
				+ "<rect width=\"100\" height=\"1\" fill=\"" + colors.of(SeriesColor.of(ChartRole.EMPTY))
				+ "\"/><rect width=\"" + Math.round(length * HUNDRED) / HUNDRED + "\" height=\"1\" fill=\""
				+ colors.of(SeriesColor.of(role(count.value()))) + "\"/></svg>";
	}

	private String share(Count count) {
		return all.passing() == 0 ? "" : Html.text(Message.PAGE_PERCENT, HUNDRED * count.passing() / all.passing());
	}

	private ColorRole role(String value) {
		if (value.equals(Dimension.NONE)) {
			return ColorRole.NONE;
		}
		return switch (all.dimension().kind()) {
		case STATUS_CLASS -> role(StatusClass.ofKey(value).orElse(StatusClass.NONE));
		case STATUS -> role(StatusClass.of(Integer.parseInt(value)));
		default -> ColorRole.NEUTRAL;
		};
	}

	private static ColorRole role(StatusClass statusClass) {
		return switch (statusClass) {
		case INFORMATIONAL -> ColorRole.INFORMATIONAL;
		case SUCCESS -> ColorRole.SUCCESS;
		case REDIRECT -> ColorRole.REDIRECT;
		case CLIENT_ERROR -> ColorRole.CLIENT_ERROR;
		case SERVER_ERROR -> ColorRole.SERVER_ERROR;
		case NONE -> ColorRole.NONE;
		};
	}

	/** The dimensions that have a chart of their own instead. */
	static boolean isChart(Dimension dimension) {
		return List.of(Dimension.DAY, Dimension.HOUR, Dimension.WEEKDAY).contains(dimension);
	}
}
