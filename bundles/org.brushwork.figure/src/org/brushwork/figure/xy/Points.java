package org.brushwork.figure.xy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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

	/**
	 * These points, one of them elsewhere. Cost: linear, as of all copies.
	 *
	 * @throws IndexOutOfBoundsException if there is no such point
	 */
	public Points moved(int point, double x, double y) {
		double[] otherXs = xs.clone();
		double[] otherYs = ys.clone();
		otherXs[point] = x;
		otherYs[point] = y;
		return new Points(otherXs, otherYs, classes, names);
	}

	/** These points and another one of the first class, which is the last one. */
	public Points and(double x, double y) {
		int count = xs.length;
		int[] all = classes;
		double[] moreXs = Arrays.copyOf(xs, count + 1);
		double[] moreYs = Arrays.copyOf(ys, count + 1);
		moreXs[count] = x;
		moreYs[count] = y;
		return new Points(moreXs, moreYs, all == null ? null : Arrays.copyOf(all, count + 1), names);
	}

	/**
	 * These points but one; those after it move up.
	 *
	 * @throws IndexOutOfBoundsException if there is no such point
	 */
	public Points without(int point) {
		int[] all = classes;
		Objects.checkIndex(point, size());
		int[] rest = IntStream.range(0, size()).filter(i -> i != point).toArray();
		return new Points(IntStream.of(rest).mapToDouble(i -> xs[i]).toArray(),
				IntStream.of(rest).mapToDouble(i -> ys[i]).toArray(),
				all == null ? null : IntStream.of(rest).map(i -> all[i]).toArray(), names);
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
