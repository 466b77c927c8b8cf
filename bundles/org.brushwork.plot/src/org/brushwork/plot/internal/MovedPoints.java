package org.brushwork.plot.internal;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.LayerThings;
import org.brushwork.figure.gesture.PointEdit;
import org.brushwork.figure.gesture.PointListener;
import org.brushwork.figure.gesture.PointerText;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.XYFigure;
import org.eclipse.jdt.annotation.Nullable;

/** The points of the layer that people move: where they are, what they are called and who hears of it. */
final class MovedPoints {

	private final Supplier<@Nullable XYFigure> figure;
	private final PointEdit edit;
	private PointLayer layer;
	private PointListener listener;
	private boolean mayEdit;

	/** Points of a figure that may change. */
	MovedPoints(Supplier<@Nullable XYFigure> figure, PointLayer layer, PointListener listener, boolean mayEdit) {
		this.figure = figure;
		this.layer = layer;
		this.listener = listener;
		this.mayEdit = mayEdit;
		edit = new PointEdit(() -> this.layer.points(), (points, phase) -> this.listener.changed(points, phase));
	}

	/** Is about another layer from now on; nothing of it is held. */
	void setLayer(PointLayer next, PointListener heard, boolean edits) {
		edit.letGo();
		layer = next;
		listener = heard;
		mayEdit = edits;
	}

	/** What is done with them. */
	PointEdit edit() {
		return edit;
	}

	/** The layer that they are in. */
	PointLayer layer() {
		return layer;
	}

	/** Whether points may be added and taken away. */
	boolean mayEdit() {
		return mayEdit;
	}

	/** Whether a part of the figure was chosen to be shown. */
	boolean isZoomed() {
		XYFigure shown = figure.get();
		return shown == null || shown.isZoomed();
	}

	/** The point within reach of a place. */
	OptionalInt at(Mapping mapping, double px, double py) {
		XYFigure shown = figure.get();
		if (shown == null) {
			return OptionalInt.empty();
		}
		return things(shown).hit(mapping, px, py, PointSelect.REACH).map(hit -> OptionalInt.of(hit.index()))
				.orElse(OptionalInt.empty());
	}

	/** What is said of a point. */
	List<String> words(int point) {
		XYFigure shown = figure.get();
		return shown == null ? List.of() : things(shown).words(layer.at(point));
	}

	private LayerThings things(XYFigure shown) {
		return new LayerThings(layer, shown.xAxis(), shown.yAxis());
	}

	/** The value of the horizontal axis at a place, as exactly as a pixel can tell. */
	double x(Mapping mapping, double px, double py) {
		double value = mapping.x(px, py);
		XYFigure shown = figure.get();
		return shown == null ? value : new PointerText(shown.xAxis()).rounded(value, mapping.x(px + 1, py) - value);
	}

	/** The same of the vertical axis. */
	double y(Mapping mapping, double px, double py) {
		double value = mapping.y(px, py);
		XYFigure shown = figure.get();
		return shown == null ? value
				: new PointerText(shown.yAxis()).rounded(value, Math.abs(mapping.y(px, py + 1) - value));
	}

	/** Where a point is on the horizontal axis. */
	double x(int point) {
		Points now = layer.points();
		return now.xs()[point];
	}

	/** Where a point is on the vertical axis. */
	double y(int point) {
		Points now = layer.points();
		return now.ys()[point];
	}
}
