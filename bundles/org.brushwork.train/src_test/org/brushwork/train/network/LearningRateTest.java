package org.brushwork.train.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearningRateTest {

	private static final double EXACT = 1e-15;

	@Test
	void aConstantRateIsConstant() {
		assertFactors(Schedule.CONSTANT, 4, 1, 1, 1, 1);
	}

	@Test
	void stepsMultiplyEverySoManyEpochs() {
		assertFactors(new Schedule(Schedule.Kind.STEP, 0.5, 2, 0), 6, 1, 1, 0.5, 0.5, 0.25, 0.25);
	}

	@Test
	void anExponentialMultipliesEachEpoch() {
		assertFactors(new Schedule(Schedule.Kind.EXPONENTIAL, 0.9, 1, 0), 4, 1, 0.9, 0.81, 0.729);
	}

	@Test
	void aCosineFallsToItsPartInTheLastEpoch() {
		assertFactors(new Schedule(Schedule.Kind.COSINE, 0.2, 1, 0), 5, 1, 0.2 + 0.4 * (1 + Math.sqrt(0.5)), 0.6,
				0.2 + 0.4 * (1 - Math.sqrt(0.5)), 0.2);
		assertFactors(new Schedule(Schedule.Kind.COSINE, 0.2, 1, 0), 1, 1);
	}

	@Test
	void aWarmupRisesEvenlyAndTheScheduleBeginsAfterIt() {
		assertFactors(new Schedule(Schedule.Kind.CONSTANT, 1, 1, 3), 5, 0.25, 0.5, 0.75, 1, 1);
		assertFactors(new Schedule(Schedule.Kind.STEP, 0.1, 1, 1), 4, 0.5, 1, 0.1, 0.01);
		assertFactors(new Schedule(Schedule.Kind.COSINE, 0, 1, 2), 5, 1 / 3.0, 2 / 3.0, 1, 0.5, 0);
	}

	@Test
	void decayDividesByTheStepsDone() {
		TrainingParameters training = TrainingParameters.USUAL.withEpochs(4)
				.withOptimizer(Optimizer.of(OptimizerKind.SGD).with("decay", 0.01))
				.withSchedule(new Schedule(Schedule.Kind.STEP, 0.5, 2, 0));
		assertEquals(0.4, training.learningRate(0.4, 0, 0), EXACT);
		assertEquals(0.4 / 1.1, training.learningRate(0.4, 1, 10), EXACT);
		assertEquals(0.2 / 1.5, training.learningRate(0.4, 2, 50), EXACT);
	}

	@Test
	void descriptionsNameWhatMattersToAKind() {
		assertEquals(List.of("warmup"), names(Schedule.Kind.CONSTANT));
		assertEquals(List.of("factor", "every", "warmup"), names(Schedule.Kind.STEP));
		assertEquals(List.of("factor", "warmup"), names(Schedule.Kind.COSINE));
		for (Schedule.Kind kind : Schedule.Kind.values()) {
			for (Parameter each : kind.parameters()) {
				assertEquals(each.usual(), Schedule.of(kind).value(each.name()));
				assertTrue(each.allows(each.usual()), each.toString());
				assertEquals(3, Schedule.of(kind).with(each.name(), 3).value(each.name()));
			}
		}
		assertThrows(IllegalArgumentException.class, () -> Schedule.CONSTANT.value("lr"));
	}

	@Test
	void everyOptimizerAllowsWhatItUsuallyHas() {
		for (OptimizerKind kind : OptimizerKind.values()) {
			assertEquals(OptimizerKind.LEARNING_RATE, kind.parameters().getFirst().name());
			kind.parameters().forEach(each -> assertTrue(each.allows(each.usual()), kind + " " + each));
		}
	}

	@Test
	void aParameterAllowsItsRangeAndWholeNumbersWhereItIsToHaveThem() {
		Parameter part = OptimizerKind.ADAM.parameter("beta_1").orElseThrow();
		assertEquals("[0, 1)", part.range());
		assertTrue(part.allows(0) && part.allows(0.99));
		assertFalse(part.allows(1) || part.allows(-0.1) || part.allows(Double.NaN));
		assertEquals("(0, 1000]", OptimizerKind.SGD.parameters().getFirst().range());
		Parameter every = Schedule.Kind.STEP.parameters().get(1);
		assertTrue(every.allows(1) && every.allows(20));
		assertFalse(every.allows(0) || every.allows(1.5));
	}

	private static List<String> names(Schedule.Kind kind) {
		return kind.parameters().stream().map(Parameter::name).toList();
	}

	private static void assertFactors(Schedule schedule, int epochs, double... expected) {
		for (int epoch = 0; epoch < expected.length; epoch++) {
			assertEquals(expected[epoch], schedule.factor(epoch, epochs), EXACT, "epoch " + epoch);
		}
	}
}
