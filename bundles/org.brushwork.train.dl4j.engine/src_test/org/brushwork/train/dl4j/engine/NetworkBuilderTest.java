package org.brushwork.train.dl4j.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;
import org.deeplearning4j.nn.conf.distribution.Distributions;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class NetworkBuilderTest {

	private static final Optimizer PLAIN = Optimizer.of(OptimizerKind.SGD).with("lr", 0.1);

	/** One input of 1, all weights 1: an output is what dropout leaves of 1000 nodes. */
	@Test
	void dropoutLeavesNodesOutWithItsProbability() {
		Network network = Fixtures.network(Fixtures.training(1, 1, PLAIN),
				new HiddenLayer(1000, Activation.LINEAR, false, 0.2));
		Model model = new Model(network, Fixtures.data(Task.REGRESSION, 1, 1, new float[] { 1 }, new float[] { 0 }));
		float[] ones = new float[model.parameters().length];
		Arrays.fill(ones, 0, 1000, 1);
		Arrays.fill(ones, 2000, 3000, 1);
		model.restore(ones, new float[0]);
		assertEquals(1000, model.predict(new float[] { 1 }, 1)[0], 1e-2, "nothing is left out of a prediction");
		INDArray row = Nd4j.createFromArray(1f).reshape(1, 1);
		double sum = 0;
		double squares = 0;
		for (int i = 0; i < 200; i++) {
			double kept = model.net().output(row, true).getDouble(0) * 0.8;
			sum += kept;
			squares += kept * kept;
		}
		double mean = sum / 200;
		assertEquals(800, mean, 5, "those that are left");
		assertEquals(Math.sqrt(1000 * 0.2 * 0.8), Math.sqrt(squares / 200 - mean * mean), 3, "as tosses of a coin");
	}

	@Test
	void firstWeightsAreThoseOfTheSeed() {
		float[] first = weights(1);
		assertArrayEquals(first, weights(1));
		assertTrue(!Arrays.equals(first, weights(2)));
	}

	private static float[] weights(long seed) {
		TrainingParameters usual = Fixtures.training(1, 1, PLAIN);
		TrainingParameters seeded = new TrainingParameters(1, 1, usual.loss(), PLAIN, usual.schedule(),
				usual.earlyStopping(), usual.clipping(), 0, 0, seed);
		return new Model(Fixtures.network(seeded, new HiddenLayer(5, Activation.TANH, true, 0)),
				Fixtures.data(Task.REGRESSION, 1, 1, new float[] { 1 }, new float[] { 0 })).parameters();
	}

	/** Standard deviations and limits as in Keras' documentation. */
	@ParameterizedTest
	@EnumSource(Initialization.class)
	void firstWeightsAreSpreadAsInKeras(Initialization initialization) {
		int in = 300;
		int out = 100;
		float[] weights = Floats
				.of(Distributions.createDistribution(Initializer.of(initialization, in, out))
						.sample(new int[] { in, out }));
		double squares = 0;
		double most = 0;
		for (float weight : weights) {
			squares += weight * (double) weight;
			most = Math.max(most, Math.abs(weight));
		}
		double variance = switch (initialization) {
		case GLOROT_UNIFORM, GLOROT_NORMAL -> 2.0 / (in + out);
		case HE_UNIFORM, HE_NORMAL -> 2.0 / in;
		case LECUN_UNIFORM, LECUN_NORMAL -> 1.0 / in;
		};
		double limit = initialization.name().endsWith("UNIFORM") ? Math.sqrt(3 * variance)
				: 2 * Math.sqrt(variance) / 0.87962566103423978;
		// DL4J cuts off a little more of a normal distribution.
		assertEquals(1, squares / weights.length / variance, 0.05);
		assertTrue(most <= limit * 1.0001 && most > 0.95 * limit, most + " of " + limit);
	}

	/** y = w x with w 1, x 1 and 3, wanted 0: the slope is the mean of 2 w x^2, 10; then L1 and L2 are added. */
	@Test
	void regularizationIsAsItIsDescribed() {
		TrainingParameters training = Fixtures.with(Fixtures.training(1, 2, PLAIN), Loss.MSE, Clipping.NONE, 0.3, 0.7);
		Model model = stepped(training);
		assertEquals(5 + 0.3 + 0.7, model.loss(), 1e-5);
		assertEquals(1 - 0.1 * (10 + 0.3 + 2 * 0.7), model.parameters()[0], 1e-5);
	}

	@Test
	void clippingLimitsTheMeanGradient() {
		TrainingParameters usual = Fixtures.training(1, 2, PLAIN);
		float byValue = stepped(Fixtures.with(usual, Loss.MSE, new Clipping(Clipping.Kind.VALUE, 4), 0, 0))
				.parameters()[0];
		assertEquals(1 - 0.1 * 4, byValue, 1e-5);
		float byNorm = stepped(Fixtures.with(usual, Loss.MSE, new Clipping(Clipping.Kind.NORM, 2.5), 0, 0))
				.parameters()[0];
		assertEquals(1 - 0.1 * 2.5, byNorm, 1e-5);
	}

	/** Inputs have mean 4 and variance 26 / 3; weights that are clipped to almost nothing stay as they are. */
	@ParameterizedTest
	@EnumSource(value = Clipping.Kind.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void clippingSparesRunningMeansAndVariances(Clipping.Kind kind) {
		TrainingParameters training = Fixtures.with(Fixtures.training(1, 3, PLAIN), Loss.MSE,
				new Clipping(kind, 1e-7), 0, 0);
		TrainingData data = Fixtures.data(Task.REGRESSION, 1, 1, new float[] { 1, 3, 8 }, new float[] { 0, 5, 1 });
		Model model = new Model(Fixtures.network(training, new HiddenLayer(2, Activation.TANH, true, 0)), data);
		// Weights, biases, scale, shift, mean, variance; weights and bias of the output.
		model.restore(new float[] { 1, -2, 0.5f, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0.5f, -0.5f, 0 }, new float[0]);
		Batch batch = new Batch(data, 3);
		for (int step = 0; step < 5; step++) {
			batch.gather(new int[] { 0, 1, 2 }, 0, 3);
			model.differentiate(batch);
			model.update(3, step, 0);
		}
		float[] after = model.parameters();
		assertArrayEquals(new float[] { 1, -2, 0.5f, 0 }, Arrays.copyOf(after, 4), 1e-6f);
		assertArrayEquals(new float[] { 0.5f, -0.5f, 0 }, Arrays.copyOfRange(after, 12, 15), 1e-6f);
		float kept = (float) Math.pow(0.9, 5);
		float moved = 1 - kept;
		assertArrayEquals(new float[] { 4.5f * moved, -8 * moved, kept + 26 / 3f * moved, kept + 4 * 26 / 3f * moved },
				Arrays.copyOfRange(after, 8, 12), 1e-4f);
	}

	/** Decoupled: the decay goes by the learning rate and not through Adam, whose first step is the rate itself. */
	@Test
	void weightDecayOfAdamWIsDecoupled() {
		Optimizer optimizer = Optimizer.of(OptimizerKind.ADAMW).with("lr", 0.01).with("weight_decay", 0.2);
		Model model = stepped(Fixtures.training(1, 2, optimizer));
		assertEquals(1 - 0.01 * 0.2 - 0.01, model.parameters()[0], 1e-6);
	}

	private static Model stepped(TrainingParameters training) {
		TrainingData data = Fixtures.data(Task.REGRESSION, 1, 1, new float[] { 1, 3 }, new float[] { 0, 0 });
		Model model = new Model(Fixtures.network(training), data);
		model.restore(new float[] { 1, 0 }, new float[0]);
		Batch batch = new Batch(data, 2);
		batch.gather(new int[] { 0, 1 }, 0, 2);
		model.differentiate(batch);
		model.update(2, 0, 0);
		return model;
	}

	@Test
	void aChangedRateIsTakenByEveryOptimizer() {
		for (OptimizerKind kind : OptimizerKind.values()) {
			Network network = Fixtures.network(Fixtures.training(1, 2, Optimizer.of(kind)),
					new HiddenLayer(3, Activation.TANH, true, 0));
			TrainingData data = Fixtures.data(Task.REGRESSION, 1, 1, new float[] { 1, 3 }, new float[] { 0, 5 });
			Model model = new Model(network, data);
			model.learningRate(1e-12);
			Batch batch = new Batch(data, 2);
			batch.gather(new int[] { 0, 1 }, 0, 2);
			float before = model.parameters()[0];
			model.differentiate(batch);
			model.update(2, 0, 0);
			assertEquals(before, model.parameters()[0], 1e-9, kind.name());
			model.learningRate(0.1);
			model.differentiate(batch);
			model.update(2, 1, 0);
			assertTrue(before != model.parameters()[0], kind.name());
		}
	}

	/** The same network, with DL4J's own batch normalisation: outputs, running statistics and gradients. */
	@Test
	void batchNormalisationIsThatOfDl4j() {
		float[] x = { 1, 2, -1, 0.5f, 3, -2, 0, 1 };
		TrainingData data = Fixtures.data(Task.REGRESSION, 2, 1, x, new float[] { 1, 0, 2, -1 });
		Model ours = new Model(Fixtures.network(Fixtures.training(1, 4, PLAIN),
				new HiddenLayer(3, Activation.TANH, true, 0)), data);
		MultiLayerNetwork theirs = new MultiLayerNetwork(
				new org.deeplearning4j.nn.conf.NeuralNetConfiguration.Builder()
						.updater(new org.nd4j.linalg.learning.config.Sgd(0.1)).list()
						.layer(new org.deeplearning4j.nn.conf.layers.DenseLayer.Builder().nIn(2).nOut(3)
								.activation(Activations.of(Activation.LINEAR)).build())
						.layer(new org.deeplearning4j.nn.conf.layers.BatchNormalization.Builder().nIn(3).nOut(3)
								.useLogStd(false).build())
						.layer(new org.deeplearning4j.nn.conf.layers.ActivationLayer.Builder()
								.activation(Activations.of(Activation.TANH)).build())
						.layer(new org.deeplearning4j.nn.conf.layers.OutputLayer.Builder(new MeanLoss(Loss.MSE)).nIn(3)
								.nOut(1).activation(Activations.of(Activation.LINEAR)).build())
						.build());
		theirs.init();
		theirs.setParams(ours.net().params().dup());
		Batch batch = new Batch(data, 4);
		for (int step = 0; step < 20; step++) {
			batch.gather(new int[] { 3, 1, 0, 2 }, 0, 4);
			ours.differentiate(batch);
			ours.update(4, step, 0);
			theirs.fit(batch.features(), batch.labels());
		}
		assertArrayEquals(theirs.params().toFloatVector(), ours.parameters(), 1e-4f);
		INDArray input = Nd4j.createFromArray(x).reshape(4, 2);
		assertArrayEquals(theirs.output(input).toFloatVector(), ours.predict(x, 4), 1e-4f);
	}
}
