package org.brushwork.logs.internal.count;

import java.util.Arrays;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Measure;
import org.brushwork.logs.MeasureSummary;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The numbers that some events have of a measure, and those at given places in their order, which are found without
 * sorting: by counting how many begin with the same bits, 16 more at each step.
 */
final class MeasuredNumbers {

	private static final int BITS = 16;
	/** Events that one thread looks at before it asks whether to go on. */
	private static final int SLICE = 1 << 16;

	private final Measure measure;
	private final long[][] slices;

	/** @param slices the numbers, none negative */
	MeasuredNumbers(Measure measure, long[]... slices) {
		this.measure = measure;
		this.slices = slices;
	}

	/** Those of the events {@code [from, to)} in a set, or all for null. */
	static MeasuredNumbers of(LogIndex index, Measure measure, @Nullable EventBits set, int from, int to,
			Progress progress) throws CancelledException {
		long[][] slices = new long[Math.ceilDiv(to - from, SLICE)][];
		Cancelling.slices(to - from, SLICE, progress, (first, end) -> slices[first / SLICE] = numbers(index, measure, set,
				from + first, from + end));
		return new MeasuredNumbers(measure, slices);
	}

	private static long[] numbers(LogIndex index, Measure measure, @Nullable EventBits set, int from, int to) {
		long[] numbers = new long[to - from];
		int size = 0;
		for (int event = from; event < to; event++) {
			if (set == null || set.contains(event)) {
				long number = index.number(measure, event);
				if (number >= 0) {
					numbers[size++] = number;
				}
			}
		}
		return Arrays.copyOf(numbers, size);
	}

	/** Sums them up. */
	MeasureSummary summary(Progress progress) throws CancelledException {
		long size = 0;
		long sum = 0;
		long least = Long.MAX_VALUE;
		long most = 0;
		for (long[] slice : slices) {
			progress.checkCancelled();
			size += slice.length;
			for (long number : slice) {
				sum += number;
				least = Math.min(least, number);
				most = Math.max(most, number);
			}
		}
		if (size == 0) {
			return new MeasureSummary(measure, 0, 0, 0, 0, 0, 0, 0);
		}
		return new MeasureSummary(measure, size, sum, least, notExceeded(50, size, most, progress),
				notExceeded(95, size, most, progress), notExceeded(99, size, most, progress), most);
	}

	/** The least number that at least so many percent do not exceed. */
	private long notExceeded(int percent, long size, long most, Progress progress) throws CancelledException {
		long before = Math.ceilDiv(size * percent, 100) - 1;
		long found = 0;
		int shift = (Long.SIZE - 1 - Long.numberOfLeadingZeros(most | 1)) / BITS * BITS;
		for (; shift >= 0; shift -= BITS) {
			int[] counts = count(found, shift, progress);
			int bits = 0;
			while (counts[bits] <= before) {
				before -= counts[bits++];
			}
			found = found << BITS | bits;
		}
		return found;
	}

	/** Counts the next bits of the numbers that begin with {@code start}. */
	private int[] count(long start, int shift, Progress progress) throws CancelledException {
		int[] counts = new int[1 << BITS];
		for (long[] slice : slices) {
			progress.checkCancelled();
			for (long number : slice) {
				long bits = number >>> shift;
				if (bits >>> BITS == start) {
					counts[(int) bits & (1 << BITS) - 1]++;
				}
			}
		}
		return counts;
	}
}
