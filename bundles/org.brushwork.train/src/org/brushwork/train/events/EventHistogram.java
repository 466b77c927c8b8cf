package org.brushwork.train.events;

import java.util.Optional;
import org.brushwork.train.run.Histogram;

/** The two kinds of histograms in event files. */
final class EventHistogram {

	private static final int ROW = 3;

	private EventHistogram() {
		// functions only
	}

	/**
	 * A HistogramProto: upper limits and counts, with moments.
	 *
	 * @return empty if nothing was counted or there is no order in it
	 */
	static Optional<Histogram> of(WireReader message) {
		double[] moments = new double[6];
		Numbers limits = new Numbers();
		Numbers counts = new Numbers();
		while (message.next()) {
			switch (message.field()) {
			case 1, 2, 3, 4, 5 -> moments[message.field()] = message.real();
			case 6 -> message.addDoubles(limits);
			case 7 -> message.addDoubles(counts);
			default -> {
				// of a later version
			}
			}
		}
		int bins = Math.min(limits.size(), counts.size());
		if (bins == 0) {
			return Optional.empty();
		}
		// Limits go far beyond the values; the least and greatest value are known.
		double[] rights = limits.toArray();
		for (int bin = 0; bin < bins; bin++) {
			rights[bin] = bin == bins - 1 ? moments[2] : Math.min(rights[bin], moments[2]);
		}
		double number = moments[3];
		double mean = moments[4] / number;
		double deviation = Math.sqrt(Math.max(0, moments[5] / number - mean * mean));
		return of(moments[1], rights, counts.toArray(), bins, mean, deviation);
	}

	/**
	 * A tensor of the shape [buckets][3]: left, right, count.
	 *
	 * @return empty if nothing was counted or there is no order in it
	 */
	static Optional<Histogram> of(double[] rows) {
		int bins = rows.length / ROW;
		if (bins == 0 || rows.length % ROW != 0) {
			return Optional.empty();
		}
		double[] rights = new double[bins];
		double[] counts = new double[bins];
		for (int bin = 0; bin < bins; bin++) {
			rights[bin] = rows[bin * ROW + 1];
			counts[bin] = rows[bin * ROW + 2];
		}
		return of(rows[0], rights, counts, bins, Double.NaN, Double.NaN);
	}

	/** Buckets without a width, which both writers make, are counted with their neighbours. */
	private static Optional<Histogram> of(double left, double[] rights, double[] counts, int bins, double mean,
			double deviation) {
		Numbers edges = new Numbers();
		Numbers kept = new Numbers();
		edges.add(left);
		double carried = 0;
		for (int bin = 0; bin < bins; bin++) {
			carried += counts[bin];
			if (rights[bin] > edges.get(edges.size() - 1)) {
				edges.add(rights[bin]);
				kept.add(carried);
				carried = 0;
			}
		}
		double[] heights = kept.toArray();
		double[] limits = edges.toArray();
		if (heights.length == 0) {
			double half = Math.max(1, Math.abs(left)) / 2;
			limits = new double[] { left - half, left + half };
			heights = new double[] { 0 };
		}
		heights[heights.length - 1] += carried;
		try {
			return Optional.of(new Histogram(limits, heights, mean, deviation, 0));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
