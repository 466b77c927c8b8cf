package org.brushwork.figure;

import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;

/** A figure of things that can be pointed at. */
public interface PickableFigure extends Figure {

	/** Where the parts lie when the figure is drawn into a box; cheap, since nothing is drawn. */
	FigureLayout layout(Drawing drawing, Box box, ChartTheme theme);

	/** Which things are selected, by number; none means that all are equal. */
	RowSelection selected();

	/** Sets which things are selected, and draws them so that they are seen; numbers of no thing are left out. */
	void setSelected(RowSelection things);

	@Override
	default void draw(Drawing drawing, Box box, ChartTheme theme) {
		layout(drawing, box, theme).draw(drawing);
	}
}
