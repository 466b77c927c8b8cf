package org.brushwork.figure.triangle;

/**
 * Three shares of one whole and their place in the plane (barycentric coordinates): an equilateral triangle of side 1,
 * whose corner for the first share is at (0, 0), for the second at (1, 0) and for the third above, at (1/2, sqrt(3)/2).
 * <p>
 * Shares need not sum to 1, they are divided by their sum. Below 0, as rounding leaves behind, counts as 0. Three of
 * which one is not a finite number, or that sum to 0, have no place.
 */
public final class Ternary {

	/** The height of the triangle. */
	public static final double HEIGHT = Math.sqrt(3) / 2;

	private Ternary() {
		// functions only
	}

	/** The place along the base, 0 to 1; not a number for shares without a place. */
	public static double x(double a, double b, double c) {
		double most = most(a, b, c);
		return (share(b, most) + share(c, most) / 2) / sum(a, b, c, most);
	}

	/** The place above the base, 0 to {@link #HEIGHT}; not a number for shares without a place. */
	public static double y(double a, double b, double c) {
		double most = most(a, b, c);
		return share(c, most) * HEIGHT / sum(a, b, c, most);
	}

	/** The first share at a place; below 0 on the other side of the edge opposite to its corner. */
	public static double a(double x, double y) {
		return 1 - b(x, y) - c(y);
	}

	/** The second share at a place. */
	public static double b(double x, double y) {
		return x - c(y) / 2;
	}

	/** The third share at a place. */
	public static double c(double y) {
		return y / HEIGHT;
	}

	/** Divided by first of all, since the sum of large numbers may be infinite. */
	private static double most(double a, double b, double c) {
		double most = Math.max(a, Math.max(b, c));
		return most > 0 && most < Double.POSITIVE_INFINITY ? most : Double.NaN;
	}

	private static double sum(double a, double b, double c, double most) {
		return share(a, most) + share(b, most) + share(c, most);
	}

	private static double share(double value, double most) {
		return Double.isInfinite(value) ? Double.NaN : Math.max(0, value) / most;
	}
}
