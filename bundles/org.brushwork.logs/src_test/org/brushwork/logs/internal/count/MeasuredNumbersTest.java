package org.brushwork.logs.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Measure;
import org.brushwork.logs.MeasureSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredNumbersTest {

	private static MeasureSummary summary(long... numbers) throws Exception {
		return new MeasuredNumbers(Measure.BYTES, numbers).summary(Progress.NONE);
	}

	@Test
	void aHundredNumbersHaveTheirOwnPercentiles() throws Exception {
		long[] numbers = new long[100];
		Arrays.setAll(numbers, i -> 100 - i);
		assertEquals(new MeasureSummary(Measure.BYTES, 100, 5_050, 1, 50, 95, 99, 100), summary(numbers));
	}

	@Test
	void oneNumberIsEverything() throws Exception {
		assertEquals(new MeasureSummary(Measure.BYTES, 1, 7, 7, 7, 7, 7, 7), summary(7));
		assertEquals(new MeasureSummary(Measure.BYTES, 2, 0, 0, 0, 0, 0, 0), summary(0, 0));
	}

	@Test
	void slicesAreTakenTogether() throws Exception {
		MeasuredNumbers numbers = new MeasuredNumbers(Measure.BYTES, new long[] { 3, 70_000 }, new long[0],
				new long[] { 1 });
		assertEquals(new MeasureSummary(Measure.BYTES, 3, 70_004, 1, 3, 70_000, 70_000, 70_000),
				numbers.summary(Progress.NONE));
		assertEquals(0, new MeasuredNumbers(Measure.BYTES).summary(Progress.NONE).events());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 15, 16, 17, 32, 48, 57 })
	void placesAreThoseOfTheSortedNumbers(int bits) throws Exception {
		Random random = new Random(bits);
		for (int size : new int[] { 1, 2, 3, 19, 20, 21, 99, 1_000, 70_000 }) {
			long[] numbers = random.longs(size, 0, 1L << 1 + random.nextInt(bits)).toArray();
			long[] sorted = numbers.clone();
			Arrays.sort(sorted);
			MeasureSummary summary = summary(numbers);
			assertEquals(sorted[(size + 1) / 2 - 1], summary.median());
			assertEquals(sorted[(95 * size + 99) / 100 - 1], summary.p95());
			assertEquals(sorted[(99 * size + 99) / 100 - 1], summary.p99());
			assertEquals(Arrays.stream(numbers).sum(), summary.sum());
		}
	}
}
