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
	private static final int EVENTS_BETWEEN_CHECKS = 1 << 16;

	private final Measure measure;
	private final long[] numbers;
	private final int size;

	/** @param numbers of which the first {@code size} are there, none negative */
	MeasuredNumbers(Measure measure, long[] numbers, int size) {
		this.measure = measure;
		this.numbers = numbers;
		this.size = size;
	}

	/** Those of the events {@code [from, to)} in a set, or all for null. */
	static MeasuredNumbers of(LogIndex index, Measure measure, @Nullable EventBits set, int from, int to,
			Progress progress) throws CancelledException {
		long[] numbers = new long[set == null ? to - from : set.count(from, to)];
		int size = 0;
		for (int event = from; event < to; event++) {
			if (event % EVENTS_BETWEEN_CHECKS == 0) {
				progress.checkCancelled();
				progress.report(event - from, to - from);
			}
			if (set == null || set.contains(event)) {
				long number = index.number(measure, event);
				if (number >= 0) {
					numbers[size++] = number;
				}
			}
		}
		return new MeasuredNumbers(measure, numbers, size);
	}

	/** Sums them up. */
	MeasureSummary summary(Progress progress) throws CancelledException {
		if (size == 0) {
			return new MeasureSummary(measure, 0, 0, 0, 0, 0, 0, 0);
		}
		long sum = 0;
		long least = numbers[0];
		long most = numbers[0];
		for (int i = 0; i < size; i++) {
			sum += numbers[i];
			least = Math.min(least, numbers[i]);
			most = Math.max(most, numbers[i]);
		}
		return new MeasureSummary(measure, size, sum, least, exceeding(50, most, progress),
				exceeding(95, most, progress), exceeding(99, most, progress), most);
	}

	/** The least number that at least so many percent do not exceed. */
	private long exceeding(int percent, long most, Progress progress) throws CancelledException {
		long before = Math.ceilDiv((long) size * percent, 100) - 1;
		long found = 0;
		int[] counts = new int[1 << BITS];
		int shift = (Long.SIZE - 1 - Long.numberOfLeadingZeros(most | 1)) / BITS * BITS;
		for (; shift >= 0; shift -= BITS) {
			count(found, shift, counts, progress);
			int bits = 0;
			while (counts[bits] <= before) {
				before -= counts[bits++];
			}
			found = found << BITS | bits;
			Arrays.fill(counts, 0);
		}
		return found;
	}

	/** Counts the next bits of the numbers that begin with {@code start}. */
	private void count(long start, int shift, int[] counts, Progress progress) throws CancelledException {
		for (int i = 0; i < size; i++) {
			if (i % EVENTS_BETWEEN_CHECKS == 0) {
				progress.checkCancelled();
			}
			long bits = numbers[i] >>> shift;
			if (bits >>> BITS == start) {
				counts[(int) bits & (1 << BITS) - 1]++;
			}
		}
	}
}
