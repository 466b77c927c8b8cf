package org.brushwork.logs.internal.count;

import java.util.Arrays;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.eclipse.jdt.annotation.Nullable;

/** Goes between sets of events and cells. */
final class CellBits {

	/** Slots are taken together until they have so many events. */
	private static final int SLICE = 1 << 16;

	private CellBits() {
		// functions only
	}

	/** The events of the cells that fail nothing. */
	static EventBits of(LogIndex index, Fails fails, Progress progress) throws CancelledException {
		TimeCells cells = index.cells();
		char[] combos = cells.combos();
		return EventBits.of(index.events(), (words, from, to) -> {
			byte[] passes = new byte[index.combos()];
			int event = from;
			for (int slot = cells.slotOf(from); event < to; slot++) {
				int kind = note(cells, slot, fails, passes);
				int end = Math.min(to, cells.firstEvent(slot + 1));
				if (kind > 0) {
					fill(words, event, end);
				} else if (kind == 0) {
					mark(words, event, end, combos, passes);
				}
				event = end;
			}
		}, progress);
	}

	/** Notes for each combination of a slot whether it passes; 1 when all do, -1 when none, otherwise 0. */
	private static int note(TimeCells cells, int slot, Fails fails, byte[] passes) {
		int passing = 0;
		int from = cells.firstCell(slot);
		int to = cells.firstCell(slot + 1);
		for (int cell = from; cell < to; cell++) {
			byte pass = (byte) (fails.of(cell) == Fails.NOTHING ? 1 : 0);
			passes[cells.combo(cell)] = pass;
			passing += pass;
		}
		return passing == to - from ? 1 : passing == 0 ? -1 : 0;
	}

	/** Sets the bits of the events whose combination passes, a word at a time. */
	private static void mark(long[] words, int from, int to, char[] combos, byte[] passes) {
		for (int event = from; event < to;) {
			int end = Math.min(to, (event | Long.SIZE - 1) + 1);
			int word = event >> 6;
			long bits = 0;
			for (; event < end; event++) {
				bits |= (long) passes[combos[event]] << event;
			}
			words[word] |= bits;
		}
	}

	private static void fill(long[] words, int from, int to) {
		for (int event = from; event < to;) {
			int end = Math.min(to, (event | Long.SIZE - 1) + 1);
			words[event >> 6] |= -1L << event & -1L >>> -end;
			event = end;
		}
	}

	/** How many events of a set each cell has; of all events for null. */
	static int[] counts(LogIndex index, @Nullable EventBits set, Progress progress) throws CancelledException {
		TimeCells cells = index.cells();
		if (set == null) {
			return cells.counts();
		}
		char[] combos = cells.combos();
		boolean outside = set.isMostly();
		int[] counts = new int[cells.cells()];
		int[] slices = slices(cells);
		Cancelling.each(slices.length - 1, progress, slice -> {
			int[] cellOf = new int[index.combos()];
			for (int slot = slices[slice]; slot < slices[slice + 1]; slot++) {
				cells.map(slot, cellOf);
				count(set, outside, cells.firstEvent(slot), cells.firstEvent(slot + 1), combos, cellOf, counts);
			}
		});
		if (outside) {
			Arrays.setAll(counts, cell -> cells.counts()[cell] - counts[cell]);
		}
		return counts;
	}

	private static void count(EventBits set, boolean outside, int from, int to, char[] combos, int[] cellOf,
			int[] counts) {
		for (int word = from >> 6; word << 6 < to; word++) {
			int first = word << 6;
			for (long bits = set.word(word, outside, from, to); bits != 0; bits &= bits - 1) {
				counts[cellOf[combos[first + Long.numberOfTrailingZeros(bits)]]]++;
			}
		}
	}

	/** First slots of runs of slots with enough events for a thread to begin with, and behind the last. */
	private static int[] slices(TimeCells cells) {
		int[] slices = new int[cells.slots() + 1];
		int size = 0;
		int next = 0;
		for (int slot = 0; slot < cells.slots(); slot++) {
			if (cells.firstEvent(slot) >= next) {
				slices[size++] = slot;
				next = cells.firstEvent(slot) + SLICE;
			}
		}
		slices[size++] = cells.slots();
		return Arrays.copyOf(slices, size);
	}
}
