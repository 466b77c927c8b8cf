package org.brushwork.figure.xy;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A cloud of points, each of one class. The arrays are not copied, so that millions of points cost nothing; they are not
 * to be changed.
 *
 * @param xs      where they are
 * @param ys      as many
 * @param classes the class of each point, 0 to {@code names.size() - 1}; null when all are of the only one
 * @param names   the classes, at least one; unmodifiable
 */
public record Points(double[] xs, double[] ys, int @Nullable [] classes, List<String> names) {

	/** @throws IllegalArgumentException if the arrays differ in length, or there is no class */
	public Points {
		names = List.copyOf(names);
		if (xs.length != ys.length || classes != null && classes.length != xs.length) {
			throw new IllegalArgumentException("as many x as y and classes wanted, got: " + xs.length + ", " + ys.length
					+ (classes == null ? "" : ", " + classes.length));
		}
		if (names.isEmpty()) {
			throw new IllegalArgumentException("at least one class wanted, got none");
		}
	}

	/** Points of one class. */
	public static Points of(String name, double[] xs, double[] ys) {
		return new Points(xs, ys, null, List.of(name));
	}

	/** How many there are. */
	public int size() {
		return xs.length;
	}

	/** The class of a point. */
	public int classOf(int point) {
		int[] all = classes;
		return all == null ? 0 : all[point];
	}
}
