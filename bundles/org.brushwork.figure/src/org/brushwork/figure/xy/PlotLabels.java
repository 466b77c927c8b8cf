package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;

/**
 * Small texts in a plot, on a quiet ground so that they can be read on whatever lies beneath. None is written over
 * another or over an edge.
 */
public final class PlotLabels {

	private static final double SIZE = 0.92;
	private static final double GROUND = 0.78;
	private static final double MARGIN = 2;
	private static final double LEAST_WIDTH = 150;
	private static final double LEAST_HEIGHT = 60;

	private final Drawing drawing;
	private final Plot plot;
	private final List<Box> taken = new ArrayList<>();

	/** None as yet. */
	PlotLabels(Drawing drawing, Plot plot) {
		this.drawing = drawing;
		this.plot = plot;
	}

	/** Keeps a place free. */
	public void reserve(Box box) {
		taken.add(box);
	}

	/**
	 * Writes a text at the first place that lies in the plot and is free, or not at all when there is none
	 * or the plot is tiny.
	 *
	 * @param color  {@code 0xRRGGBB}
	 * @param places gives places, the best first, for the size of the text, which is a box at 0, 0
	 */
	public void write(String text, int color, Function<Box, List<Box>> places) {
		if (plot.box().width() < LEAST_WIDTH || plot.box().height() < LEAST_HEIGHT) {
			return; // In so small a plot they would hide what they are about.
		}
		TextStyle style = TextStyle.of(color).sized(SIZE);
		Box size = new Box(0, 0, drawing.width(text, style) + 2 * MARGIN, drawing.height(style));
		places.apply(size).stream().filter(this::isInside).filter(this::isFree).findFirst().ifPresent(box -> {
			reserve(box);
			drawing.fill(box, plot.theme().color(ChartRole.BACKGROUND), GROUND);
			drawing.text(text, box.centerX(), box.centerY(), style.at(Horizontal.MIDDLE, Vertical.MIDDLE));
		});
	}

	private boolean isInside(Box box) {
		Box area = plot.box();
		return box.x() >= area.x() && box.right() <= area.right() && box.y() >= area.y()
				&& box.bottom() <= area.bottom();
	}

	private boolean isFree(Box box) {
		return taken.stream().noneMatch(other -> box.x() < other.right() && other.x() < box.right()
				&& box.y() < other.bottom() && other.y() < box.bottom());
	}
}
