package org.brushwork.logs;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.internal.count.LogCounts;

/**
 * Counts the events of a log for several views at once: each view obeys the filters of all others and not its own.
 * <p>
 * Counts are exact. Any number of threads may ask at the same time; each works on its own thread and on those that the
 * common pool of the Java machine has to spare. After a filter other than of time has changed, the next answer takes time
 * for the events; as long as only the time changes, it takes time for values and bins, and for the few events between the
 * ends of the range and boundaries that are prepared. About 2 bytes an event are taken besides the store and 3 for the last
 * filter; where nearly every event has a path and an address of its own, 44 and as many again.
 */
public final class Crossfilter {

	private final EventStore store;
	private final LogSummary summary;
	private final LogCounts counts;

	/**
	 * Groups the events, in linear time (about 20 ms a million).
	 *
	 * @throws CancelledException if {@code progress} is cancelled
	 */
	public Crossfilter(EventStore store, Progress progress) throws CancelledException {
		this.store = store;
		TimeBins bins = TimeBins.of(store.firstTime(), store.lastTime(), store.zone());
		this.counts = new LogCounts(store.columns(), bins, store.clock(), store.options().parts(), progress);
		List<Measure> measures = new ArrayList<>(List.of(Measure.BYTES));
		if (store.hasResponseTimes()) {
			measures.add(Measure.RESPONSE_TIME);
		}
		this.summary = new LogSummary(store.size(), store.rejected(), store.firstTime(), store.lastTime(), store.zone(),
				store.options().dimensions(), bins, measures);
	}

	/** The events that are counted. */
	public EventStore store() {
		return store;
	}

	/** What is known without counting. */
	public LogSummary summary() {
		return summary;
	}

	/** The bins of time that every snapshot counts in. */
	public TimeBins bins() {
		return summary.bins();
	}

	/**
	 * Counts the events under a filter, by the dimensions of every log, 50 values each of those that are ranked.
	 *
	 * @throws CancelledException       if {@code progress} is cancelled
	 * @throws IllegalArgumentException if the filter names a dimension that the log does not have
	 */
	public LogSnapshot snapshot(EventFilter filter, Progress progress) throws CancelledException {
		return snapshot(SnapshotQuery.of(filter), progress);
	}

	/**
	 * Counts what a set of views shows.
	 *
	 * @throws CancelledException       if {@code progress} is cancelled
	 * @throws IllegalArgumentException if the query names a dimension that the log does not have
	 */
	public LogSnapshot snapshot(SnapshotQuery query, Progress progress) throws CancelledException {
		progress.checkCancelled();
		return counts.snapshot(query, progress);
	}

	/**
	 * Tells what differs between another period and the time of a filter. Takes as long as two snapshots.
	 *
	 * @param query  the filter, of which only the time differs for the other period, the dimensions, and how many changes
	 *               of each
	 * @param period the other period, which usually is the one before
	 * @throws CancelledException       if {@code progress} is cancelled
	 * @throws IllegalArgumentException if the query names a dimension that the log does not have
	 */
	public Comparison compare(SnapshotQuery query, TimeRange period, Progress progress) throws CancelledException {
		progress.checkCancelled();
		return counts.compare(query, period, progress);
	}

	/**
	 * Counts the events by other bins: all of them, and those that pass a filter, whose time is left out. Takes time for
	 * the events once after a filter has changed, and for the bins.
	 *
	 * @throws CancelledException       if {@code progress} is cancelled
	 * @throws IllegalArgumentException if the filter names a dimension that the log does not have
	 */
	public TimeCounts series(EventFilter filter, TimeBins bins, Progress progress) throws CancelledException {
		return counts.series(filter, bins, progress);
	}

	/**
	 * Finds the events that pass the whole filter, in the order of their lines: in linear time, or at once when only their
	 * time matters and the lines are in the order of time.
	 *
	 * @throws CancelledException       if {@code progress} is cancelled
	 * @throws IllegalArgumentException if the filter names a dimension that the log does not have
	 */
	public EventRows rows(EventFilter filter, Progress progress) throws CancelledException {
		if (counts.isRange(filter)) {
			return EventRows.range(counts.from(filter), counts.to(filter));
		}
		return EventRows.of(counts.events(filter, progress));
	}

	/**
	 * Sums up a measure of the events that pass the whole filter, in linear time. While it does, it takes 8 bytes for each.
	 *
	 * @throws CancelledException       if {@code progress} is cancelled
	 * @throws IllegalArgumentException if the filter names a dimension that the log does not have
	 */
	public MeasureSummary measure(Measure measure, EventFilter filter, Progress progress) throws CancelledException {
		return counts.measure(measure, filter, progress);
	}

	/** Bytes of memory besides the store, what the last filter let pass included. */
	public long memory() {
		return counts.memory();
	}
}
