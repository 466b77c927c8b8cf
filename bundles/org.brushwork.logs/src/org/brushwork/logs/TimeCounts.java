package org.brushwork.logs;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How many events there are in each bin of time.
 * <p>
 * A value: it copies its arrays when made and hands out copies, and equals another with the same numbers.
 *
 * @param bins    the bins
 * @param all     {@code [bins.count()]}, all events of the log
 * @param passing {@code [bins.count()]}, those that pass every filter but that of time
 */
public record TimeCounts(TimeBins bins, long[] all, long[] passing) {

	/** @throws IllegalArgumentException if an array does not have one count for each bin */
	public TimeCounts {
		if (all.length != bins.count() || passing.length != bins.count()) {
			throw new IllegalArgumentException("one count for each of " + bins.count() + " bins wanted, got: "
					+ all.length + " and " + passing.length);
		}
		all = all.clone();
		passing = passing.clone();
	}

	/** A copy of all counts. Inside a loop {@link #all(int)} is cheaper. */
	@Override
	public long[] all() {
		return all.clone();
	}

	/** A copy of the passing counts. Inside a loop {@link #passing(int)} is cheaper. */
	@Override
	public long[] passing() {
		return passing.clone();
	}

	/** All events in one bin. */
	public long all(int bin) {
		return all[bin];
	}

	/** Events in one bin that pass. */
	public long passing(int bin) {
		return passing[bin];
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof TimeCounts counts && bins.equals(counts.bins) && Arrays.equals(all, counts.all)
				&& Arrays.equals(passing, counts.passing);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * bins.hashCode() + Arrays.hashCode(all)) + Arrays.hashCode(passing);
	}

	@Override
	public String toString() {
		return "TimeCounts[" + bins + ", all=" + Arrays.toString(all) + ", passing=" + Arrays.toString(passing) + "]";
	}
}
