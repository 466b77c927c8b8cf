package org.brushwork.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How well classes are told apart, in numbers.
 * <p>
 * What divides by zero is not defined and NaN in {@link ClassMetrics}. In averages it counts as 0, and classes that no
 * row is of or was taken for are left out, as scikit-learn does when it is not told otherwise.
 *
 * @param accuracy the share of right rows, 0 to 1; NaN of no rows
 * @param macro    the mean over the classes
 * @param weighted the same, each class weighted by its rows
 * @param classes  each class, by its index; unmodifiable
 */
public record Metrics(double accuracy, Average macro, Average weighted, List<ClassMetrics> classes) {

	/**
	 * Means over classes; each 0 to 1, and NaN of no rows.
	 */
	public record Average(double precision, double recall, double f1) {
	}

	/** Copies the list. */
	public Metrics {
		classes = List.copyOf(classes);
	}

	/** Of all rows of predictions. */
	public static Metrics of(Predictions predictions) {
		return of(ConfusionMatrix.of(predictions));
	}

	/** Of a matrix. */
	public static Metrics of(ConfusionMatrix matrix) {
		List<ClassMetrics> all = IntStream.range(0, matrix.size()).mapToObj(index -> ClassMetrics.of(matrix, index))
				.toList();
		return new Metrics(matrix.accuracy(), average(all, one -> 1), average(all, ClassMetrics::support), all);
	}

	private static Average average(List<ClassMetrics> all, ToDoubleFunction<ClassMetrics> weight) {
		List<ClassMetrics> present = all.stream().filter(ClassMetrics::isPresent).toList();
		return new Average(mean(present, ClassMetrics::precision, weight), mean(present, ClassMetrics::recall, weight),
				mean(present, ClassMetrics::f1, weight));
	}

	private static double mean(List<ClassMetrics> classes, ToDoubleFunction<ClassMetrics> value,
			ToDoubleFunction<ClassMetrics> weight) {
		double sum = 0;
		double weights = 0;
		for (ClassMetrics one : classes) {
			double number = value.applyAsDouble(one);
			sum += Double.isNaN(number) ? 0 : weight.applyAsDouble(one) * number;
			weights += weight.applyAsDouble(one);
		}
		return sum / weights;
	}
}
