package org.brushwork.logs.ui.internal;

import org.brushwork.logs.series.Outlier;
import org.brushwork.plot.TimeMark;
import org.eclipse.osgi.util.NLS;

/** Says what is unusual about a stretch of time. */
final class UnusualText {

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
}
