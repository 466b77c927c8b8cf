package org.brushwork.ui.selection;

import org.brushwork.core.selection.Phase;
import org.eclipse.jface.viewers.ISelection;

/**
 * What a part publishes: the selection of the data set it shows. All calls come on the UI thread.
 */
public interface SelectionSource {

	/** The selection as it travels: immutable, equal by content, empty where nothing is shown; never null. */
	ISelection selection();

	/** Whether the gesture behind {@link #selection()} is still going on. */
	Phase phase();

	/**
	 * Takes over a selection that something else made, as if it were a gesture of a single event. One that says nothing
	 * about this data set is ignored.
	 */
	void adopt(ISelection selection);

	/** Adds a listener that is run after each change of selection or phase. */
	void addSelectionListener(Runnable listener);

	/** Removes a listener; one that is not there is ignored. */
	void removeSelectionListener(Runnable listener);
}
