package org.brushwork.logs.internal.count;

import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of codes that may be many, and how often each code occurs up to each of some boundaries in time, so that the
 * counts between any two times are a difference and what lies between a time and the nearest boundary.
 */
final class CodedColumn {

	/** {@code [boundary][code]}: how often a code occurs among the events before the boundary. */
	record Prefixes(int[][] counts) {

		long memory() {
			return 4L * counts.length * counts[0].length;
		}
	}

	/** Codes that one thread adds up before it asks whether to go on. */
	private static final int SLICE = 1 << 16;

	private final int[] codes;
	private final int size;
	private final int block;
	private final Prefixes all;

	/**
	 * Counts all events.
	 *
	 * @param codes of each event, 0 to {@code size - 1}
	 * @param block events between two boundaries, a multiple of 64
	 */
	CodedColumn(int[] codes, int size, int block, Progress progress) throws CancelledException {
		this.codes = codes;
		this.size = size;
		this.block = block;
		this.all = summed(progress, (counts, from, to) -> {
			for (int event = from; event < to; event++) {
				counts[codes[event]]++;
			}
		});
	}

	private interface Counting {

		void count(int[] counts, int from, int to);
	}

	private Prefixes summed(Progress progress, Counting counting) throws CancelledException {
		int blocks = Math.ceilDiv(codes.length, block);
		int[][] counts = new int[blocks + 1][];
		counts[0] = new int[size];
		Cancelling.each(blocks, progress, i -> {
			int[] own = new int[size];
			counting.count(own, i * block, (int) Math.min(codes.length, (i + 1L) * block));
			counts[i + 1] = own;
		});
		Cancelling.slices(size, SLICE, progress, (from, to) -> {
			for (int i = 1; i <= blocks; i++) {
				for (int code = from; code < to; code++) {
					counts[i][code] += counts[i - 1][code];
				}
			}
		});
		return new Prefixes(counts);
	}

	/** The counts of the events of a set; of all events for null. */
	Prefixes prefixes(@Nullable EventBits set, Progress progress) throws CancelledException {
		if (set == null) {
			return all;
		}
		// The smaller part is counted; the other is the rest.
		boolean outside = set.isMostly();
		Prefixes part = summed(progress, (counts, from, to) -> {
			for (int word = from >> 6; word << 6 < to; word++) {
				int first = word << 6;
				for (long bits = set.word(word, outside); bits != 0; bits &= bits - 1) {
					counts[codes[first + Long.numberOfTrailingZeros(bits)]]++;
				}
			}
		});
		if (outside) {
			Cancelling.slices(size, SLICE, progress, (from, to) -> {
				for (int i = 1; i < part.counts.length; i++) {
					subtract(all.counts[i], part.counts[i], part.counts[i], from, to);
				}
			});
		}
		return part;
	}

	/** How many codes there are. */
	int size() {
		return size;
	}

	/** How often each code occurs in the whole log; not to be changed. */
	int[] totals() {
		return all.counts[all.counts.length - 1];
	}

	private static void subtract(int[] high, int[] low, int[] difference, int from, int to) {
		for (int code = from; code < to; code++) {
			difference[code] = high[code] - low[code];
		}
	}

	/** Counts each code among the events {@code [from, to)} that are in a set; {@code prefixes} are those of the set. */
	int[] counts(Prefixes prefixes, @Nullable EventBits set, int from, int to, Progress progress)
			throws CancelledException {
		int[][] counts = prefixes.counts;
		int lower = boundary(from);
		int upper = boundary(to);
		int[] difference = new int[size];
		Cancelling.slices(size, SLICE, progress,
				(first, end) -> subtract(counts[upper], counts[lower], difference, first, end));
		adjust(difference, set, to, upper, 1);
		adjust(difference, set, from, lower, -1);
		return difference;
	}

	/** The boundary that is nearest to an event. */
	private int boundary(int event) {
		int last = all.counts.length - 1;
		return Math.min(last, (int) ((event + block / 2L) / block));
	}

	/** Goes from a boundary to an event: adds {@code sign} for what comes before the event, or takes it away. */
	private void adjust(int[] counts, @Nullable EventBits set, int event, int boundary, int sign) {
		int at = (int) Math.min(codes.length, (long) boundary * block);
		int step = event >= at ? sign : -sign;
		int from = Math.min(at, event);
		int to = Math.max(at, event);
		if (set == null) {
			for (int i = from; i < to; i++) {
				counts[codes[i]] += step;
			}
			return;
		}
		for (int word = from >> 6; word << 6 < to; word++) {
			int first = word << 6;
			for (long bits = set.word(word, false, from, to); bits != 0; bits &= bits - 1) {
				counts[codes[first + Long.numberOfTrailingZeros(bits)]] += step;
			}
		}
	}

	/** The set of events whose code passes: those of 1 in {@code passes}, the others being 0. */
	EventBits passing(byte[] passes, Progress progress) throws CancelledException {
		return EventBits.passing(codes, passes, progress);
	}

	/** Bytes of memory of the counts of all events. */
	long memory() {
		return all.memory();
	}
}
