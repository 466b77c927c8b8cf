package org.brushwork.figure.geometry;

/**
 * Maps the plane of a figure's data to places on a drawing and back: what a gesture needs to hold data coordinates and no
 * pixels.
 */
public interface Mapping {

	/** Where a point lies; not a number where it has no place. */
	double px(double x, double y);

	/** Where a point lies, downwards; not a number where it has no place. */
	double py(double x, double y);

	/** The first coordinate at a place. */
	double x(double px, double py);

	/** The second coordinate at a place. */
	double y(double px, double py);
}
