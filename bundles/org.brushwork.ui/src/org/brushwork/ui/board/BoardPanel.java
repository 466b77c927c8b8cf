package org.brushwork.ui.board;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A panel as its board sees it. */
public interface BoardPanel {

	/** All of it; a child of what it was made for. */
	Control control();

	/** Where it is taken hold of to be moved elsewhere: its title, as a rule. */
	Control handle();

	/** The least size that it is of use in, pixels. */
	Point leastSize();
}
