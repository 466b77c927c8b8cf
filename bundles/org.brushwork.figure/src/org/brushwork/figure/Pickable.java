package org.brushwork.figure;

import java.util.BitSet;
import java.util.Optional;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.drawing.Box;

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

	/**
	 * What a click selects: the thing at a place, or all things of the row, column or block whose name is there.
	 *
	 * @param reach how far away a thing may be, in units of the drawing
	 */
	default RowSelection chosen(double px, double py, double reach) {
		return pick(px, py, reach).map(pick -> RowSelection.of(pick.index()))
				.orElseGet(() -> touched(new Box(px, py, 0, 0)));
	}

	/**
	 * What a rectangle selects: the things that are seen and that it touches, or where it touches only names all things of
	 * theirs. Linear unless a figure knows better.
	 */
	default RowSelection touched(Box band) {
		BitSet things = new BitSet();
		for (int index = 0; index < size(); index++) {
			things.set(index, at(index).box().touches(band));
		}
		return RowSelection.of(things);
	}

	/** How many things there are. */
	int size();

	/**
	 * A thing.
	 *
	 * @param index 0 to {@code size() - 1}
	 * @throws IndexOutOfBoundsException if there is no such thing
	 */
	Pick at(int index);

	/** How many things down a page is. */
	default int page() {
		return Math.max(1, size() / 10);
	}

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
