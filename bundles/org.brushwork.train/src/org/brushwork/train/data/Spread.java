package org.brushwork.train.data;

/**
 * Where numbers lie.
 *
 * @param mean      of those that are there; 0 of none
 * @param deviation standard deviation of the population; 0 if all are equal, or too near to each other to tell
 */
record Spread(double mean, double deviation) {

	/** Of the numbers of some rows; NaN does not count. */
	static Spread of(double[] values, int[] rows) {
		double sum = 0;
		int count = 0;
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (int row : rows) {
			double value = values[row];
			if (!Double.isNaN(value)) {
				sum += value;
				count++;
				least = Math.min(least, value);
				most = Math.max(most, value);
			}
		}
		if (count == 0 || least == most) {
			// Not by the sum of squares: the mean of equal numbers need not be equal to them.
			return new Spread(count == 0 ? 0 : least, 0);
		}
		double mean = sum / count;
		double squares = 0;
		for (int row : rows) {
			double value = values[row];
			squares += Double.isNaN(value) ? 0 : (value - mean) * (value - mean);
		}
		return new Spread(mean, Math.sqrt(squares / count));
	}

	/** Whether all numbers are as good as equal. */
	boolean isConstant() {
		return deviation == 0;
	}

	/** Whether both are numbers that can be reckoned with. */
	boolean isFinite() {
		return Double.isFinite(mean) && Double.isFinite(deviation);
	}
}
