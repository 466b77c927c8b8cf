package org.brushwork.logs.ui.internal;

import org.eclipse.swt.widgets.Control;

/** One of several pages of an editor, to which <i>Edit &gt; Copy</i> and <i>Select All</i> apply. */
interface CopyablePage {

	/** What is to be laid out. */
	Control control();

	/** Puts what is selected on the clipboard. */
	void copy();

	/** Selects all there is. */
	void selectAll();
}
