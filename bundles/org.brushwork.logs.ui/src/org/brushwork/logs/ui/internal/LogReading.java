package org.brushwork.logs.ui.internal;

import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogOptions;
import org.brushwork.logs.LogPart;

/**
 * One reading of a log: of its beginning, which is shown while the rest is read, or of all of it.
 *
 * @param whole whether all is read at once
 */
record LogReading(LogSource source, LogOptions options, boolean whole, LoadWatch watch) {

	/** Read in a fraction of a second. The property is for trials of what comes after. */
	private static final String FIRST_BYTES = "brushwork.logs.firstBytes"; //$NON-NLS-1$
	private static final long DEFAULT_FIRST_BYTES = 64L << 20;

	/** The beginning of a log. */
	static LogReading beginning(LogSource source, LogOptions options) {
		return new LogReading(source, options, false, new LoadWatch());
	}

	/** All of the same log, from its beginning. */
	LogReading all() {
		return new LogReading(source, options, true, new LoadWatch());
	}

	/** Reads and groups the events; called by a job. */
	LogState.Loaded read(Progress progress) throws LogException, CancelledException {
		watch.begin(progress);
		long bytes = whole ? Long.MAX_VALUE : Long.getLong(FIRST_BYTES, DEFAULT_FIRST_BYTES);
		LogPart part = AccessLogReader.readFirst(source.files(), options, bytes, watch, watch);
		watch.group();
		return new LogState.Loaded(part.store(), new Crossfilter(part.store(), watch),
				(double) part.bytes() / part.total());
	}
}
