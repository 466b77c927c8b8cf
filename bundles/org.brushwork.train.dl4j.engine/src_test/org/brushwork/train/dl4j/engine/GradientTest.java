package org.brushwork.train.dl4j.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradients of whole networks, compared with central differences of the loss of the pass forward. */
class GradientTest {

	private static final int ROWS = 12;
	private static final int INPUTS = 3;

	static Stream<Arguments> losses() {
		return Stream.of(Arguments.of(Task.REGRESSION, 2, Loss.MSE, Activation.LINEAR),
				Arguments.of(Task.REGRESSION, 1, Loss.MSE, Activation.TANH),
				Arguments.of(Task.REGRESSION, 2, Loss.MAE, Activation.LINEAR),
				Arguments.of(Task.REGRESSION, 2, Loss.HUBER, Activation.LINEAR),
				Arguments.of(Task.TWO_CLASSES, 1, Loss.BINARY_CROSSENTROPY, Activation.SIGMOID),
				Arguments.of(Task.TWO_CLASSES, 1, Loss.BINARY_CROSSENTROPY, Activation.HARD_SIGMOID),
				Arguments.of(Task.TWO_CLASSES, 1, Loss.MSE, Activation.SIGMOID),
				Arguments.of(Task.MANY_CLASSES, 3, Loss.CATEGORICAL_CROSSENTROPY, Activation.SOFTMAX),
				Arguments.of(Task.MANY_CLASSES, 3, Loss.CATEGORICAL_CROSSENTROPY, Activation.SIGMOID),
				Arguments.of(Task.MANY_CLASSES, 3, Loss.MSE, Activation.SOFTMAX),
				Arguments.of(Task.MANY_CLASSES, 3, Loss.BINARY_CROSSENTROPY, Activation.SIGMOID));
	}

	@ParameterizedTest
	@MethodSource("losses")
	void lossesHaveTheirGradients(Task task, int width, Loss loss, Activation output) {
		check(task, width, loss, output, new HiddenLayer(5, Activation.TANH, false, 0));
	}

	@ParameterizedTest
	@EnumSource(value = Activation.class, names = { "SOFTMAX" }, mode = EnumSource.Mode.EXCLUDE)
	void activationsHaveTheirGradients(Activation activation) {
		check(Task.REGRESSION, 1, Loss.MSE, Activation.LINEAR, new HiddenLayer(6, activation, false, 0));
	}

	@Test
	void batchNormalisationHasItsGradients() {
		check(Task.REGRESSION, 2, Loss.MSE, Activation.LINEAR, new HiddenLayer(5, Activation.TANH, true, 0),
				new HiddenLayer(4, Activation.SIGMOID, true, 0));
	}

	private static void check(Task task, int width, Loss loss, Activation output, HiddenLayer... layers) {
		Network network = Fixtures.network(
				Fixtures.with(Fixtures.training(1, ROWS, Fixtures.adam(0.01)), loss, Clipping.NONE, 0, 0),
				Optional.of(output), layers);
		TrainingData data = data(task, width);
		Model model = new Model(network, data);
		Batch batch = batch(data);
		model.differentiate(batch);
		float[] gradients = model.gradients();
		float[] weights = model.parameters();
		double worst = 0;
		int nonzero = 0;
		for (int i = 0; i < weights.length; i++) {
			double numeric = slope(model, batch, weights, i, layers);
			double analytic = gradients[i] / ROWS;
			if (!Double.isNaN(numeric)) {
				worst = Math.max(worst, Math.abs(numeric - analytic) / Math.max(0.1, Math.abs(numeric)));
				nonzero += Math.abs(numeric) > 1e-3 ? 1 : 0;
			}
		}
		assertTrue(worst < 0.01, "relative error " + worst);
		assertTrue(nonzero > weights.length / 4, "the check has something to check: " + nonzero);
	}

