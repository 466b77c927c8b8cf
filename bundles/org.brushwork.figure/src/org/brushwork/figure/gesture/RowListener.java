package org.brushwork.figure.gesture;

import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;

/** Hears which rows a person selects; never what a program sets. */
@FunctionalInterface
public interface RowListener {

	/**
	 * The selected rows have changed. A gesture sends any number of {@link Phase#CHANGING} and then one
	 * {@link Phase#DONE}; a click or a key sends one DONE. One that is cancelled sends a CHANGING with the rows from before
	 * and no DONE.
	 *
	 * @param rows none means that all are equal
	 */
	void selected(RowSelection rows, Phase phase);
}
