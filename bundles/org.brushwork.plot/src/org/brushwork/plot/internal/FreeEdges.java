package org.brushwork.plot.internal;

import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Scale;
import org.brushwork.plot.Interval;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Edges of a brush that may lie anywhere.
 *
 * @param limits what can be brushed
 * @param scale  how the axis maps now; a key moves the brush by a hundredth of it
 */
public record FreeEdges(Range limits, Scale scale) implements BrushEdges {

	private static final int STEPS = 100;
	private static final int FIRST = 10;

	@Override
	public double start() {
		return limits.lower();
	}

	@Override
	public double end() {
		return limits.upper();
	}

	@Override
	public double nearest(double value) {
		return clamp(value);
	}

	@Override
	public @Nullable Interval covering(double one, double other) {
		double from = clamp(Math.min(one, other));
		double to = clamp(Math.max(one, other));
		return from < to ? new Interval(from, to) : null;
	}

	@Override
	public Interval beside(double edge, double side) {
		boolean below = side < edge || even(edge) + step() > even(end());
		double other = value(even(edge) + (below ? -step() : step()));
		return new Interval(Math.min(edge, other), Math.max(edge, other));
	}

	@Override
	public Interval first(boolean atEnd) {
		double at = even(atEnd ? end() : start());
		double other = at + (atEnd ? -FIRST : FIRST) * step();
		return new Interval(value(Math.min(at, other)), value(Math.max(at, other)));
	}

	@Override
	public double step() {
		return scale.length() / STEPS;
	}

	@Override
	public int steps() {
		return (int) Math.ceil((even(end()) - even(start())) / step());
	}

	@Override
	public double even(double value) {
		return scale.position(value);
	}

	@Override
	public double value(double even) {
		return scale.value(even);
	}
}
