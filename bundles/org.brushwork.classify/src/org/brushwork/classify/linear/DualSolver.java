package org.brushwork.classify.linear;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * Dual coordinate descent for L2-regularised logistic regression (Yu, Huang, Lin: Dual coordinate descent methods for
 * logistic regression and maximum entropy models, Machine Learning 85, 2011, algorithm 5), for all scores at once: the
 * weights of a feature lie beside each other, so that a row is read from memory once for all of them.
 */
final class DualSolver {

	private static final int CHECK_EVERY = 1 << 12;
	private static final int MOST_STEPS = 100;
	private static final double FIRST_STEP_TOLERANCE = 1e-2;
	private static final double STEP_TOLERANCE = 1e-8;
	private static final double SHRINK = 0.1;

	private final SparseMatrix matrix;
	private final int[] labels;
	private final int classes;
	private final int scores;
	private final LogisticOptions options;
	private final double[] costs;
	private final double[] weights;
	private final double[] biases;
	private final double[] alphas;
	private final double[] squares;
	private final double[] dots;
	private final double[] steps;
	private double stepTolerance = FIRST_STEP_TOLERANCE;
	private long newtonSteps;
	private double gain;

	DualSolver(SparseMatrix matrix, int[] labels, int classes, LogisticOptions options) {
		this.matrix = matrix;
		this.labels = labels;
		this.classes = classes;
		this.options = options;
		scores = LinearModel.scores(classes);
		costs = options.costs(labels, classes);
		weights = new double[Math.multiplyExact(matrix.columnCount(), scores)];
		biases = new double[scores];
		alphas = new double[Math.multiplyExact(labels.length, scores)];
		squares = new double[labels.length];
		dots = new double[scores];
		steps = new double[scores];
		for (int row = 0; row < squares.length; row++) {
			double sum = 1; // the bias is a feature of value 1
			for (int at = matrix.start(row); at < matrix.end(row); at++) {
				sum += (double) matrix.values()[at] * matrix.values()[at];
			}
			squares[row] = sum;
		}
	}

	/** Starts from nothing. */
	void start() {
		for (int row = 0; row < labels.length; row++) {
			for (int score = 0; score < scores && labels[row] >= 0; score++) {
				alphas[row * scores + score] = first(costs[labels[row]]);
			}
		}
		sumUp();
	}

	/** Starts from where another training ended; rows with another label start from nothing. */
	void start(LogisticFit.State before) {
		for (int row = 0; row < labels.length; row++) {
			int label = labels[row];
			for (int score = 0; score < scores && label >= 0; score++) {
				int at = row * scores + score;
				int old = before.labels[row];
				boolean same = old >= 0 && sign(old, score) == sign(label, score);
				double cost = costs[label];
				alphas[at] = same ? Math.min(Math.max(before.alphas[at] / before.costs[old] * cost, first(cost)),
						cost - first(cost)) : first(cost);
			}
		}
		sumUp();
	}

	private static double first(double cost) {
		return Math.min(0.001 * cost, 1e-8);
	}

	private int sign(int label, int score) {
		return label == (classes == 2 ? 1 : score) ? 1 : -1;
	}

