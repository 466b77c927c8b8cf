package org.brushwork.figure.xy;

import java.util.Optional;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;

/**
 * The values of a series. The arrays are not copied, so that a million of them cost nothing; they are not to be
 * changed.
 *
 * @param xs ascending
 * @param ys as many as {@code xs}
 */
public record Values(double[] xs, double[] ys) {

	/** @throws IllegalArgumentException if the arrays differ in length */
	public Values {
		if (xs.length != ys.length) {
			throw new IllegalArgumentException("as many x as y wanted, got: " + xs.length + " and " + ys.length);
		}
	}

	/** Values at 0, 1, 2 ... */
	public static Values of(double... ys) {
		double[] xs = new double[ys.length];
		for (int i = 0; i < xs.length; i++) {
			xs[i] = i;
		}
		return new Values(xs, ys);
	}

	/** How many there are. */
	public int size() {
		return xs.length;
	}

	/** Where a value is on the horizontal axis. */
	public double x(int index) {
		return xs[index];
	}

	/** Where a value is on the vertical axis. */
	public double y(int index) {
		return ys[index];
	}

	/** From the least to the greatest of some numbers that an axis accepts; empty when there are none. */
	static Optional<Range> range(double[] numbers, Axis axis) {
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (double number : numbers) {
			if (axis.accepts(number)) {
				least = Math.min(least, number);
				most = Math.max(most, number);
			}
		}
		return least <= most ? Optional.of(new Range(least, most)) : Optional.empty();
	}

	/** The first value that is not before a place on the horizontal axis, by bisection. */
	int firstFrom(double x) {
		int low = 0;
		int high = xs.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (xs[middle] < x) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The first value that a line in a plot needs: the last before the left edge, so that the line reaches it. */
	int firstSeen(Plot plot) {
		return Math.max(0, firstFrom(plot.x().lower()) - 1);
	}

	/** The value after the last one that a line in a plot needs, which is the first after the right edge. */
	int endSeen(Plot plot) {
		return Math.min(size(), firstFrom(Math.nextUp(plot.x().upper())) + 1);
	}

	/** How many values are numbers but have no place on the axes. Those that are not a number are gaps. */
	static int leftOut(double[] xs, double[] ys, Axis xAxis, Axis yAxis) {
		int count = 0;
		for (int i = 0; i < xs.length; i++) {
			boolean numbers = !Double.isNaN(xs[i]) && !Double.isNaN(ys[i]);
			if (numbers && !(xAxis.accepts(xs[i]) && yAxis.accepts(ys[i]))) {
				count++;
			}
		}
		return count;
	}

	/** The value that is nearest to a place, of those that are in reach. */
	Optional<Integer> nearest(Plot plot, double px, double py, double reach) {
		int best = -1;
		double least = reach * reach;
		double last = plot.xAt(px + reach);
		for (int i = firstFrom(plot.xAt(px - reach)); i < size() && !(xs[i] > last); i++) {
			double dx = plot.px(xs[i]) - px;
			double dy = plot.py(ys[i]) - py;
			if (dx * dx + dy * dy <= least) {
				least = dx * dx + dy * dy;
				best = i;
			}
		}
		return best < 0 ? Optional.empty() : Optional.of(best);
	}

	/** The value that is nearest to a place along the horizontal axis, gaps left out. */
	Optional<Integer> nearest(Plot plot, double px) {
		int right = firstFrom(plot.xAt(px));
		int left = right - 1;
		while (left >= 0 && Double.isNaN(plot.py(ys[left]))) {
			left--;
		}
		while (right < size() && Double.isNaN(plot.py(ys[right]))) {
			right++;
		}
		if (left < 0 && right >= size()) {
			return Optional.empty();
		}
		if (left < 0 || right >= size()) {
			return Optional.of(left < 0 ? right : left);
		}
		return Optional.of(px - plot.px(xs[left]) <= plot.px(xs[right]) - px ? left : right);
	}
}
