package org.brushwork.figure.xy;

import java.util.Optional;
import java.util.function.BiFunction;
import org.brushwork.figure.scale.Axis;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Remembers what was found out about a layer's values on axes, so that a million values are not looked at in each
 * frame.
 *
 * @param <T> what is found out
 */
final class AxisCache<T> {

	private final BiFunction<Axis, Axis, T> compute;
	private @Nullable Axis knownX;
	private @Nullable Axis knownY;
	private Optional<T> known = Optional.empty();

	/** @param compute looks at all values */
	AxisCache(BiFunction<Axis, Axis, T> compute) {
		this.compute = compute;
	}

	/** What is found out on one axis. */
	T on(Axis axis) {
		return on(axis, axis);
	}

	/** What is found out on two axes. */
	T on(Axis xAxis, Axis yAxis) {
		if (known.isEmpty() || xAxis != knownX || yAxis != knownY) {
			known = Optional.of(compute.apply(xAxis, yAxis));
			knownX = xAxis;
			knownY = yAxis;
		}
		return known.orElseThrow();
	}

	/** The values are others. */
	void forget() {
		known = Optional.empty();
	}
}