	/** NaN where the loss has a kink nearby, or for a running statistic, which is not learned. */
	private static double slope(Model model, Batch batch, float[] weights, int index, HiddenLayer... layers) {
		if (statistic(index, layers)) {
			return Double.NaN;
		}
		double near = difference(model, batch, weights, index, 0.002f);
		double far = difference(model, batch, weights, index, 0.004f);
		return Math.abs(near - far) > 0.02 * Math.max(0.1, Math.abs(near)) ? Double.NaN : near;
	}

	private static boolean statistic(int index, HiddenLayer... layers) {
		int at = 0;
		int in = INPUTS;
		for (HiddenLayer layer : layers) {
			at += (in + 1) * layer.nodes();
			in = layer.nodes();
			if (layer.batchNorm()) {
				if (index >= at + 2 * in && index < at + 4 * in) {
					return true;
				}
				at += 4 * in;
			}
		}
		return false;
	}

	private static double difference(Model model, Batch batch, float[] weights, int index, float step) {
		float[] moved = weights.clone();
		moved[index] += step;
		double above = loss(model, batch, moved);
		float up = moved[index];
		moved[index] = weights[index] - step;
		double below = loss(model, batch, moved);
		double slope = (above - below) / ((double) up - moved[index]);
		model.restore(weights, new float[0]);
		return slope;
	}

	private static double loss(Model model, Batch batch, float[] weights) {
		model.restore(weights, new float[0]);
		model.differentiate(batch);
		return model.loss();
	}

	private static TrainingData data(Task task, int width) {
		Random random = new Random(3);
		float[] x = new float[ROWS * INPUTS];
		for (int i = 0; i < x.length; i++) {
			x[i] = (float) random.nextGaussian();
		}
		float[] y = new float[ROWS * width];
		for (int row = 0; row < ROWS; row++) {
			switch (task) {
			case REGRESSION -> {
				for (int j = 0; j < width; j++) {
					y[row * width + j] = (float) (2 * random.nextGaussian());
				}
			}
			case TWO_CLASSES -> y[row] = random.nextInt(2);
			case MANY_CLASSES -> y[row * width + random.nextInt(width)] = 1;
			}
		}
		return Fixtures.data(task, INPUTS, width, x, y);
	}

	private static Batch batch(TrainingData data) {
		Batch batch = new Batch(data, ROWS);
		int[] order = new int[ROWS];
		Arrays.setAll(order, i -> i);
		batch.gather(order, 0, ROWS);
		return batch;
	}

	/** The same in words: what Keras calls the mean over outputs, and for huber a delta of 1. */
	@Test
	void lossesAreMeansOverOutputs() {
		float[] wanted = { 0, 3, 1, 1 };
		float[] got = { 0.5f, 0, 1, 2 };
		assertEquals((0.25 + 9 + 1) / 2, new MeanLoss(Loss.MSE).sum(wanted, got, 4, 2), 1e-9);
		assertEquals((0.5 + 3 + 1) / 2, new MeanLoss(Loss.MAE).sum(wanted, got, 4, 2), 1e-9);
		assertEquals((0.125 + 2.5 + 0.5) / 2, new MeanLoss(Loss.HUBER).sum(wanted, got, 4, 2), 1e-9);
		assertEquals(-Math.log(0.25) - Math.log(0.5),
				new MeanLoss(Loss.CATEGORICAL_CROSSENTROPY).sum(new float[] { 0, 1, 1, 0 },
						new float[] { 0.75f, 0.25f, 0.5f, 0.5f }, 4, 2),
				1e-9);
		assertEquals(-Math.log(0.25) - Math.log(0.25),
				new MeanLoss(Loss.BINARY_CROSSENTROPY).sum(new float[] { 0, 1 }, new float[] { 0.75f, 0.25f }, 2, 1),
				1e-9);
		assertTrue(Double.isNaN(new MeanLoss(Loss.CATEGORICAL_CROSSENTROPY).sum(new float[] { 0, 1 },
				new float[] { Float.NaN, 0.5f }, 2, 2)), "a loss that is no number is not hidden");
	}
}
