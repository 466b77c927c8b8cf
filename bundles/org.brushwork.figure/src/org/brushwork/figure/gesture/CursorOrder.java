package org.brushwork.figure.gesture;

import java.util.Arrays;
import org.brushwork.figure.xy.Hit;

/**
 * The things that a keyboard cursor goes through, from left to right; those at the same place in the order of their
 * numbers. What has no place is left out.
 */
final class CursorOrder {

	private final int[] order;
	private final double[] sorted;

	/** Sorts things, in time n log n. */
	CursorOrder(Things things) {
		double[] xs = new double[things.size()];
		for (int i = 0; i < xs.length; i++) {
			Hit hit = things.at(i);
			xs[i] = Double.isFinite(hit.x()) && Double.isFinite(hit.y()) ? hit.x() + 0.0 : Double.NaN;
		}
		double[] all = xs.clone();
		Arrays.sort(all); // not a number comes last
		int count = first(all, Double.NaN);
		sorted = Arrays.copyOf(all, count);
		order = new int[count];
		int[] taken = new int[count];
		for (int i = 0; i < xs.length; i++) {
			if (!Double.isNaN(xs[i])) {
				int place = first(sorted, xs[i]);
				order[place + taken[place]++] = i;
			}
		}
	}

	/** How many have a place. */
	int size() {
		return order.length;
	}

	/** The number of the thing at a place, from the left. */
	int thing(int place) {
		return order[place];
	}

	/** The place of what is nearest to a value on the horizontal axis; there is something. */
	int nearest(double x) {
		int right = Math.min(first(sorted, x), sorted.length - 1);
		int left = Math.max(0, right - 1);
		return Math.abs(sorted[left] - x) <= Math.abs(sorted[right] - x) ? first(sorted, sorted[left]) : right;
	}

	/** The place of a thing, or of its nearest neighbour when it is gone; there is something. */
	int placeOf(int thing, double x) {
		for (int place = nearest(x); place < order.length && sorted[place] <= x; place++) {
			if (order[place] == thing) {
				return place;
			}
		}
		return nearest(x);
	}

	/** The first place that does not lie before a value. */
	private static int first(double[] sorted, double value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (Double.compare(sorted[middle], value) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
