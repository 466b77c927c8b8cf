package org.brushwork.plot.internal;

import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.xy.View;
import org.eclipse.jdt.annotation.Nullable;

/** A figure of which a part can be shown. Belongs to the user-interface thread. */
public interface Zoomable {

	/** What is shown now. */
	View view();

	/** What shows all data. */
	View fit();

	/** Shows a part; null for all of it, also when the data changes. */
	void setView(@Nullable View part);

	/** How the horizontal axis maps now; its length is the width of the area. */
	Scale xScale();

	/** How the vertical axis maps now; its length is the height of the area. */
	Scale yScale();

	/** Whether the vertical axis grows downwards and not upwards. */
	default boolean isYDownwards() {
		return false;
	}
}
