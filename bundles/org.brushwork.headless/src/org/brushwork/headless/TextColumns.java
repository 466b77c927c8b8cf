package org.brushwork.headless;

import java.util.Arrays;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.Histogram;
import org.brushwork.train.run.Series;

/** Curves and distributions in as many columns as there is room for. */
final class TextColumns {

	private TextColumns() {
		// functions only
	}

	/** Means of the finite values of equally long parts of a curve; NaN where there are none. */
	static double[] of(Curve curve, int width) {
		Series positions = curve.positions();
		Series values = curve.values();
		int columns = Math.min(width, curve.size());
		double[] sums = new double[columns];
		int[] counts = new int[columns];
		double first = columns == 0 ? 0 : positions.get(0);
		double range = columns == 0 ? 0 : positions.last() - first;
		for (int i = 0; i < curve.size(); i++) {
			double part = range > 0 ? (positions.get(i) - first) / range : 0;
			int column = (int) Math.min(columns - 1, Math.max(0, part * columns));
			if (Double.isFinite(values.get(i))) {
				sums[column] += values.get(i);
				counts[column]++;
			}
		}
		for (int column = 0; column < columns; column++) {
			sums[column] = counts[column] > 0 ? sums[column] / counts[column] : Double.NaN;
		}
		return sums;
	}

	/** Counts of a histogram in columns of one width, each bin spread evenly over those that it touches. */
	static double[] of(Histogram histogram, int width) {
		double[] columns = new double[width];
		double each = (histogram.max() - histogram.min()) / width;
		for (int bin = 0; bin < histogram.counts().length; bin++) {
			double left = histogram.edges()[bin];
			double right = histogram.edges()[bin + 1];
			int first = column(left - histogram.min(), each, width);
			int last = column(right - histogram.min(), each, width);
			for (int column = first; column <= last; column++) {
				double from = Math.max(left, histogram.min() + column * each);
				double to = Math.min(right, histogram.min() + (column + 1) * each);
				double part = first == last ? 1 : Math.max(0, to - from) / (right - left);
				columns[column] += histogram.counts()[bin] * part;
			}
		}
		return columns;
	}

	private static int column(double distance, double each, int width) {
		return (int) Math.min(width - 1, distance / each);
	}

	/** The least of some numbers, NaN aside. */
	static double least(double[] numbers) {
		return Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).min().orElse(Double.NaN);
	}

	/** The greatest of some numbers, NaN aside. */
	static double most(double[] numbers) {
		return Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).max().orElse(Double.NaN);
	}
}
