package org.brushwork.logs.ui.internal;

import java.util.OptionalInt;
import org.brushwork.logs.LineMatches;
import org.eclipse.osgi.util.NLS;

/** Says how far a search in lines is. */
final class FindText {

	private static final int PERCENT = 100;

	private FindText() {
		// functions only
	}

	/**
	 * What stands beside the field.
	 *
	 * @param matches what is known; null for nothing yet
	 * @param row     where the cursor is
	 */
	static String of(LineFinder.State state, LineMatches matches, OptionalInt row) {
		return switch (state) {
		case IDLE -> ""; //$NON-NLS-1$
		case TOO_DEEP -> Messages.Find_TooDeep;
		case SEARCHING -> matches == null ? Messages.Find_Searching : soFar(Messages.Find_SoFar, matches);
		case STOPPED -> matches == null ? Messages.Find_Stopped : soFar(Messages.Find_StoppedAt, matches);
		case DONE -> done(matches, row);
		};
	}

	private static String soFar(String message, LineMatches matches) {
		long percent = (long) PERCENT * matches.searched() / Math.max(1, matches.rows());
		return NLS.bind(message, FilterText.number(matches.count()), percent);
	}

	private static String done(LineMatches matches, OptionalInt row) {
		if (matches.count() == 0) {
			return Messages.Find_Nothing;
		}
		String all = FilterText.number(matches.count());
		if (row.isEmpty() || !matches.contains(row.getAsInt())) {
			return NLS.bind(Messages.Find_Lines, all);
		}
		return NLS.bind(Messages.Find_Position, FilterText.number(matches.before(row.getAsInt()) + 1L), all);
	}
}
