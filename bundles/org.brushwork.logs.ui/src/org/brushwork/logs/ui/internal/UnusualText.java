package org.brushwork.logs.ui.internal;

import java.text.NumberFormat;
import org.brushwork.logs.series.Outlier;
import org.brushwork.plot.TimeMark;
import org.eclipse.osgi.util.NLS;

/** Says what is unusual about a stretch of time. */
final class UnusualText {

	/** A ratio from which on nobody wants a digit behind the point. */
	private static final int LARGE = 10;

	private UnusualText() {
		// functions only
	}

	/** The mark of a stretch in a chart. */
	static TimeMark mark(Outlier outlier) {
		return new TimeMark(outlier.from(), outlier.to(), outlier.isExcess(), words(outlier));
	}

	/** How many there were instead of how many. */
	static String words(Outlier outlier) {
		return NLS.bind(outlier.isExcess() ? Messages.Unusual_Many : Messages.Unusual_Few,
				FilterText.number(outlier.count()), FilterText.number(Math.round(outlier.expected())));
	}

	/** How many times as many as expected, or which part of them is missing. */
	static String size(Outlier outlier) {
		if (outlier.expected() < 1) {
			return "+" + FilterText.number(outlier.count()); //$NON-NLS-1$
		}
		double ratio = outlier.count() / outlier.expected();
		if (outlier.isExcess()) {
			NumberFormat format = NumberFormat.getNumberInstance();
			format.setMaximumFractionDigits(ratio < LARGE ? 1 : 0);
			return NLS.bind(Messages.Unusual_Times, format.format(ratio));
		}
		return NLS.bind(Messages.Unusual_Missing, NumberFormat.getPercentInstance().format(1 - ratio));
	}
}
