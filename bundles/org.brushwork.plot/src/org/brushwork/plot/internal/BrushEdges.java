package org.brushwork.plot.internal;

import org.brushwork.plot.Interval;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the edges of an interval brush may lie, and how far keys move it. Lengths are compared in <i>even</i>
 * coordinates, in which an axis is divided evenly as it is seen: the data coordinates themselves unless the axis has
 * logarithms.
 */
public interface BrushEdges {

	/** The least value that can be brushed. */
	double start();

	/** The greatest value that can be brushed. */
	double end();

	/** The edge that is nearest to a value; never one outside of start and end. */
	double nearest(double value);

	/** What is brushed by a movement between two values; null when it is too short to be anything. */
	@Nullable
	Interval covering(double one, double other);

	/** The shortest brush that has an edge at a value, on the side where another value is. */
	Interval beside(double edge, double side);

	/** The brush that a key starts with, at the start or at the end. */
	Interval first(boolean atEnd);

	/** How far a key moves a brush, in even coordinates. */
	double step();

	/** How many steps there are from start to end. */
	int steps();

	/** The even coordinate of a value. */
	default double even(double value) {
		return value;
	}

	/** The value of an even coordinate. */
	default double value(double even) {
		return even;
	}

	/** A value that is not outside of start and end. */
	default double clamp(double value) {
		return Math.clamp(value, start(), end());
	}
}
