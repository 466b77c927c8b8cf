package org.brushwork.logs.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Says to people how far the reading of a log is. */
final class LoadText {

	private static final long MEBI = 1 << 20;
	private static final int PERCENT = 100;

	private LoadText() {
		// functions only
	}

	/** One line about a step. */
	static String of(LoadWatch.Step step) {
		if (step.total() <= 0) {
			return ""; //$NON-NLS-1$
		}
		String done = FilterText.number(step.done() / MEBI);
		String total = FilterText.number(Math.ceilDiv(step.total(), MEBI));
		String lines = FilterText.number(step.lines());
		return switch (step.phase()) {
		case UNPACKING -> NLS.bind(Messages.LoadText_Unpacking, done, total);
		case READING -> NLS.bind(Messages.LoadText_Reading, new Object[] { done, total, lines });
		case GROUPING -> NLS.bind(Messages.LoadText_Grouping, lines);
		};
	}

	/** That only the beginning of a log is shown, and why. */
	static String part(LogState.Loaded log, LogLoading loading, boolean readingOn) {
		String lines = FilterText.number(log.lines());
		if (readingOn) {
			return NLS.bind(Messages.LoadText_ReadingOn, lines, percent(loading.step().fraction()));
		}
		return NLS.bind(Messages.LoadText_PartOnly,
				new Object[] { lines, percent(log.fraction()), loading.whyStopped() });
	}

	private static String percent(double fraction) {
		// A part is never said to be nothing, nor to be all.
		long percent = Math.clamp(Math.round(fraction * PERCENT), 1, PERCENT - 1);
		return FilterText.number(percent);
	}
}
