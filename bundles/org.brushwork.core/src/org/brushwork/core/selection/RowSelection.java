package org.brushwork.core.selection;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Some rows of one table, or some points of one cloud. Immutable; equal when the rows are. Takes a bit for each row up to
 * the last one.
 */
public final class RowSelection {

	/** No row. */
	public static final RowSelection NONE = new RowSelection(new BitSet());

	private final BitSet rows;
	private final int size;

	private RowSelection(BitSet rows) {
		this.rows = rows;
		this.size = rows.cardinality();
	}

	/** The rows whose bits are set; the set is copied. */
	public static RowSelection of(BitSet rows) {
		return rows.isEmpty() ? NONE : new RowSelection((BitSet) rows.clone());
	}

	/**
	 * Some rows.
	 *
	 * @throws IndexOutOfBoundsException if a row is negative
	 */
	public static RowSelection of(int... rows) {
		BitSet set = new BitSet();
		for (int row : rows) {
			set.set(row);
		}
		return of(set);
	}

	/**
	 * The rows that a test accepts. Linear in the rows, a few milliseconds for a million.
	 *
	 * @param count how many rows the table has, from 0 on
	 */
	public static RowSelection where(int count, IntPredicate test) {
		long[] words = new long[(count + Long.SIZE - 1) / Long.SIZE];
		for (int row = 0; row < count; row++) {
			words[row / Long.SIZE] |= (test.test(row) ? 1L : 0L) << row;
		}
		BitSet some = BitSet.valueOf(words);
		return some.isEmpty() ? NONE : new RowSelection(some);
	}

	/** How many rows there are. */
	public int size() {
		return size;
	}

	/** Whether there is no row. */
	public boolean isEmpty() {
		return size == 0;
	}

	/** The row after the last one; 0 when there is none. */
	public int end() {
		return rows.length();
	}

	/** Whether a row is among them; a negative one never is. */
	public boolean contains(int row) {
		return row >= 0 && rows.get(row);
	}

	/** The rows, ascending. */
	public IntStream rows() {
		return rows.stream();
	}

	/**
	 * The rows as bits, for loops over millions of rows: row {@code i} is bit {@code i % 64} of word {@code i / 64}; rows
	 * beyond the last word are not among them. A copy, as long as the last row needs.
	 */
	public long[] words() {
		return rows.toLongArray();
	}

	/** These rows after a gesture that covers others. Linear in the number of rows of the table, 64 at a time. */
	public RowSelection after(SetOperation operation, RowSelection gesture) {
		BitSet result = (BitSet) rows.clone();
		switch (operation) {
		case REPLACE -> {
			return gesture;
		}
		case ADD -> result.or(gesture.rows);
		case SUBTRACT -> result.andNot(gesture.rows);
		case INTERSECT -> result.and(gesture.rows);
		}
		return of(result);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RowSelection selection && rows.equals(selection.rows);
	}

	@Override
	public int hashCode() {
		return rows.hashCode();
	}

	@Override
	public String toString() {
		return "RowSelection[" + size + " rows]";
	}
}
