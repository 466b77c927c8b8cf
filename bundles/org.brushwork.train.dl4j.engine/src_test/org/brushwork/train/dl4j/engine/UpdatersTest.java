package org.brushwork.train.dl4j.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * Weights after five steps, compared with those of PyTorch 1.13 in double precision; of Nadam with those of Keras'
 * formula in Python.
 */
class UpdatersTest {

	private static final float[][] GRADIENTS = { { 0.5f, -1, 2 }, { 0.1f, 0.3f, -0.2f }, { -0.4f, 0.2f, 0.7f },
			{ 1.5f, -0.6f, 0.05f }, { 0.02f, 0.9f, -1.1f } };

	static Stream<Arguments> cases() {
		return Stream.of(
				Arguments.of(of(OptimizerKind.SGD),
						new double[] { 0.9828, -1.998, 0.4855 }),
				Arguments.of(of(OptimizerKind.SGD).with("momentum", 0.9),
						new double[] { 0.9582255, -1.972386, 0.416056 }),
				Arguments.of(of(OptimizerKind.SGD).with("momentum", 0.9).with("nesterov", 1),
						new double[] { 0.94520295, -1.9731474, 0.4099504 }),
				Arguments.of(of(OptimizerKind.ADAM),
						new double[] { 0.970559566, -1.979663078, 0.470697005 }),
				Arguments.of(of(OptimizerKind.ADAGRAD),
						new double[] { 0.984908735, -1.995773954, 0.492061607 }),
				Arguments.of(of(OptimizerKind.RMSPROP),
						new double[] { 0.952685927, -1.987843232, 0.476275091 }),
				Arguments.of(of(OptimizerKind.NADAM),
						new double[] { 0.980826022, -1.993756529, 0.488843566 }),
				Arguments.of(of(OptimizerKind.AMSGRAD),
						new double[] { 0.970561621, -1.979663078, 0.470698212 }));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void weightsAreThoseOfAnotherLibrary(Optimizer optimizer, double[] wanted) {
		assertArrayEquals(wanted, weights(Updaters.of(optimizer.with("lr", 0.01))), 2e-6);
	}

	/** Momentum with a rate that changes is Keras': the velocity holds the rate it was made with. */
	@Test
	void aChangedRateChangesOnlyWhatComes() {
		Momentum momentum = new Momentum(0.1, 0.5);
		GradientUpdater<?> updater = momentum.instantiate(Nd4j.zeros(DataType.FLOAT, 1, 1), true);
		INDArray first = Nd4j.createFromArray(1f);
		updater.applyUpdater(first, 0, 0);
		momentum.setLrAndSchedule(1, null);
		INDArray second = Nd4j.createFromArray(1f);
		updater.applyUpdater(second, 1, 0);
		assertArrayEquals(new float[] { 0.1f, 1.05f }, new float[] { first.getFloat(0), second.getFloat(0) }, 1e-6f);
		assertNotEquals(momentum, new Momentum(0.1, 0.5));
	}

	private static Optimizer of(OptimizerKind kind) {
		return Optimizer.of(kind);
	}

	static double[] weights(IUpdater config) {
		long state = config.stateSize(3);
		GradientUpdater<?> updater = config.instantiate(state == 0 ? null : Nd4j.zeros(DataType.FLOAT, 1, state), true);
		INDArray weights = Nd4j.createFromArray(1f, -2f, 0.5f);
		for (int step = 0; step < GRADIENTS.length; step++) {
			INDArray gradient = Nd4j.createFromArray(GRADIENTS[step]);
			updater.applyUpdater(gradient, step, 0);
			weights.subi(gradient);
		}
		return weights.toDoubleVector();
	}
}
