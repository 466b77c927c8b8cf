package org.brushwork.figure.xy;

import java.util.Optional;
import java.util.function.Function;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;
import org.eclipse.jdt.annotation.Nullable;

/** Remembers the range of a layer's values on an axis, so that a million values are not looked at in each frame. */
final class RangeCache {

	private final Function<Axis, Optional<Range>> compute;
	private @Nullable Axis known;
	private Optional<Range> range = Optional.empty();

	/** @param compute looks at all values */
	RangeCache(Function<Axis, Optional<Range>> compute) {
		this.compute = compute;
	}

	/** The range on an axis. */
	Optional<Range> on(Axis axis) {
		if (axis != known) {
			range = compute.apply(axis);
			known = axis;
		}
		return range;
	}

	/** The values are others. */
	void forget() {
		known = null;
	}
}
