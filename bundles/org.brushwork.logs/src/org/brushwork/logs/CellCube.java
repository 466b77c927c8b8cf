package org.brushwork.logs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The events of a log grouped into cells: those of one time bin, one local hour and one status class.
 * <p>
 * Every dimension is the same for all events of a cell, so that counts add up cells; only a time range that ends inside
 * a bin must look at events, those of the cells it cuts. 8 bytes an event, at most 6 cells for each hour and bin.
 */
final class CellCube {

	/** What one event takes. */
	static final int BYTES_PER_EVENT = 2 * Integer.BYTES;

	private static final int CLASSES = StatusClass.values().length;

	private final TimeBins bins;
	/** The cell of each event. */
	private final int[] cellOf;
	/** The events of cell {@code c}, ascending, are at {@code [starts[c], starts[c + 1])}. */
	private final int[] events;
	private final int[] starts;
	private int cells;
	private int[] bin = new int[64];
	private int[] localHour = new int[64];
	private byte[] statusClass = new byte[64];

	/** Groups all events, in linear time. */
	CellCube(EventStore store, TimeBins bins) {
		this.bins = bins;
		this.cellOf = new int[store.size()];
		assign(store);
		this.starts = new int[cells + 1];
		this.events = new int[store.size()];
		sort();
	}

	private void assign(EventStore store) {
		Map<Long, Integer> known = new HashMap<>();
		// Most events have the cell of the event of their class before them.
		long[] lastKey = new long[CLASSES];
		Arrays.fill(lastKey, -1);
		int[] lastCell = new int[CLASSES];
		for (int i = 0; i < cellOf.length; i++) {
			int kind = StatusClass.of(store.status(i)).ordinal();
			int hour = store.localHour(i);
			int at = bins.binOf(store.time(i));
			long key = (long) hour << 16 | at;
			if (key != lastKey[kind]) {
				lastKey[kind] = key;
				lastCell[kind] = known.computeIfAbsent(key * CLASSES + kind, k -> newCell(at, hour, kind));
			}
			cellOf[i] = lastCell[kind];
		}
	}

	private int newCell(int at, int hour, int kind) {
		if (cells == bin.length) {
			bin = Arrays.copyOf(bin, 2 * cells);
			localHour = Arrays.copyOf(localHour, 2 * cells);
			statusClass = Arrays.copyOf(statusClass, 2 * cells);
		}
		bin[cells] = at;
		localHour[cells] = hour;
		statusClass[cells] = (byte) kind;
		return cells++;
	}

	/** Counting sort of the events by cell. */
	private void sort() {
		for (int cell : cellOf) {
			starts[cell + 1]++;
		}
		for (int cell = 0; cell < cells; cell++) {
			starts[cell + 1] += starts[cell];
		}
		int[] next = Arrays.copyOf(starts, cells);
		for (int i = 0; i < cellOf.length; i++) {
			events[next[cellOf[i]]++] = i;
		}
	}

	/** How many cells there are. */
	int cells() {
		return cells;
	}

	/** The cell of an event. */
	int cellOf(int event) {
		return cellOf[event];
	}

	/** How many events a cell has, at least 1. */
	int size(int cell) {
		return starts[cell + 1] - starts[cell];
	}

	/** The event of a cell at {@code index}, 0 to {@code size(cell) - 1}; they ascend. */
	int event(int cell, int index) {
		return events[starts[cell] + index];
	}

	/** The time bin of a cell's events. */
	int bin(int cell) {
		return bin[cell];
	}

	/** The day of a cell's events, days since 1970-01-01 on the clock of the log. */
	int day(int cell) {
		return Math.floorDiv(localHour[cell], 24);
	}

	/** The hour of the day of a cell's events. */
	int hour(int cell) {
		return Math.floorMod(localHour[cell], 24);
	}

	/** The ordinal of the {@link StatusClass} of a cell's events. */
	int statusClass(int cell) {
		return statusClass[cell];
	}
}
