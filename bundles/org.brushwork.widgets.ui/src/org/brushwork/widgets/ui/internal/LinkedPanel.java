package org.brushwork.widgets.ui.internal;

import org.brushwork.core.selection.RowSelection;

/** One chart of a table that others brush as well. */
interface LinkedPanel {

	/** Shows which rows are selected, wherever that was; none means that all are equal. */
	void select(RowSelection rows);

	/** Takes the keyboard. */
	boolean setFocus();
}
