package org.brushwork.train.run;

/** Some numbers in a row, immutable; whole ones are exact up to 2^53. */
public final class Series {

	/** No numbers. */
	public static final Series EMPTY = new Series(new double[0][], 0);

	static final int SHIFT = 12;
	static final int CHUNK = 1 << SHIFT;

	private final double[][] chunks;
	private final int size;

	/** @param chunks of {@link #CHUNK} numbers, the first {@code size} of which never change */
	Series(double[][] chunks, int size) {
		this.chunks = chunks;
		this.size = size;
	}

	/** Numbers of an array, which is copied. */
	public static Series of(double... numbers) {
		GrowingSeries series = new GrowingSeries();
		for (double number : numbers) {
			series.add(number);
		}
		return series.snapshot();
	}

	/** How many there are. */
	public int size() {
		return size;
	}

	/**
	 * One of them.
	 *
	 * @throws IndexOutOfBoundsException if there is no such
	 */
	public double get(int index) {
		if (index < 0 || index >= size) {
			throw new IndexOutOfBoundsException("0 to " + (size - 1) + ", got: " + index);
		}
		return chunks[index >> SHIFT][index & CHUNK - 1];
	}

	/** The last of them. */
	public double last() {
		return get(size - 1);
	}

	/** All of them, a copy. */
	public double[] toArray() {
		double[] all = new double[size];
		for (int from = 0; from < size; from += CHUNK) {
			System.arraycopy(chunks[from >> SHIFT], 0, all, from, Math.min(CHUNK, size - from));
		}
		return all;
	}

	/**
	 * How many at the start are at most a number, of numbers that never get smaller.
	 *
	 * @param most the number
	 */
	public int countUpTo(double most) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (get(middle) <= most) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
