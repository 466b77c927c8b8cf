package org.brushwork.plot;

import java.util.List;

/**
 * What is said about bars over time besides the bars: how they go, and what stands out.
 * <p>
 * A value that does not copy its array, which is not to be changed.
 *
 * @param trend {@code [bins]}, what passes without season and chance; not a number where it is not known; empty for none
 * @param marks what stands out, in any order
 */
public record TimeCourse(double[] trend, List<TimeMark> marks) {

	/** Nothing is said. */
	public static final TimeCourse NONE = new TimeCourse(new double[0], List.of());

	/** Copies the list. */
	public TimeCourse {
		marks = List.copyOf(marks);
	}
}
