package org.brushwork.figure.xy;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;

/**
 * Something drawn between two axes: a line, bars, points. What has no place on the axes (not a number, infinite, not
 * above 0 on logarithms) is left out and never makes a layer fail. Belongs to one thread.
 */
public interface Layer {

	/** What the legend calls it; empty when it is not there. */
	String name();

	/**
	 * What stands for it in the legend: its name, or several names such as those of classes; nothing when it has none.
	 */
	default List<LegendEntry> legend() {
		return name().isEmpty() ? List.of() : List.of(new LegendEntry(name(), this::color, LegendEntry.Sign.BOX));
	}

	/** The colour of its sign in the legend. */
	int color(ChartTheme theme);

	/** The values on the horizontal axis that the axis accepts, from the least to the greatest; empty for none. */
	Optional<Range> xRange(Axis axis);

	/** The same on the vertical axis. */
	Optional<Range> yRange(Axis axis);

	/**
	 * Whether it stands on zero, as bars do, so that the axis it stands on begins there without room beneath.
	 *
	 * @param vertical whether the vertical axis is meant
	 */
	default boolean fromZero(boolean vertical) {
		return false;
	}

	/** How many things are left out although they have numbers, since these have no place on the axes. */
	default int leftOut(Axis xAxis, Axis yAxis) {
		return 0;
	}

	/** How far beyond the plot's box it may draw, in units of the drawing: half a line, the radius of a point. */
	default double overhang() {
		return 1;
	}

	/** Draws it. Nothing that is further outside the plot's box than its overhang is seen. */
	void draw(Drawing drawing, Plot plot);

	/** Writes what stands beside its things, above all layers and where nothing else is written. */
	default void label(PlotLabels labels, Plot plot) {
		// Most layers write nothing.
	}

	/**
	 * The thing that is nearest to a place.
	 *
	 * @param reach how far away it may be, in units of the drawing
	 */
	Optional<Hit> hit(Plot plot, double px, double py, double reach);

	/**
	 * How many things there are that a keyboard cursor can go to, in the order of the axis they stand on; points,
	 * which are in no order, as they were given.
	 */
	int size();

	/** A thing, 0 to {@code size() - 1}. */
	Hit at(int index);

	/**
	 * What it shows, as a table: each row is the thing with the same number. Columns without a name of their own are
	 * called by {@link LayerColumn#key()}.
	 */
	FigureTable table();
}
