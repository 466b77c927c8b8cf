package org.brushwork.logs.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.TimeBins;
import org.junit.jupiter.api.Test;

class TrendTest {

	private static final long HOUR = 3_600_000;
	private static final int DAY = 24;

	private static double[] trend(long[] counts) throws Exception {
		return Trend.of(new HourCounts(0, counts), Progress.NONE).orElseThrow().values();
	}

	/** 100 events an hour at night, 300 by day, and {@code slope} more each hour. */
	private static long[] days(int days, double slope) {
		long[] counts = new long[days * DAY];
		Arrays.setAll(counts, hour -> (hour % DAY < 12 ? 100 : 300) + Math.round(slope * hour));
		return counts;
	}

	@Test
	void theSeasonOfADayIsNotInTheTrend() throws Exception {
		for (double value : trend(days(6, 0))) {
			assertEquals(200, value, 1);
		}
	}

	@Test
	void quietWeekendsAreNotInTheTrendOfSomeWeeks() throws Exception {
		long[] counts = days(28, 0);
		for (int hour = 0; hour < counts.length; hour++) {
			counts[hour] = hour / DAY % 7 < 5 ? counts[hour] : counts[hour] / 2;
		}
		for (double value : trend(counts)) {
			assertEquals((5 * 200 + 2 * 100) / 7.0, value, 2);
		}
	}

	@Test
	void aSteadyGrowthIsTheTrend() throws Exception {
		double[] trend = trend(days(6, 2));
		for (int hour = 0; hour < trend.length; hour++) {
			assertEquals(200 + 2.0 * hour, trend[hour], 12, "hour " + hour);
		}
	}

	@Test
	void anOutageDoesNotBendIt() throws Exception {
		long[] counts = days(6, 0);
		Arrays.fill(counts, 70, 74, 0);
		for (double value : trend(counts)) {
			assertEquals(200, value, 4);
		}
	}

	@Test
	void aDayAndAHalfHasNoTrend() throws Exception {
		assertEquals(Optional.empty(), Trend.of(new HourCounts(0, new long[36]), Progress.NONE));
		assertEquals(Optional.empty(), Trend.of(new HourCounts(0, new long[100]), Progress.NONE), "nothing to see");
	}

	@Test
	void binsHoldWhatTheirHoursHold() {
		Trend trend = new Trend(10 * HOUR, new double[] { 60, 120, 30, 90 });
		assertArrayEquals(new double[] { 180, 120 }, trend.in(new TimeBins(10 * HOUR, 2 * HOUR, 2)), 1e-9);
		assertArrayEquals(new double[] { 15, 15, 15, 15, 30 }, trend.in(new TimeBins(10 * HOUR, HOUR / 4, 5)), 1e-9);
		assertArrayEquals(new double[] { 90 }, trend.in(new TimeBins(10 * HOUR + HOUR / 2, HOUR, 1)), 1e-9);
	}

	@Test
	void aBinThatLacksHardlyAnythingIsTakenForWhole() {
		double[] hours = new double[97];
		Arrays.fill(hours, 10);
		assertArrayEquals(new double[] { 1_000 }, new Trend(0, hours).in(new TimeBins(0, 100 * HOUR, 1)), 1e-9);
	}

	@Test
	void aBinThatIsNotWholeHasNoTrend() {
		double[] bins = new Trend(10 * HOUR, new double[] { 60, 120, 30 }).in(new TimeBins(9 * HOUR, 2 * HOUR, 3));
		assertTrue(Double.isNaN(bins[0]) && Double.isNaN(bins[2]), () -> Arrays.toString(bins));
		assertEquals(150, bins[1], 1e-9);
	}
}
