package org.brushwork.train.score;

/**
 * How good predictions are, in single numbers. Both arrays go row by row, {@code [rows * width]}, as those of
 * {@link org.brushwork.train.data.TrainingData.Part}; sums are of doubles. All are NaN of no rows, and wherever a
 * prediction is NaN.
 */
public final class Scores {

	/** From which probability on a row is taken for the second of two classes. */
	private static final float HALF = 0.5f;

	private Scores() {
		// functions only
	}

	/**
	 * The coefficient of determination, {@code 1 - sum (actual - predicted)^2 / sum (actual - mean)^2}: 1 for right
	 * predictions, 0 for the mean of what is predicted, less for worse. The mean over the outputs that have one, see
	 * {@link #r2Each}, as scikit-learn's {@code r2_score}; NaN if none has.
	 *
	 * @param width outputs a row, 1 or more
	 * @throws IllegalArgumentException if the arrays are not as long as each other, or no whole rows
	 */
	public static double r2(float[] actual, float[] predicted, int width) {
		double[] each = r2Each(actual, predicted, width);
		double sum = 0;
		int counted = 0;
		for (int output = 0; output < width; output++) {
			if (!isConstant(actual, output, width)) {
				sum += each[output];
				counted++;
			}
		}
		return sum / counted;
	}

	/**
	 * The coefficient of determination of each output; NaN for one that is the same in all rows.
	 *
	 * @param width outputs a row, 1 or more
	 * @throws IllegalArgumentException if the arrays are not as long as each other, or no whole rows
	 */
	public static double[] r2Each(float[] actual, float[] predicted, int width) {
		int rows = rows(actual, predicted, width);
		double[] means = new double[width];
		for (int at = 0; at < actual.length; at++) {
			means[at % width] += (double) actual[at] / rows;
		}
		double[] errors = new double[width];
		double[] totals = new double[width];
		for (int at = 0; at < actual.length; at++) {
			int output = at % width;
			errors[output] += square((double) actual[at] - predicted[at]);
			totals[output] += square(actual[at] - means[output]);
		}
		double[] each = new double[width];
		for (int output = 0; output < width; output++) {
			each[output] = isConstant(actual, output, width) ? Double.NaN : 1 - errors[output] / totals[output];
		}
		return each;
	}

	/** Told by the values: the mean of equal ones need not be equal to them. */
	private static boolean isConstant(float[] actual, int output, int width) {
		for (int at = output; at < actual.length; at += width) {
			if (actual[at] != actual[output]) {
				return false;
			}
		}
		return true;
	}

	/** The mean squared error over rows and outputs. See {@link #r2} for what arrays are refused. */
	public static double mse(float[] actual, float[] predicted, int width) {
		rows(actual, predicted, width);
		double sum = 0;
		for (int at = 0; at < actual.length; at++) {
			sum += square((double) actual[at] - predicted[at]);
		}
		return sum / actual.length;
	}

	/** The root of {@link #mse}. */
	public static double rmse(float[] actual, float[] predicted, int width) {
		return Math.sqrt(mse(actual, predicted, width));
	}

	/** The mean absolute error over rows and outputs. See {@link #r2} for what arrays are refused. */
	public static double mae(float[] actual, float[] predicted, int width) {
		rows(actual, predicted, width);
		double sum = 0;
		for (int at = 0; at < actual.length; at++) {
			sum += Math.abs((double) actual[at] - predicted[at]);
		}
		return sum / actual.length;
	}

	/**
	 * The share of rows whose class is right. With one output this is the second of two classes from a probability of
	 * 0.5 on; with several the likeliest, of equals the first. See {@link #r2} for what arrays are refused.
	 */
	public static double accuracy(float[] actual, float[] predicted, int width) {
		int rows = rows(actual, predicted, width);
		long right = 0;
		for (int row = 0; row < rows; row++) {
			int is = label(actual, row, width);
			int taken = label(predicted, row, width);
			if (taken < 0) {
				return Double.NaN;
			}
			right += is == taken ? 1 : 0;
		}
		return (double) right / rows;
	}

	/** The class of a row of probabilities, see {@link #accuracy}; -1 where one of them is NaN. */
	public static int label(float[] probabilities, int row, int width) {
		int start = row * width;
		int best = 0;
		for (int output = 0; output < width; output++) {
			if (Float.isNaN(probabilities[start + output])) {
				return -1;
			}
			best = probabilities[start + output] > probabilities[start + best] ? output : best;
		}
		return width > 1 ? best : probabilities[start] >= HALF ? 1 : 0;
	}

	private static int rows(float[] actual, float[] predicted, int width) {
		if (width < 1 || actual.length != predicted.length || actual.length % width != 0) {
			throw new IllegalArgumentException("needs two arrays of whole rows of " + width + ", got: " + actual.length
					+ " and " + predicted.length);
		}
		return actual.length / width;
	}

	private static double square(double value) {
		return value * value;
	}
}
