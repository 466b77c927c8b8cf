package org.brushwork.figure.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.xy.Hit;
import org.brushwork.figure.xy.Layer;
import org.brushwork.figure.xy.Plot;
import org.brushwork.figure.xy.XYFigure;

/**
 * The things of a layer between two axes.
 *
 * @param layer what is found
 * @param x     says the values of the horizontal axis
 * @param y     says the values of the vertical axis
 */
public record LayerThings(Layer layer, Axis x, Axis y) implements Things {

	/** The things of all layers of a figure, from below. */
	public static List<Things> of(XYFigure figure) {
		return figure.layers().stream()
				.map(layer -> (Things) new LayerThings(layer, figure.xAxis(), figure.yAxis())).toList();
	}

	@Override
	public Optional<Hit> hit(Mapping mapping, double px, double py, double reach) {
		return mapping instanceof Plot plot ? layer.hit(plot, px, py, reach) : Optional.empty();
	}

	@Override
	public int size() {
		return layer.size();
	}

	@Override
	public Hit at(int index) {
		return layer.at(index);
	}

	@Override
	public List<String> words(Hit hit) {
		List<String> lines = new ArrayList<>();
		if (!hit.label().isEmpty()) {
			lines.add(hit.label());
		}
		lines.add(said(x, hit.x()));
		lines.add(said(y, hit.y()));
		return lines;
	}

	private static String said(Axis axis, double value) {
		return axis.title().isEmpty() ? axis.text(value) : axis.title() + ": " + axis.text(value);
	}
}
