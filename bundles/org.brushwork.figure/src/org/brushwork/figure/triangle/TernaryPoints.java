package org.brushwork.figure.triangle;

import java.util.Arrays;
import java.util.List;
import org.brushwork.figure.xy.Points;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Points of three shares each, such as the probabilities of three classes. The arrays are not copied and not to be
 * changed.
 */
public final class TernaryPoints {

	/** How far below 0 rounding may get. */
	private static final double ROUNDING = 1e-6;

	private final double[][] shares;
	private final Points plane;

	/**
	 * Points and the class of each.
	 *
	 * @param a       first shares; not finite where there is none, and the point is left out
	 * @param b       second shares, as many
	 * @param c       third shares, as many; the three of a point need not sum to 1
	 * @param classes the class of each point, 0 to {@code names.size() - 1}; null when all are of the only one
	 * @param names   the classes, at least one
	 * @throws IllegalArgumentException if the arrays differ in length, or a share is below 0 by more than rounding
	 */
	public TernaryPoints(double[] a, double[] b, double[] c, int @Nullable [] classes, List<String> names) {
		if (a.length != b.length || a.length != c.length) {
			throw new IllegalArgumentException(
					"as many of each share wanted, got: " + a.length + ", " + b.length + " and " + c.length);
		}
		shares = new double[][] { a, b, c };
		double[] xs = new double[a.length];
		double[] ys = new double[a.length];
		for (int i = 0; i < a.length; i++) {
			checkShare(a[i], i);
			checkShare(b[i], i);
			checkShare(c[i], i);
			xs[i] = Ternary.x(a[i], b[i], c[i]);
			ys[i] = Ternary.y(a[i], b[i], c[i]);
		}
		plane = new Points(xs, ys, classes, names);
	}

	/** Points of one class. */
	public static TernaryPoints of(String name, double[] a, double[] b, double[] c) {
		return new TernaryPoints(a, b, c, null, List.of(name));
	}

	private static void checkShare(double share, int point) {
		if (share < -ROUNDING) {
			throw new IllegalArgumentException("shares must be at least 0, got: " + share + " for point " + point);
		}
	}

	/** How many there are, with those that have no place. */
	public int size() {
		return plane.size();
	}

	/** Where they are in the plane of {@link Ternary}; not a number for those without a place. */
	public Points plane() {
		return plane;
	}

	/**
	 * A share of a point as it was given.
	 *
	 * @param corner 0 to 2
	 */
	public double given(int point, int corner) {
		return shares[corner][point];
	}

	/** A share of a point, 0 to 1; the three of a point sum to 1. Not a number for one without a place. */
	public double share(int point, int corner) {
		double x = plane.xs()[point];
		double y = plane.ys()[point];
		double share = switch (corner) {
		case 0 -> Ternary.a(x, y);
		case 1 -> Ternary.b(x, y);
		default -> Ternary.c(y);
		};
		return share < 0 ? 0 : share;
	}

	/** How many points have a place. */
	public int shown() {
		return (int) Arrays.stream(plane.xs()).filter(x -> !Double.isNaN(x)).count();
	}
}
