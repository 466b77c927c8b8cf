package org.brushwork.plot.internal;

import java.text.NumberFormat;
import java.util.Locale;
import org.brushwork.plot.Interval;
import org.brushwork.plot.TimeBars;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Says in words what bars over time show. */
public final class TimeWords {

	private static final String DASH = " \u2013 "; //$NON-NLS-1$

	private final TimeBars bars;
	private final BinEdges edges;
	private final TimeText times;
	private final NumberFormat number;

	/** Speaks of bars, of which there is at least one, in the language of a locale. */
	public TimeWords(TimeBars bars, Locale locale) {
		this.bars = bars;
		edges = new BinEdges(bars.start(), bars.width(), bars.bins());
		times = new TimeText(bars.zone(), locale);
		number = NumberFormat.getIntegerInstance(locale);
	}

	/** Says when a bin is. */
	public String when(int bin) {
		return times.of(edges.bins(bin, bin), DASH);
	}

	/** Says how much of a bin passes. */
	public String amount(int bin) {
		return ofAll(bars.passing()[bin], bars.all()[bin]);
	}

	/** Says what is brushed, and how much of it passes; without a brush how much there is. */
	public String summary(@Nullable Interval brush) {
		return summary(brush, DASH);
	}

	/** Says the same as a sentence, for a screen reader. */
	public String sentence(@Nullable Interval brush) {
		return NLS.bind(brush == null ? Messages.TimeBarChart_all : Messages.TimeBarChart_brush,
				summary(brush, ' ' + Messages.TimeText_to + ' '));
	}

	/**
	 * Says how much passes of what is brushed, or of everything.
	 *
	 * @return the words; empty for a brush that cuts bins, for the counts do not tell how much of them is brushed
	 */
	public String amount(@Nullable Interval brush) {
		if (brush != null && !edges.isOnEdges(brush)) {
			return ""; //$NON-NLS-1$
		}
		long passing = 0;
		long all = 0;
		for (int bin = 0; bin < bars.bins(); bin++) {
			if (brush == null || brush.contains(bars.start() + (bin + 0.5) * bars.width())) {
				passing += bars.passing()[bin];
				all += bars.all()[bin];
			}
		}
		return ofAll(passing, all);
	}

	private String summary(@Nullable Interval brush, String join) {
		String amount = amount(brush);
		if (brush == null) {
			return amount;
		}
		String when = times.of(brush, join);
		return amount.isEmpty() ? when : when + ", " + amount; //$NON-NLS-1$
	}

	private String ofAll(long passing, long all) {
		return passing == all ? number.format(all)
				: NLS.bind(Messages.Counts_passing, number.format(passing), number.format(all));
	}
}
