package org.brushwork.logs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * Counts the events of a log for several views at once: each view obeys the filters of all others and not its own.
 * <p>
 * Counts are exact. Immutable: any number of threads may ask at the same time, each works on its own thread.
 */
public final class Crossfilter {

	/** What one event takes besides the store. */
	static final int BYTES_PER_EVENT = CellCube.BYTES_PER_EVENT;

	private static final int EVENTS_BETWEEN_CHECKS = 1 << 17;

	private final EventStore store;
	private final TimeBins bins;
	private final CellCube cube;
	private final Map<Dimension, CellValues> values = new EnumMap<>(Dimension.class);

	/** Groups the events, in linear time (about 10 ms a million). */
	public Crossfilter(EventStore store) {
		this.store = store;
		this.bins = TimeBins.of(store.firstTime(), store.lastTime(), store.zone());
		this.cube = new CellCube(store, bins);
		for (Dimension dimension : Dimension.values()) {
			values.put(dimension, CellValues.of(dimension, cube));
		}
	}

	/** The events that are counted. */
	public EventStore store() {
		return store;
	}

	/** The bins of time that every snapshot counts in. */
	public TimeBins bins() {
		return bins;
	}

	/**
	 * Counts the events under a filter. Takes time for the cells (hours times status classes) and for the events of
	 * those bins that the filter's time cuts.
	 *
	 * @throws CancelledException if {@code progress} is cancelled
	 */
	public LogSnapshot snapshot(EventFilter filter, Progress progress) throws CancelledException {
		progress.checkCancelled();
		int[] fails = fails(filter);
		int[] inTime = inTime(filter.time(), progress);
		long matched = 0;
		long[] all = new long[bins.count()];
		long[] passing = new long[bins.count()];
		for (int cell = 0; cell < cube.cells(); cell++) {
			all[cube.bin(cell)] += cube.size(cell);
			if (fails[cell] == 0) {
				passing[cube.bin(cell)] += cube.size(cell);
				matched += inTime[cell];
			}
		}
		Map<Dimension, List<Count>> by = new EnumMap<>(Dimension.class);
		values.forEach((dimension, codes) -> by.put(dimension, counts(dimension, codes, fails, inTime)));
		return new LogSnapshot(filter, store.size(), matched, new TimeCounts(bins, all, passing), by);
	}

	/** The set of dimensions, as bits of their ordinals, whose filter each cell fails. */
	private int[] fails(EventFilter filter) {
		int[] fails = new int[cube.cells()];
		values.forEach((dimension, codes) -> {
			boolean[] passing = codes.passing(filter.values(dimension));
			for (int cell = 0; cell < fails.length; cell++) {
				fails[cell] |= passing[codes.codeOf(cell)] ? 0 : bit(dimension);
			}
		});
		return fails;
	}

	private static int bit(Dimension dimension) {
		return 1 << dimension.ordinal();
	}

	/** How many events of each cell are in the range. */
	private int[] inTime(Optional<TimeRange> range, Progress progress) throws CancelledException {
		int[] counts = new int[cube.cells()];
		if (range.isEmpty()) {
			Arrays.setAll(counts, cube::size);
			return counts;
		}
		TimeRange time = range.get();
		for (int cell = 0; cell < counts.length; cell++) {
			TimeRange bin = bins.range(cube.bin(cell));
			if (time.from() <= bin.from() && bin.to() <= time.to()) {
				counts[cell] = cube.size(cell);
			} else if (time.from() < bin.to() && bin.from() < time.to()) {
				progress.checkCancelled();
				counts[cell] = countInside(cell, time);
			}
		}
		return counts;
	}

	private int countInside(int cell, TimeRange time) {
		int count = 0;
		for (int i = 0; i < cube.size(cell); i++) {
			count += time.contains(store.time(cube.event(cell, i))) ? 1 : 0;
		}
		return count;
	}

	private List<Count> counts(Dimension dimension, CellValues codes, int[] fails, int[] inTime) {
		long[] all = new long[codes.size()];
		long[] passing = new long[codes.size()];
		int own = bit(dimension);
		for (int cell = 0; cell < fails.length; cell++) {
			all[codes.codeOf(cell)] += cube.size(cell);
			if ((fails[cell] | own) == own) {
				passing[codes.codeOf(cell)] += inTime[cell];
			}
		}
		List<Count> counts = new ArrayList<>(codes.size());
		for (int code = 0; code < codes.size(); code++) {
			counts.add(new Count(codes.value(code), all[code], passing[code]));
		}
		return counts;
	}

	/**
	 * Finds the events that pass the whole filter, in linear time.
	 *
	 * @param progress hears of events
	 * @throws CancelledException if {@code progress} is cancelled
	 */
	public EventRows rows(EventFilter filter, Progress progress) throws CancelledException {
		progress.checkCancelled();
		if (filter.isAll()) {
			return EventRows.all(store.size());
		}
		int[] fails = fails(filter);
		TimeRange time = filter.time().orElse(new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE));
		int[] rows = new int[16];
		int size = 0;
		for (int event = 0; event < store.size(); event++) {
			if (event % EVENTS_BETWEEN_CHECKS == 0) {
				progress.checkCancelled();
				progress.report(event, store.size());
			}
			if (fails[cube.cellOf(event)] == 0 && time.contains(store.time(event))) {
				if (size == rows.length) {
					rows = Arrays.copyOf(rows, (int) Math.min(2L * size, store.size()));
				}
				rows[size++] = event;
			}
		}
		return EventRows.of(Arrays.copyOf(rows, size), size);
	}
}
