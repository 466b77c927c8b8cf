package org.brushwork.figure.xy;

import org.brushwork.figure.Figure;
import org.eclipse.jdt.annotation.Nullable;

/** A figure of which a part can be shown. */
public interface ZoomableFigure extends Figure {

	/** What is shown: what was set, as far as the figure allows it, or else all of it. */
	View view();

	/** What shows all. */
	View fit();

	/** Shows a part; null shows all of it again, also when the data changes. */
	void setView(@Nullable View part);

	/** Whether a part was chosen to be shown. */
	boolean isZoomed();
}
