package org.brushwork.logs.internal.count;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.internal.store.EventColumns;

/**
 * The events of a log by slots of time, and those of a slot by what has few values: a cell is the events of one slot with
 * one combination of zone, status, method and agent.
 * <p>
 * A slot is so short that all its events are in the same bin of time and, in each zone of the log, in the same hour; slots
 * without events are left out, and a time with very many events has several slots. Events are in the order of time, so those
 * of a slot are a range.
 */
final class TimeCells {

	private static final int[] WIDTHS = { 3_600, 1_800, 900, 300, 60, 30, 15, 5, 1 };
	/** As many events of a slot as can be looked at one by one while somebody waits. */
	private static final int MOST_EVENTS = 1 << 16;
	private static final long MILLIS = 1_000;

	private final char[] combos;
	/** The first event of each slot, and behind the last. */
	private final int[] slotEvents;
	/** When each slot starts, seconds since 1970. */
	private final long[] slotSeconds;
	/** The first slot of each bin, and behind the last. */
	private final int[] binSlots;
	/** The first cell of each slot, and behind the last. */
	private final int[] slotCells;
	private final char[] cellCombos;
	private final int[] cellCounts;

	/**
	 * Groups all events, in linear time.
	 *
	 * @param steps {@link org.brushwork.logs.internal.LocalClock#steps} of the log
	 */
	TimeCells(EventColumns columns, TimeBins bins, int[] steps) {
		this.combos = columns.combos();
		int width = width(bins, steps);
		int[] starts = slotStarts(columns, width);
		slotEvents = starts;
		slotSeconds = new long[starts.length - 1];
		Arrays.setAll(slotSeconds, slot -> Math.floorDiv(columns.second(starts[slot]), width) * width);
		binSlots = binSlots(bins);
		int[] comboCounts = new int[columns.comboCount()];
		slotCells = new int[starts.length];
		char[] cells = new char[1 << 10];
		int[] counts = new int[1 << 10];
		for (int slot = 0; slot < slots(); slot++) {
			int cell = slotCells[slot];
			int end = cell;
			for (int event = starts[slot]; event < starts[slot + 1]; event++) {
				if (comboCounts[combos[event]]++ == 0) {
					if (end == cells.length) {
						cells = Arrays.copyOf(cells, 2 * end);
						counts = Arrays.copyOf(counts, 2 * end);
					}
					cells[end++] = combos[event];
				}
			}
			for (; cell < end; cell++) {
				counts[cell] = comboCounts[cells[cell]];
				comboCounts[cells[cell]] = 0;
			}
			slotCells[slot + 1] = end;
		}
		cellCombos = Arrays.copyOf(cells, slotCells[slots()]);
		cellCounts = Arrays.copyOf(counts, slotCells[slots()]);
	}

	private static int width(TimeBins bins, int[] steps) {
		return IntStream.of(WIDTHS).filter(width -> bins.width() % (width * MILLIS) == 0
				&& IntStream.of(steps).allMatch(step -> step % width == 0)).findFirst().orElse(1);
	}

	private static int[] slotStarts(EventColumns columns, int width) {
		int[] starts = new int[64];
		int slots = 0;
		long end = Long.MIN_VALUE;
		for (int event = 0; event < columns.size(); event++) {
			long second = columns.second(event);
			if (second >= end || event - starts[slots - 1] == MOST_EVENTS) {
				if (slots == starts.length) {
					starts = Arrays.copyOf(starts, 2 * slots);
				}
				starts[slots++] = event;
				end = (Math.floorDiv(second, width) + 1) * width;
			}
		}
		starts = Arrays.copyOf(starts, slots + 1);
		starts[slots] = columns.size();
		return starts;
	}

	private int[] binSlots(TimeBins bins) {
		int[] first = new int[bins.count() + 1];
		for (int slot = 0; slot < slotSeconds.length; slot++) {
			first[bins.binOf(slotSeconds[slot] * MILLIS) + 1]++;
		}
		for (int bin = 0; bin < bins.count(); bin++) {
			first[bin + 1] += first[bin];
		}
		return first;
	}

	/** How many slots there are. */
	int slots() {
		return slotSeconds.length;
	}

	/** When a slot starts, seconds since 1970. */
	long second(int slot) {
		return slotSeconds[slot];
	}

	/** The first event of a slot; for {@code slots()} the number of all events. */
	int firstEvent(int slot) {
		return slotEvents[slot];
	}

	/** The slot that an event is in; for the number of all events {@code slots()}. */
	int slotOf(int event) {
		int found = Arrays.binarySearch(slotEvents, event);
		return found >= 0 ? found : -found - 2;
	}

	/** How many bins there are. */
	int bins() {
		return binSlots.length - 1;
	}

	/** The first slot of a bin; for {@code bins()} the number of slots. */
	int firstSlot(int bin) {
		return binSlots[bin];
	}

	/** The bin that a slot is in. */
	int binOf(int slot) {
		int low = 0;
		int high = bins() - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (binSlots[middle] <= slot) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** How many cells there are. */
	int cells() {
		return cellCombos.length;
	}

	/** The first cell of a slot; for {@code slots()} the number of cells. */
	int firstCell(int slot) {
		return slotCells[slot];
	}

	/** The combination of a cell's events. */
	int combo(int cell) {
		return cellCombos[cell];
	}

	/** How many events each cell has, {@code [cells()]}; not to be changed. */
	int[] counts() {
		return cellCounts;
	}

	/** The combination of each event; not to be changed. */
	char[] combos() {
		return combos;
	}

	/** Notes in {@code cellOfCombo} the cell of each combination that occurs in a slot. */
	void map(int slot, int[] cellOfCombo) {
		for (int cell = slotCells[slot]; cell < slotCells[slot + 1]; cell++) {
			cellOfCombo[cellCombos[cell]] = cell;
		}
	}

	/** Bytes of memory. */
	long memory() {
		return 12L * slotSeconds.length + 4L * slotCells.length + 6L * cellCombos.length;
	}
}
