package org.brushwork.logs;

import java.io.Closeable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * Answers questions about one log, wherever its events are: in this process, or on a cluster.
 * <p>
 * Questions return at once; any thread may ask, several at a time. Answers are exact and immutable and do not depend on the
 * engine. A question is given up by cancelling its future or its progress, which must answer from any thread; its future
 * then ends by a {@link java.util.concurrent.CancellationException}, or by a {@link CancelledException} when the progress
 * did it. It ends by a {@link LogException} when the log can no longer be read, by an {@link IllegalArgumentException}
 * when the filter or query names a dimension that {@link LogSummary#dimensions()} does not have, and by an
 * {@link IllegalStateException} after {@link #close}.
 */
public interface LogEngine extends Closeable {

	/** What is known without asking. */
	LogSummary summary();

	/** Counts what a set of views shows. */
	CompletableFuture<LogSnapshot> snapshot(SnapshotQuery query, Progress progress);

	/**
	 * Tells what differs between a period and the time of a filter.
	 *
	 * @param query  the filter, of which only the time differs for the other period, the dimensions, and how many changes
	 *               of each
	 * @param period the period, which usually is the one before, see {@link ComparedPeriods}
	 */
	CompletableFuture<Comparison> compare(SnapshotQuery query, TimeRange period, Progress progress);

	/** Counts the events by other bins of time: all of them, and those that pass a filter, whose time is left out. */
	CompletableFuture<TimeCounts> series(EventFilter filter, TimeBins bins, Progress progress);

	/** Sums up a measure of the events that pass a filter. */
	CompletableFuture<MeasureSummary> measure(Measure measure, EventFilter filter, Progress progress);

	/**
	 * Fetches raw lines of the events that pass a filter, in the order of the lines, file by file.
	 *
	 * @param from the first of the passing events, at least 0; otherwise the future ends by an
	 *             {@link IllegalArgumentException}
	 * @param most how many lines at most, at least 0, likewise; there are fewer when no more events pass
	 */
	CompletableFuture<List<LogLine>> lines(EventFilter filter, long from, int most, Progress progress);
}
