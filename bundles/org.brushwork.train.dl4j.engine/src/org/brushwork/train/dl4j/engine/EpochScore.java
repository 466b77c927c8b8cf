package org.brushwork.train.dl4j.engine;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.Task;
import org.brushwork.train.run.RunRecord.Curves;
import org.brushwork.train.run.RunRecord.Tested;
import org.brushwork.train.score.Scores;

/**
 * What is measured: at every step {@code loss} and {@code mae} of a regression, in standardised units, or
 * {@code accuracy}; at an epoch's end their means over its rows, the same of the validation rows, {@code val_r2} of a
 * regression and the learning rate of its last step.
 */
final class EpochScore {

	private final Task task;
	private final int width;
	private final boolean validated;
	private double loss;
	private double metric;
	private long rows;

	EpochScore(TrainingData data) {
		task = data.task();
		width = data.width();
		validated = data.validation().size() > 0;
	}

	/** The names of the curves. */
	Curves curves() {
		String name = task == Task.REGRESSION ? "mae" : "accuracy";
		List<String> epoch = new ArrayList<>(List.of("loss", name));
		if (validated) {
			epoch.add("val_loss");
			epoch.add("val_" + name);
			if (task == Task.REGRESSION) {
				epoch.add("val_r2");
			}
		}
		epoch.add("lr");
		return new Curves(List.of("loss", name), epoch);
	}

	/** A new epoch. */
	void begin() {
		loss = 0;
		metric = 0;
		rows = 0;
	}

	/** Counts a step in. */
	void add(double stepLoss, double stepMetric, int stepRows) {
		loss += stepLoss * stepRows;
		metric += stepMetric * stepRows;
		rows += stepRows;
	}

	/** The mean loss of the epoch's steps. */
	double loss() {
		return loss / rows;
	}

	/** How good outputs are; only the first elements of both arrays count. */
	double metric(float[] actual, float[] outputs, int length) {
		return task == Task.REGRESSION ? absolute(actual, outputs, length) : accuracy(actual, outputs, length);
	}

	/** A value for each curve. */
	double[] values(double validationLoss, float[] actual, float[] predicted, double rate) {
		if (!validated) {
			return new double[] { loss(), metric / rows, rate };
		}
		double measured = metric(actual, predicted, predicted.length);
		return task == Task.REGRESSION
				? new double[] { loss(), metric / rows, validationLoss, measured,
						Scores.r2(actual, predicted, width), rate }
				: new double[] { loss(), metric / rows, validationLoss, measured, rate };
	}

	/** What is told of the test rows. */
	Tested tested(int epoch, double testLoss, float[] actual, float[] predicted) {
		double measured = metric(actual, predicted, predicted.length);
		return task == Task.REGRESSION
				? new Tested(epoch, List.of("loss", "mae", "r2"),
						new double[] { testLoss, measured, Scores.r2(actual, predicted, width) })
				: new Tested(epoch, List.of("loss", "accuracy"), new double[] { testLoss, measured });
	}

	private static double absolute(float[] actual, float[] outputs, int length) {
		double sum = 0;
		for (int i = 0; i < length; i++) {
			sum += Math.abs((double) outputs[i] - actual[i]);
		}
		return sum / length;
	}

	private double accuracy(float[] actual, float[] outputs, int length) {
		int count = length / width;
		int right = 0;
		for (int row = 0; row < count; row++) {
			right += Scores.label(actual, row, width) == Scores.label(outputs, row, width) ? 1 : 0;
		}
		return (double) right / count;
	}
}
