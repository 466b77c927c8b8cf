package org.brushwork.train.dl4j.engine;

import org.brushwork.train.network.Loss;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * The losses of a network, as the mean over outputs (categorical cross-entropy: the sum) and, by DL4J, over rows. It
 * remembers the last outputs that it was asked a gradient for, so that a step can be measured without computing it
 * again. For one thread and arrays of floats.
 */
@NonNullByDefault({}) // DL4J says nothing about null
final class MeanLoss implements ILossFunction {

	private static final long serialVersionUID = 1L;

	/** Probabilities are kept away from 0 and 1 by this, as Keras does. */
	private static final double LEAST = 1e-7;

	private final Loss loss;
	private transient float[] actual;
	private transient float[] outputs;
	private transient int used;

	MeanLoss(Loss loss) {
		this.loss = loss;
	}

	/** The outputs of the last step row by row; its first {@link #used} elements count. */
	float[] outputs() {
		float[] last = outputs;
		return last == null ? new float[0] : last;
	}

	/** How many outputs the last step had in all its rows. */
	int used() {
		return used;
	}

	@Override
	public double computeScore(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask,
			boolean average) {
		load(labels, preOutput, activation);
		double sum = sum(actual(), outputs(), used, (int) labels.size(1));
		return average ? sum / labels.size(0) : sum;
	}

	@Override
	public INDArray computeScoreArray(INDArray labels, INDArray preOutput, IActivation activation,
			INDArray mask) {
		load(labels, preOutput, activation);
		int width = (int) labels.size(1);
		float[] row = new float[width];
		float[] wanted = new float[width];
		float[] scores = new float[(int) labels.size(0)];
		for (int i = 0; i < scores.length; i++) {
			System.arraycopy(outputs(), i * width, row, 0, width);
			System.arraycopy(actual(), i * width, wanted, 0, width);
			scores[i] = (float) sum(wanted, row, width, width);
		}
		return Nd4j.createFromArray(scores).reshape(scores.length, 1);
	}

	@Override
	public INDArray computeGradient(INDArray labels, INDArray preOutput, IActivation activation,
			INDArray mask) {
		load(labels, preOutput, activation);
		int width = (int) labels.size(1);
		boolean direct = direct(activation);
		float[] slopes = new float[used];
		for (int i = 0; i < used; i++) {
			slopes[i] = (float) (direct ? directSlope(i, width) : slope(actual()[i], outputs()[i]) / share(width));
		}
		INDArray gradient = Nd4j.createUninitialized(preOutput.dataType(), preOutput.shape(), 'c');
		Floats.write(slopes, gradient, used);
		return direct ? gradient : activation.backprop(preOutput, gradient).getFirst();
	}

	@Override
	public Pair<Double, INDArray> computeGradientAndScore(INDArray labels, INDArray preOutput, IActivation activation,
			INDArray mask, boolean average) {
		return new Pair<>(computeScore(labels, preOutput, activation, mask, average),
				computeGradient(labels, preOutput, activation, mask));
	}

	@Override
	public String name() {
		return loss.name();
	}

	/** The sum over all rows of the loss of some outputs, row by row. */
	double sum(float[] wanted, float[] predicted, int length, int width) {
		double sum = 0;
		for (int i = 0; i < length; i++) {
			sum += value(wanted[i], predicted[i]);
		}
		return sum / share(width);
	}

	private double share(int width) {
		return loss == Loss.CATEGORICAL_CROSSENTROPY ? 1 : width;
	}

	private double value(double wanted, double predicted) {
		double error = predicted - wanted;
		return switch (loss) {
		case MSE -> error * error;
		case MAE -> Math.abs(error);
		case HUBER -> Math.abs(error) <= 1 ? error * error / 2 : Math.abs(error) - 0.5;
		case BINARY_CROSSENTROPY -> -wanted * log(predicted) - (1 - wanted) * log(1 - predicted);
		case CATEGORICAL_CROSSENTROPY -> wanted == 0 ? predicted * 0 : -wanted * log(predicted);
		};
	}

	/** By the output. */
	private double slope(double wanted, double predicted) {
		double error = predicted - wanted;
		double within = Math.max(LEAST, Math.min(1 - LEAST, predicted));
		return switch (loss) {
		case MSE -> 2 * error;
		case MAE -> Math.signum(error);
		case HUBER -> Math.max(-1, Math.min(1, error));
		case BINARY_CROSSENTROPY -> (within - wanted) / (within * (1 - within));
		case CATEGORICAL_CROSSENTROPY -> -wanted / within;
		};
	}

	/** Whether the slope by what comes to the activation has a short form, without a division by almost 0. */
	private boolean direct(IActivation activation) {
		return loss == Loss.BINARY_CROSSENTROPY && activation instanceof ActivationSigmoid
				|| loss == Loss.CATEGORICAL_CROSSENTROPY && activation instanceof ActivationSoftmax;
	}

	private double directSlope(int index, int width) {
		if (loss == Loss.BINARY_CROSSENTROPY) {
			return (outputs()[index] - actual()[index]) / (double) width;
		}
		double all = 0;
		int row = index - index % width;
		for (int i = row; i < row + width; i++) {
			all += actual()[i];
		}
		return outputs()[index] * all - actual()[index];
	}

	private static double log(double probability) {
		// A probability that is no number stays one: the loss must show it.
		return probability != probability ? probability
				: Math.log(Math.max(LEAST, Math.min(1 - LEAST, probability)));
	}

	private float[] actual() {
		float[] last = actual;
		return last == null ? new float[0] : last;
	}

	private void load(INDArray labels, INDArray preOutput, IActivation activation) {
		used = (int) labels.length();
		if (outputs().length < used) {
			outputs = new float[used];
			actual = new float[used];
		}
		Floats.read(labels, actual(), used);
		// An activation may overwrite what it is given.
		INDArray output = activation.getActivation(preOutput.dup('c'), true);
		Floats.read(output.ordering() == 'c' ? output : output.dup('c'), outputs(), used);
	}
}
