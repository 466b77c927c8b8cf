package org.brushwork.figure.xy;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;

/** A small text in a plot, on a quiet ground so that it can be read on whatever lies beneath. */
final class PlotLabel {

	private static final double SIZE = 0.92;
	private static final double GROUND = 0.78;
	private static final double MARGIN = 2;

	private PlotLabel() {
		// functions only
	}

	/** The room a text takes whose upper left corner is at a place. */
	static Box box(Drawing drawing, String text, double x, double y) {
		TextStyle style = TextStyle.of(0).sized(SIZE);
		return new Box(x, y, drawing.width(text, style) + 2 * MARGIN, drawing.height(style));
	}

	/** Writes it into a box of its size. */
	static void draw(Drawing drawing, Plot plot, String text, Box box, int color) {
		drawing.fill(box, plot.theme().color(ChartRole.BACKGROUND), GROUND);
		drawing.text(text, box.centerX(), box.centerY(),
				TextStyle.of(color).sized(SIZE).at(Horizontal.MIDDLE, Vertical.MIDDLE));
	}

	/** Whether one box lies completely in another. */
	static boolean fits(Box inner, Box outer) {
		return inner.x() >= outer.x() && inner.right() <= outer.right() && inner.y() >= outer.y()
				&& inner.bottom() <= outer.bottom();
	}
}
