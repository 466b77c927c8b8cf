package org.brushwork.plot.internal;

import org.brushwork.plot.Interval;
import org.eclipse.jdt.annotation.NonNull;

/**
 * Where equally wide bins begin and end.
 *
 * @param start the lower edge of the first bin
 * @param width the width of a bin, greater than 0
 * @param count the number of bins, at least 1
 */
public record BinEdges(double start, double width, int count) implements BrushEdges {

	/** Tells the upper edge of the last bin. */
	@Override
	public double end() {
		return edge(count);
	}

	/** Tells the edge that is nearest to a value; never one outside the bins. */
	@Override
	public double nearest(double value) {
		return edge(Math.clamp(Math.round((value - start) / width), 0, count));
	}

	/** Tells the bin of a value; the first or the last one when it lies outside. */
	public int binOf(double value) {
		return (int) Math.clamp((long) Math.floor((value - start) / width), 0, count - 1L);
	}

	/** Tells the whole bins that two values touch. */
	@Override
	public @NonNull Interval covering(double one, double other) {
		return bins(binOf(Math.min(one, other)), binOf(Math.max(one, other)));
	}

	/** Tells the interval from the first to the last of some bins, both inclusive. */
	public Interval bins(int first, int last) {
		return new Interval(edge(first), edge(last + 1));
	}

	/** Tells whether an interval cuts no bin. */
	public boolean isOnEdges(Interval interval) {
		return clamp(interval.from()) == nearest(interval.from()) && clamp(interval.to()) == nearest(interval.to());
	}

	@Override
	public Interval beside(double edge, double side) {
		double inside = edge + Math.copySign(width / 2, side - edge);
		return covering(inside, inside);
	}

	@Override
	public Interval first(boolean atEnd) {
		int bin = atEnd ? count - 1 : 0;
		return bins(bin, bin);
	}

	@Override
	public double step() {
		return width;
	}

	@Override
	public int steps() {
		return count;
	}

	private double edge(long index) {
		return start + index * width;
	}
}
