package org.brushwork.logs.ui.internal;

import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.RejectedLine.Reason;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/** Says in the user's language what is wrong with a log: what, where, and what to do. */
final class LogProblems {

	private static final long MEBI = 1 << 20;

	private LogProblems() {
		// functions only
	}

	/** One or two sentences about a log that cannot be read. */
	static String explain(LogException e) {
		return switch (e.problem()) {
		case MISSING -> NLS.bind(Messages.Problem_Missing, e.file());
		case UNREADABLE -> NLS.bind(Messages.Problem_Unreadable, e.file(), e.detail());
		case DIRECTORY -> NLS.bind(Messages.Problem_Directory, e.file());
		case EMPTY -> NLS.bind(Messages.Problem_Empty, e.file());
		case BINARY -> NLS.bind(Messages.Problem_Binary, e.file());
		case FOREIGN -> NLS.bind(Messages.Problem_Foreign, e.file(), e.detail());
		case COMPRESSED -> NLS.bind(Messages.Problem_Compressed, e.file(), e.detail());
		case DAMAGED -> NLS.bind(Messages.Problem_Damaged, e.file(), e.detail());
		case NO_SPACE -> NLS.bind(Messages.Problem_NoSpace, new Object[] { e.file(),
				FilterText.number(Math.ceilDiv(e.needed(), MEBI)), FilterText.number(e.available() / MEBI), e.detail(),
				FilterText.number(e.keptFree() / MEBI) });
		case NO_CACHE -> NLS.bind(Messages.Problem_NoCache, e.file(), e.detail());
		case CHANGED -> NLS.bind(Messages.Problem_Changed, e.file());
		case TOO_LARGE -> NLS.bind(Messages.Problem_TooLarge,
				new Object[] { e.file(), FilterText.number(e.needed() / MEBI), FilterText.number(e.available() / MEBI) });
		};
	}

	/** One or two sentences about why reading a log failed; what nobody foresaw goes to the Error Log as well. */
	static String explain(LogSource source, Exception failure) {
		if (failure instanceof LogException refused) {
			return explain(refused);
		}
		if (isShortOfMemory(failure)) {
			return NLS.bind(Messages.Problem_OutOfMemory, source.name());
		}
		ILog.get().error("Reading " + source, failure); //$NON-NLS-1$
		return NLS.bind(Messages.LogSession_Unexpected, source.name(), failure);
	}

	/** Whether a part of the log could still be read. */
	static boolean isShortOfMemory(Exception failure) {
		return failure instanceof LogException refused ? refused.problem() == Problem.TOO_LARGE
				: failure.getCause() instanceof OutOfMemoryError;
	}

	/** Why a line is not an event. */
	static String explain(Reason reason) {
		return switch (reason) {
		case NO_TIME -> Messages.Reason_NoTime;
		case BAD_TIME -> Messages.Reason_BadTime;
		case NO_REQUEST -> Messages.Reason_NoRequest;
		case UNCLOSED_REQUEST -> Messages.Reason_UnclosedRequest;
		case BAD_STATUS -> Messages.Reason_BadStatus;
		case BAD_BYTES -> Messages.Reason_BadBytes;
		case TOO_LONG -> Messages.Reason_TooLong;
		case CUT_OFF -> Messages.Reason_CutOff;
		};
	}
}
