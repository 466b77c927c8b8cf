package org.brushwork.plot.internal;

import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.geometry.Mapping;

/** Knows what a click selects. */
@FunctionalInterface
interface RowsAt {

	/**
	 * What is at a place; none for nothing.
	 *
	 * @param mapping where the data lies
	 * @param px      from the left of the control
	 * @param py      from its top
	 */
	RowSelection at(Mapping mapping, double px, double py);
}
