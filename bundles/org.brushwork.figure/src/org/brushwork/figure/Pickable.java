package org.brushwork.figure;

import java.util.Optional;

/**
 * Things that can be pointed at and walked through by keys, as they lie in one size of a figure.
 */
public interface Pickable {

	/**
	 * What is at a place.
	 *
	 * @param reach how far away it may be, in units of the drawing; what fills an area has to be hit
	 */
	Optional<Pick> pick(double px, double py, double reach);

	/** How many things there are. */
	int size();

	/**
	 * A thing.
	 *
	 * @param index 0 to {@code size() - 1}
	 * @throws IndexOutOfBoundsException if there is no such thing
	 */
	Pick at(int index);

	/**
	 * Where an arrow key leads; at an edge the thing itself. Without another arrangement, all are in one row.
	 *
	 * @param index of the thing that the cursor is at
	 * @param right how many things to the right, negative to the left
	 * @param down  how many things down, negative up
	 */
	default int step(int index, int right, int down) {
		return Math.clamp((long) index + right + down, 0, Math.max(0, size() - 1));
	}
}
