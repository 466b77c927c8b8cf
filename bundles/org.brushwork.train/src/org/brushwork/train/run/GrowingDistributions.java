package org.brushwork.train.run;

import java.util.Arrays;

/** Distributions of one thing that are added one by one. Not safe for use by several threads. */
public final class GrowingDistributions {

	private static final int START = 16;

	private final String layer;
	private final Measured measured;
	private final GrowingSeries epochs = new GrowingSeries();
	private final GrowingSeries steps = new GrowingSeries();
	private byte[][] histograms = new byte[START][];

	/** @param layer name of the layer, or the tag */
	public GrowingDistributions(String layer, Measured measured) {
		this.layer = layer;
		this.measured = measured;
	}

	/**
	 * Adds one; drops those of later epochs, should there be any.
	 *
	 * @param epoch of the step; the step itself where there are no epochs
	 */
	public void add(long epoch, long step, Histogram histogram) {
		RecordOutput out = new RecordOutput();
		HistogramBytes.write(histogram, out);
		add(epoch, step, out.toBytes());
	}

	void add(long epoch, long step, byte[] histogram) {
		drop(epoch + 1);
		int size = steps.size();
		if (size == histograms.length) {
			histograms = Arrays.copyOf(histograms, size * 2);
		}
		histograms[size] = histogram;
		epochs.add(epoch);
		steps.add(step);
	}

	/** Drops those at the end from an epoch on. */
	public void drop(long from) {
		int kept = epochs.countBefore(from);
		if (kept < steps.size()) {
			epochs.truncate(kept);
			steps.truncate(kept);
			// Snapshots still show what was in the old array.
			histograms = Arrays.copyOf(histograms, Math.max(START, kept));
			Arrays.fill(histograms, kept, histograms.length, null);
		}
	}

	/** All that there are now. */
	public DistributionSeries snapshot() {
		return new DistributionSeries(layer, measured, epochs.snapshot(), steps.snapshot(), histograms);
	}
}
