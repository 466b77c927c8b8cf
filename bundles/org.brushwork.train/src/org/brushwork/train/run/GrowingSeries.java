package org.brushwork.train.run;

import java.util.Arrays;

/**
 * Numbers that are added one by one. Snapshots share its memory and never change, also when numbers are dropped later.
 * Not safe for use by several threads.
 */
public final class GrowingSeries {

	private static final int START = 4;

	private double[][] chunks = new double[START][];
	private int size;

	/** How many there are. */
	public int size() {
		return size;
	}

	/** Adds one. */
	public void add(double number) {
		int chunk = size >> Series.SHIFT;
		int at = size & Series.CHUNK - 1;
		if (at == 0) {
			begin(chunk);
		} else if (at == chunks[chunk].length) {
			chunks[chunk] = Arrays.copyOf(chunks[chunk], Series.CHUNK);
		}
		chunks[chunk][at] = number;
		size++;
	}

	/** Most series of a run are short: the first part begins small. */
	private void begin(int chunk) {
		if (chunk == chunks.length) {
			chunks = Arrays.copyOf(chunks, chunks.length * 2);
		}
		chunks[chunk] = new double[chunk == 0 ? 1 << START : Series.CHUNK];
	}

	/** One of them. */
	double get(int index) {
		return chunks[index >> Series.SHIFT][index & Series.CHUNK - 1];
	}

	/** How many there are when those at the end are left out that are not below a number. */
	public int countBefore(double number) {
		int count = size;
		while (count > 0 && get(count - 1) >= number) {
			count--;
		}
		return count;
	}

	/** Drops all but so many at the start. */
	public void truncate(int count) {
		if (count >= size) {
			return;
		}
		// What snapshots show is never written again.
		int last = count >> Series.SHIFT;
		double[][] kept = Arrays.copyOf(chunks, Math.max(START, last + 1));
		if ((count & Series.CHUNK - 1) != 0) {
			kept[last] = kept[last].clone();
		}
		chunks = kept;
		size = count;
	}

	/** All that there are now. */
	public Series snapshot() {
		// The array of chunks is copied for chunks are exchanged as they grow.
		return new Series(Arrays.copyOf(chunks, (size + Series.CHUNK - 1) >> Series.SHIFT), size);
	}
}
