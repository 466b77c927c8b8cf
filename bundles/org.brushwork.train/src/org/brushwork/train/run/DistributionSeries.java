package org.brushwork.train.run;

import java.nio.ByteBuffer;

/**
 * Distributions of one thing over time, kept as bytes: each takes some microseconds to get. Immutable.
 */
public final class DistributionSeries {

	private final String layer;
	private final Measured measured;
	private final Series epochs;
	private final Series steps;
	private final byte[][] histograms;

	/** @param histograms as bytes; the first {@code steps.size()} of them never change */
	DistributionSeries(String layer, Measured measured, Series epochs, Series steps, byte[][] histograms) {
		this.layer = layer;
		this.measured = measured;
		this.epochs = epochs;
		this.steps = steps;
		this.histograms = histograms;
	}

	/** Name of the layer, or the tag of an event file. */
	public String layer() {
		return layer;
	}

	/** What of the layer. */
	public Measured measured() {
		return measured;
	}

	/** How many there are. */
	public int size() {
		return steps.size();
	}

	/** Their epochs, ascending; the steps where a source knows no epochs. Several may be of one epoch. */
	public Series epochs() {
		return epochs;
	}

	/** How many steps were done before each of them, ascending. */
	public Series steps() {
		return steps;
	}

	/** One of them. */
	public Histogram histogram(int index) {
		if (index >= steps.size()) {
			throw new IndexOutOfBoundsException("0 to " + (steps.size() - 1) + ", got: " + index);
		}
		return HistogramBytes.read(new RecordInput(ByteBuffer.wrap(histograms[index])));
	}

	/** Index of the last one up to an epoch; -1 if there is none. */
	public int indexAt(long epoch) {
		return epochs.countUpTo(epoch) - 1;
	}
}
