package org.brushwork.core.table;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of numbers. The array is not copied, so that millions of values cost nothing; it is not to be changed.
 *
 * @param name   what it is called
 * @param values one a row; NaN where there is none
 */
public record NumberColumn(String name, double[] values) implements Column {

	@Override
	public int size() {
		return values.length;
	}

	@Override
	public boolean isMissing(int row) {
		return Double.isNaN(values[row]);
	}

	/** The value of a row; NaN where there is none. */
	public double value(int row) {
		return values[row];
	}

	/** Equal only to itself: comparing millions of values is nothing to be done by the way. */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return "NumberColumn[" + name + ", " + values.length + " rows]";
	}
}