	private void sumUp() {
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] >= 0) {
				for (int score = 0; score < scores; score++) {
					steps[score] = sign(labels[row], score) * alphas[row * scores + score];
				}
				addSteps(row);
			}
		}
	}

	/** Goes through the rows until that gains next to nothing. */
	LogisticFit solve(Progress progress) throws CancelledException {
		int[] order = order();
		SplittableRandom random = new SplittableRandom(options.seed());
		int turn = 0;
		gain = Double.MAX_VALUE;
		while (turn < options.mostTurns() && gain > options.tolerance() * penalty()) {
			shuffle(order, random);
			turn(order, progress);
			turn++;
			progress.report(turn, 0);
			if (newtonSteps <= (long) order.length * scores / 10) {
				stepTolerance = Math.max(STEP_TOLERANCE, SHRINK * stepTolerance);
			}
		}
		return new LogisticFit(new LinearModel(classes, weights, biases, false), turn,
				new LogisticFit.State(alphas, labels, costs));
	}

	/** What the weights cost, which is a part of the sum that is made small. */
	private double penalty() {
		double sum = 0;
		for (double weight : weights) {
			sum += weight * weight;
		}
		for (double bias : biases) {
			sum += bias * bias;
		}
		return sum / 2;
	}

	private int[] order() {
		int count = 0;
		int[] order = new int[labels.length];
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] >= 0) {
				order[count++] = row;
			}
		}
		return Arrays.copyOf(order, count);
	}

	private static void shuffle(int[] order, SplittableRandom random) {
		for (int at = order.length - 1; at > 0; at--) {
			int other = random.nextInt(at + 1);
			int row = order[at];
			order[at] = order[other];
			order[other] = row;
		}
	}

	/** Goes through the rows once. */
	private void turn(int[] order, Progress progress) throws CancelledException {
		gain = 0;
		newtonSteps = 0;
		for (int at = 0; at < order.length; at++) {
			if (at % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			int row = order[at];
			multiply(row);
			boolean moved = false;
			for (int score = 0; score < scores; score++) {
				steps[score] = step(row, score);
				moved |= steps[score] != 0;
			}
			if (moved) {
				addSteps(row);
			}
		}
	}

	/** The scores of a row. */
	private void multiply(int row) {
		int[] columns = matrix.columns();
		float[] values = matrix.values();
		int end = matrix.end(row);
		if (scores == 3) { // by far the commonest, and unrolled a third faster
			double first = biases[0];
			double second = biases[1];
			double third = biases[2];
			for (int at = matrix.start(row); at < end; at++) {
				int weight = 3 * columns[at];
				double value = values[at];
				first += value * weights[weight];
				second += value * weights[weight + 1];
				third += value * weights[weight + 2];
			}
			dots[0] = first;
			dots[1] = second;
			dots[2] = third;
			return;
		}
		System.arraycopy(biases, 0, dots, 0, scores);
		for (int at = matrix.start(row); at < end; at++) {
			int weight = scores * columns[at];
			double value = values[at];
			for (int score = 0; score < scores; score++) {
				dots[score] += value * weights[weight + score];
			}
		}
	}

	private void addSteps(int row) {
		int[] columns = matrix.columns();
		float[] values = matrix.values();
		int end = matrix.end(row);
		for (int at = matrix.start(row); at < end; at++) {
			int weight = scores * columns[at];
			double value = values[at];
			for (int score = 0; score < scores; score++) {
				weights[weight + score] += steps[score] * value;
			}
		}
		for (int score = 0; score < scores; score++) {
			biases[score] += steps[score];
		}
	}

	/** Solves the problem of one multiplier by Newton's method; what it adds to the weights per unit of the row. */
	private double step(int row, int score) {
		int place = row * scores + score;
		int label = sign(labels[row], score);
		double cost = costs[labels[row]];
		double a = squares[row];
		double b = label * dots[score];
		double alpha = alphas[place];
		// The smaller of alpha and cost - alpha is moved, so that no digits are lost.
		boolean other = 0.5 * a * (cost - 2 * alpha) + b < 0;
		double old = other ? cost - alpha : alpha;
		double sign = other ? -b : b;
		double z = cost - old < 0.5 * cost ? SHRINK * old : old;
		double slope = a * (z - old) + sign + Math.log(z / (cost - z));
		double atOld = z == old ? slope : sign + Math.log(old / (cost - old));
		int step = 0;
		while (step < MOST_STEPS && Math.abs(slope) >= stepTolerance) {
			double next = z - slope / (a + cost / (cost - z) / z);
			z = next <= 0 ? z * SHRINK : next;
			slope = a * (z - old) + sign + Math.log(z / (cost - z));
			newtonSteps++;
			step++;
		}
		if (step == 0) {
			return 0;
		}
		gain += Math.abs(atOld * (z - old)) / 2;
		alphas[place] = other ? cost - z : z;
		return (other ? old - z : z - old) * label;
	}
}
