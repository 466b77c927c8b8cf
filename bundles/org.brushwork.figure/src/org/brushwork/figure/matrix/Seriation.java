package org.brushwork.figure.matrix;

import java.util.Arrays;

/**
 * Puts classes that are confused with each other side by side: hierarchical clustering by average linkage (Sokal and
 * Michener 1958) of the shares of errors between two classes, by chains of nearest neighbours (Benzécri 1982), so in time
 * for the square of the classes. When two clusters join, they are turned so that their more alike ends meet. Deterministic:
 * of equal neighbours the first is taken.
 */
final class Seriation {

	private final int count;
	/** {@code [cluster][cluster]}, of which only those of active clusters hold. */
	private final float[][] likeness;
	/** The classes' own likeness, which does not change. */
	private final float[][] own;
	private final int[][] members;
	private final boolean[] active;

	private Seriation(LabelledMatrix matrix) {
		count = matrix.rows().size();
		likeness = new float[count][count];
		own = new float[count][];
		members = new int[count][];
		active = new boolean[count];
		Arrays.fill(active, true);
		for (int i = 0; i < count; i++) {
			members[i] = new int[] { i };
			for (int j = 0; j < i; j++) {
				double size = matrix.rowTotal(i) + matrix.rowTotal(j);
				double errors = matrix.value(i, j) + matrix.value(j, i);
				likeness[i][j] = likeness[j][i] = size > 0 ? (float) (errors / size) : 0;
			}
		}
		for (int i = 0; i < count; i++) {
			own[i] = likeness[i].clone();
		}
	}

	/** The classes of a confusion matrix in an order in which neighbours are confused with each other. */
	static int[] of(LabelledMatrix matrix) {
		return matrix.rows().isEmpty() ? new int[0] : new Seriation(matrix).order();
	}

	private int[] order() {
		int[] chain = new int[count];
		int length = 0;
		for (int left = count; left > 1;) {
			if (length == 0) {
				chain[length++] = firstActive();
			}
			int top = chain[length - 1];
			int before = length > 1 ? chain[length - 2] : -1;
			int nearest = nearest(top, before);
			if (nearest == before) {
				merge(Math.min(top, before), Math.max(top, before));
				length -= 2;
				left--;
			} else {
				chain[length++] = nearest;
			}
		}
		int[] all = members[firstActive()];
		return all[0] <= all[count - 1] ? all : reversed(all);
	}

	private int firstActive() {
		int first = 0;
		while (!active[first]) {
			first++;
		}
		return first;
	}

	/** The active cluster that is most like one; the one before it in the chain when none is more so. */
	private int nearest(int cluster, int before) {
		int best = before;
		for (int other = 0; other < count; other++) {
			if (active[other] && other != cluster
					&& (best < 0 || likeness[cluster][other] > likeness[cluster][best])) {
				best = other;
			}
		}
		return best;
	}

	/** Joins the second cluster to the first. */
	private void merge(int one, int other) {
		float sizeOne = members[one].length;
		float sizeOther = members[other].length;
		for (int i = 0; i < count; i++) {
			if (active[i] && i != one && i != other) {
				float mean = (sizeOne * likeness[i][one] + sizeOther * likeness[i][other]) / (sizeOne + sizeOther);
				// Rounding must not make a mean larger than both: chains would never end.
				mean = Math.min(mean, Math.max(likeness[i][one], likeness[i][other]));
				likeness[i][one] = likeness[one][i] = mean;
			}
		}
		members[one] = joined(members[one], members[other]);
		members[other] = new int[0];
		active[other] = false;
	}

	/** Both in a row, each turned so that the ends which meet are as alike as can be, or not when all are equal. */
	private int[] joined(int[] one, int[] other) {
		boolean turnOne = false;
		boolean turnOther = false;
		float best = -1;
		for (int turns = 0; turns < 4; turns++) {
			int end = one[(turns & 1) == 0 ? one.length - 1 : 0];
			int start = other[(turns & 2) == 0 ? 0 : other.length - 1];
			if (own[end][start] > best) {
				best = own[end][start];
				turnOne = (turns & 1) != 0;
				turnOther = (turns & 2) != 0;
			}
		}
		int[] first = turnOne ? reversed(one) : one;
		int[] second = turnOther ? reversed(other) : other;
		int[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	private static int[] reversed(int[] numbers) {
		int[] reversed = new int[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			reversed[i] = numbers[numbers.length - 1 - i];
		}
		return reversed;
	}
}
