package org.brushwork.classify.text;

import java.util.Arrays;

/**
 * Rows of numbers most of which are 0: compressed sparse rows. The arrays are not copied and not to be changed.
 *
 * @param rowEnds     where each row ends in the other two arrays; it begins where the one before ends
 * @param columns     of each number that is not 0; in a row they rise
 * @param values      the numbers
 * @param columnCount how many columns there are
 */
public record SparseMatrix(int[] rowEnds, int[] columns, float[] values, int columnCount) {

	/** How many rows there are. */
	public int rowCount() {
		return rowEnds.length;
	}

	/** Where a row begins in the columns and values. */
	public int start(int row) {
		return row == 0 ? 0 : rowEnds[row - 1];
	}

	/** Where a row ends in the columns and values. */
	public int end(int row) {
		return rowEnds[row];
	}

	/** Some of the rows, in the order given; a copy. */
	public SparseMatrix rows(int... wanted) {
		int[] ends = new int[wanted.length];
		int total = 0;
		for (int at = 0; at < wanted.length; at++) {
			total += end(wanted[at]) - start(wanted[at]);
			ends[at] = total;
		}
		int[] someColumns = new int[total];
		float[] someValues = new float[total];
		for (int at = 0; at < wanted.length; at++) {
			int from = start(wanted[at]);
			int length = end(wanted[at]) - from;
			System.arraycopy(columns, from, someColumns, ends[at] - length, length);
			System.arraycopy(values, from, someValues, ends[at] - length, length);
		}
		return new SparseMatrix(ends, someColumns, someValues, columnCount);
	}

	/** The same with 1 for each number that is not 0. */
	public SparseMatrix presence() {
		float[] ones = new float[values.length];
		Arrays.fill(ones, 1);
		return new SparseMatrix(rowEnds, columns, ones, columnCount);
	}

	@Override
	public String toString() {
		return "SparseMatrix[" + rowCount() + " x " + columnCount + ", " + values.length + " numbers]";
	}
}
