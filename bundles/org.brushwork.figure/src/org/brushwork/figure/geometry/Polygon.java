package org.brushwork.figure.geometry;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A closed polygon; it may cross itself, and then what is enclosed an odd number of times is inside (even-odd rule).
 * Immutable; equal when the corners are.
 */
public final class Polygon {

	private final double[] xs;
	private final double[] ys;
	private final double left;
	private final double right;
	private final double bottom;
	private final double top;

	/**
	 * A polygon of some corners; the last is joined with the first.
	 *
	 * @param xs    copied
	 * @param ys    copied
	 * @param count how many corners, at least 3
	 * @throws IllegalArgumentException if there are too few corners
	 */
	public Polygon(double[] xs, double[] ys, int count) {
		if (count < 3 || xs.length < count || ys.length < count) {
			throw new IllegalArgumentException("at least 3 corners wanted, got: " + count);
		}
		this.xs = Arrays.copyOf(xs, count);
		this.ys = Arrays.copyOf(ys, count);
		this.left = Arrays.stream(this.xs).min().orElseThrow();
		this.right = Arrays.stream(this.xs).max().orElseThrow();
		this.bottom = Arrays.stream(this.ys).min().orElseThrow();
		this.top = Arrays.stream(this.ys).max().orElseThrow();
	}

	/** How many corners it has. */
	public int size() {
		return xs.length;
	}

	/** The first coordinate of a corner. */
	public double x(int corner) {
		return xs[corner];
	}

	/** The second coordinate of a corner. */
	public double y(int corner) {
		return ys[corner];
	}

	/**
	 * Whether a point is inside: a ray from it to the right crosses an odd number of edges. Of edges that two polygons share
	 * each point belongs to exactly one. Takes time for the corners when the point is in the box around them.
	 */
	public boolean contains(double x, double y) {
		if (!(left <= x && x <= right && bottom <= y && y <= top)) {
			return false;
		}
		boolean inside = false;
		for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
			if (ys[i] > y != ys[j] > y && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
				inside = !inside;
			}
		}
		return inside;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Polygon polygon && Arrays.equals(xs, polygon.xs) && Arrays.equals(ys, polygon.ys);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(xs) + Arrays.hashCode(ys);
	}
}
