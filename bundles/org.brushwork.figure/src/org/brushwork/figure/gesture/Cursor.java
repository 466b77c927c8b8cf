package org.brushwork.figure.gesture;

import java.util.OptionalInt;

/**
 * A cursor that keys move through things, not beyond the ends; one that is not shown starts at the end it comes
 * from.
 */
public interface Cursor {

	/** Moves the cursor by things to the right and down; negative to the left and up. */
	void step(int right, int down);

	/** Moves the cursor by pages, downwards or, in one row, to the right; negative back. */
	void page(int pages);

	/** Moves the cursor to the first thing, or to the last one. */
	void end(boolean last);

	/** The number of the thing that the cursor is at; empty when it is not shown. */
	OptionalInt index();

	/** Takes the cursor away. */
	void hide();
}
