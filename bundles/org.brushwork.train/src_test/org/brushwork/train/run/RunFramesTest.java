package org.brushwork.train.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.brushwork.core.record.Frame;
import org.brushwork.train.run.RunRecord.Curves;
import org.brushwork.train.run.RunRecord.Distribution;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Predicted;
import org.brushwork.train.run.RunRecord.Steps;
import org.brushwork.train.run.RunRecord.Tested;
import org.brushwork.train.run.RunRecord.Validation;
import org.junit.jupiter.api.Test;

class RunFramesTest {

	private static final double[] ODD = { 0.1, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 1e300 };

	private static RunRecord again(RunRecord record) {
		return RunFrames.decode(RunFrames.encode(record)).orElseThrow();
	}

	@Test
	void namesOfCurvesComeBack() {
		Curves curves = new Curves(List.of("loss", "Verlust \u00e4\uD83D\uDE00", ""), List.of());
		assertEquals(curves, again(curves));
	}

	@Test
	void stepsComeBackToTheBit() {
		Steps steps = (Steps) again(new Steps(1L << 40, 2, ODD));
		assertEquals(1L << 40, steps.first());
		assertEquals(2, steps.curves());
		assertArrayEquals(ODD, steps.values());
	}

	@Test
	void epochsComeBackToTheBit() {
		EpochDone done = (EpochDone) again(new EpochDone(7, 700, 1_763_999_999_999L, ODD, 5_000_000_000L, 3));
		assertEquals(7, done.epoch());
		assertEquals(700, done.step());
		assertEquals(1_763_999_999_999L, done.time());
		assertArrayEquals(ODD, done.values());
		assertEquals(5_000_000_000L, done.trainingNanos());
		assertEquals(3, done.watchingNanos());
	}

	@Test
	void distributionsComeBackToTheBit() {
		for (Histogram histogram : List.of(Histogram.of(new float[] { 1, 2, 2.5f, 0.1f, Float.NaN }, 0, 5, 7),
				new Histogram(new double[] { 0, 1, 10 }, new double[] { 0.25, 1e30 }, Double.NaN, Double.NaN, 0))) {
			Distribution record = (Distribution) again(
					new Distribution(3, 99, 2, Measured.BIAS_UPDATES, histogram));
			assertEquals(3, record.epoch());
			assertEquals(99, record.step());
			assertEquals(2, record.layer());
			assertEquals(Measured.BIAS_UPDATES, record.measured());
			assertArrayEquals(histogram.edges(), record.histogram().edges());
			assertArrayEquals(histogram.counts(), record.histogram().counts());
			assertEquals(histogram.mean(), record.histogram().mean());
			assertEquals(histogram.deviation(), record.histogram().deviation());
			assertEquals(histogram.notFinite(), record.histogram().notFinite());
		}
	}

	@Test
	void validationAndPredictionsComeBack() {
		Validation rows = (Validation) again(
				new Validation(new int[] { 5, 3, 1_000_000 }, 2, new float[] { 1, 2, 3, 4, 5, 6 }));
		assertArrayEquals(new int[] { 5, 3, 1_000_000 }, rows.rows());
		assertEquals(2, rows.width());
		assertArrayEquals(new float[] { 1, 2, 3, 4, 5, 6 }, rows.actual());
		Predicted predicted = (Predicted) again(new Predicted(4, 44, new float[] { 0.1f, Float.NaN }));
		assertEquals(4, predicted.epoch());
		assertEquals(44, predicted.step());
		assertArrayEquals(new float[] { 0.1f, Float.NaN }, predicted.values());
	}

	@Test
	void whatWasMeasuredAtTheEndComesBack() {
		Tested tested = (Tested) again(new Tested(7, List.of("loss", "r2"), new double[] { 0.1, Double.NaN }));
		assertEquals(7, tested.epoch());
		assertEquals(List.of("loss", "r2"), tested.names());
		assertArrayEquals(new double[] { 0.1, Double.NaN }, tested.values());
	}

	@Test
	void everyKindOfEventComesBack() {
		for (Event.Kind kind : Event.Kind.values()) {
			Event event = new Event(kind, 2, 30, 4000, 0.001, "no space \u2013 left");
			assertEquals(event, again(event));
		}
	}

	@Test
	void whatALaterVersionAddsIsLeftOut() {
		assertTrue(RunFrames.decode(new Frame(98, new byte[] { 1, 2, 3 })).isEmpty());
		RecordOutput event = new RecordOutput().text("MOVED").integer(1);
		assertTrue(RunFrames.decode(new Frame(RunFrames.EVENT, event.toBytes())).isEmpty());
		Frame steps = RunFrames.encode(new Steps(1, 1, new double[] { 2 }));
		byte[] longer = Arrays.copyOf(steps.payload(), steps.payload().length + 8);
		assertTrue(RunFrames.decode(new Frame(steps.type(), longer)).isPresent());
	}

	@Test
	void aPayloadThatEndsTooSoonIsRefused() {
		Frame steps = RunFrames.encode(new Steps(1, 1, new double[] { 2 }));
		for (int length = 0; length < steps.payload().length; length++) {
			Frame cut = new Frame(steps.type(), Arrays.copyOf(steps.payload(), length));
			assertThrows(IllegalArgumentException.class, () -> RunFrames.decode(cut));
		}
	}

	@Test
	void anEvenHistogramTakesLittle() {
		float[] values = new float[10_000];
		for (int i = 0; i < values.length; i++) {
			values[i] = i;
		}
		Frame frame = RunFrames.encode(
				new Distribution(999, 100_000, 3, Measured.WEIGHTS, Histogram.of(values, 0, 10_000, 60)));
		assertTrue(frame.payload().length < 175, () -> "bytes: " + frame.payload().length);
	}
}
