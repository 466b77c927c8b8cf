package org.brushwork.figure.gesture;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.xy.Hit;
import org.brushwork.figure.xy.Plot;

/**
 * The points of a cloud, found through the pixels that they lie in: of a million in a few milliseconds.
 *
 * @param things the same points, which say what they are
 * @param grid   their places
 */
public record CloudThings(Things things, PointGrid grid) implements Things {

	@Override
	public Optional<Hit> hit(Mapping mapping, double px, double py, double reach) {
		if (!(mapping instanceof Plot plot)) {
			return things.hit(mapping, px, py, reach);
		}
		grid.place(plot, plot.box());
		int point = grid.nearest(px, py, reach);
		return point < 0 ? Optional.empty() : Optional.of(at(point));
	}

	@Override
	public int size() {
		return things.size();
	}

	@Override
	public Hit at(int index) {
		return things.at(index);
	}

	@Override
	public List<String> words(Hit hit) {
		return things.words(hit);
	}
}
