package org.brushwork.evaluation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether probabilities can be such: numbers from 0 to 1, and in each row adding up to 1.
 *
 * @param problem the first thing that is wrong; empty if nothing is
 */
public record ProbabilityCheck(Optional<Problem> problem) {

	/** Sums of a row may be this far from 1. */
	private static final double TOLERANCE = 0.01;

	/** A value that was rounded to three decimals is off by so much at most; of many classes that adds up. */
	private static final double ROUNDING = 0.0005;

	/** No probability and no sum that is wrong. */
	private static final double OK = 1;

	/** What is wrong with probabilities. */
	public enum Kind {
		/** One is not a number. */
		NOT_A_NUMBER,
		/** One is below 0. */
		NEGATIVE,
		/** One is above 1. */
		ABOVE_ONE,
		/** Those of a row do not add up to 1. */
		SUM
	}

	/**
	 * Something wrong.
	 *
	 * @param kind  what
	 * @param row   the first row that has it
	 * @param value what it is there: the probability, or the sum
	 * @param rows  how many rows have it
	 */
	public record Problem(Kind kind, int row, double value, int rows) {
	}

	/**
	 * How far from 1 the probabilities of a row may add up to: 0.01, and of more than 20 classes 0.0005 a class, as
	 * values rounded to three decimals do.
	 */
	public static double tolerance(int classes) {
		return Math.max(TOLERANCE, ROUNDING * classes);
	}

	/**
	 * Looks at all of them. Of several kinds of problems the one comes first that is first in {@link Kind}.
	 *
	 * @param byClass {@code [classes][rows]}
	 * @throws IllegalArgumentException if the array has another shape
	 */
	public static ProbabilityCheck of(double[][] byClass, int rows, int classes) {
		if (byClass.length != classes || Arrays.stream(byClass).anyMatch(column -> column.length != rows)) {
			throw new IllegalArgumentException("probabilities must be [" + classes + "][" + rows + "]");
		}
		double[] sums = new double[rows];
		for (double[] column : byClass) {
			for (int row = 0; row < rows; row++) {
				sums[row] += column[row];
			}
		}
		double tolerance = tolerance(classes);
		Optional<Problem> problem = Optional.empty();
		for (Kind kind : Kind.values()) {
			if (problem.isEmpty()) {
				problem = find(kind, byClass, sums, tolerance);
			}
		}
		return new ProbabilityCheck(problem);
	}

	private static Optional<Problem> find(Kind kind, double[][] byClass, double[] sums, double tolerance) {
		int first = -1;
		int rows = 0;
		double value = 0;
		for (int row = 0; row < sums.length; row++) {
			double bad = kind == Kind.SUM ? badSum(sums[row], tolerance) : bad(kind, byClass, row);
			if (bad != OK) {
				first = rows == 0 ? row : first;
				value = rows == 0 ? bad : value;
				rows++;
			}
		}
		return rows == 0 ? Optional.empty() : Optional.of(new Problem(kind, first, value, rows));
	}

	private static double badSum(double sum, double tolerance) {
		return Math.abs(sum - 1) <= tolerance ? OK : sum;
	}

	private static double bad(Kind kind, double[][] byClass, int row) {
		for (double[] column : byClass) {
			double value = column[row];
			boolean bad = switch (kind) {
			case NOT_A_NUMBER -> Double.isNaN(value);
			case NEGATIVE -> value < 0;
			default -> value > 1;
			};
			if (bad) {
				return value;
			}
		}
		return OK;
	}

	/** @throws IllegalArgumentException if something is wrong */
	void require() {
		problem.ifPresent(found -> {
			throw new IllegalArgumentException("probabilities must be 0 to 1 and add up to 1, got in row " + found.row()
					+ " (" + found.kind() + "): " + found.value());
		});
	}
}
