package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.issue.LabelIssues;

/** How long it takes to find the label issues of a million rows of three classes; one thread. */
final class IssueTimes {

	private static final int ROWS = 1_000_000;
	private static final double WRONG = 0.05;
	private static final double SIGNAL = 2.5;
	private static final double NANOS = 1e9;

	private IssueTimes() {
		// functions only
	}

	/** Measures, and holds the median against what is demanded: 1 s. */
	static void measure(int rounds, Demands demands, PrintStream out) throws CancelledException {
		Predictions predictions = predictions();
		List<Double> seconds = new ArrayList<>();
		int issues = 0;
		for (int round = 0; round < rounds; round++) {
			long start = System.nanoTime();
			issues = LabelIssues.of(predictions, Progress.NONE).issues().size();
			seconds.add((System.nanoTime() - start) / NANOS);
		}
		Figures figures = new Figures(seconds);
		out.printf(Locale.ROOT, "label issues of 1,000,000 x 3: %s s, %,d found%n", figures.text(3), issues);
		demands.atMost(1, " s", "label issues of 1,000,000 x 3", figures.median(),
				String.format(Locale.ROOT, "%.3f s", figures.median()));
	}

	/** Probabilities of a fair model, and labels of which one in twenty is wrong. */
	private static Predictions predictions() {
		Random random = new Random(1);
		int[] given = new int[ROWS];
		double[][] probabilities = new double[3][ROWS];
		for (int row = 0; row < ROWS; row++) {
			int truth = random.nextInt(3);
			given[row] = random.nextDouble() < WRONG ? (truth + 1 + random.nextInt(2)) % 3 : truth;
			double sum = 0;
			for (int index = 0; index < 3; index++) {
				probabilities[index][row] = Math.exp(random.nextGaussian() + (index == truth ? SIGNAL : 0));
				sum += probabilities[index][row];
			}
			for (double[] column : probabilities) {
				column[row] /= sum;
			}
		}
		return Predictions.ofProbabilities(List.of("negative", "positive", "neutral"), given, probabilities);
	}
}
