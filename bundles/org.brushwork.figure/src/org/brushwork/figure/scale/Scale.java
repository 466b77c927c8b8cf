package org.brushwork.figure.scale;

/**
 * Maps the values of an axis to positions along it and back. Immutable.
 * <p>
 * Positions are units from the axis' beginning, where {@link #lower()} is, to {@link #length()}, where {@link #upper()}
 * is; values beyond lie beyond. For an axis that grows upwards whoever draws it turns positions round.
 */
public sealed interface Scale permits NumberScale, LogScale {

	/** The value at position 0. */
	double lower();

	/** The value at position {@code length()}; greater than {@code lower()}. */
	double upper();

	/** How long the axis is, at least 1. */
	double length();

	/** The position of a value: not a number for what has none, such as 0 on an axis of logarithms. */
	double position(double value);

	/** The value at a position. */
	double value(double position);

	/** This scale for other values. */
	Scale withRange(double from, double to);
}
