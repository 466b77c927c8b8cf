package org.brushwork.logs.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogSummary;
import org.brushwork.logs.RejectedLines;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.TimeCounts;
import org.junit.jupiter.api.Test;

class TrendTest {

	private static final long HOUR = 3_600_000;
	private static final int DAY = 24;

	private static LogSummary summary(TimeBins bins, long first, long last) {
		return new LogSummary(1, new RejectedLines(0, List.of()), first, last, ZoneOffset.UTC, List.of(), bins, List.of());
	}

	private static double[] trend(TimeBins bins, long[] counts, long first, long last) throws Exception {
		return Trend.of(new TimeCounts(bins, counts, counts), summary(bins, first, last), Progress.NONE);
	}

	/** 100 events an hour at night, 300 by day, and {@code slope} more each hour. */
	private static long[] days(int days, double slope) {
		long[] counts = new long[days * DAY];
		Arrays.setAll(counts, hour -> (hour % DAY < 12 ? 100 : 300) + Math.round(slope * hour));
		return counts;
	}

	@Test
	void theSeasonOfADayIsNotInTheTrend() throws Exception {
		TimeBins bins = new TimeBins(0, HOUR, 6 * DAY);
		double[] trend = trend(bins, days(6, 0), 0, bins.startOf(bins.count()) - 1);
		for (double value : trend) {
			assertEquals(200, value, 1);
		}
	}

	@Test
	void aSteadyGrowthIsTheTrend() throws Exception {
		TimeBins bins = new TimeBins(0, HOUR, 6 * DAY);
		double[] trend = trend(bins, days(6, 2), 0, bins.startOf(bins.count()) - 1);
		for (int hour = 0; hour < trend.length; hour++) {
			assertEquals(200 + 2.0 * hour, trend[hour], 12, "hour " + hour);
		}
	}

	@Test
	void anOutageDoesNotBendIt() throws Exception {
		TimeBins bins = new TimeBins(0, HOUR, 6 * DAY);
		long[] counts = days(6, 0);
		Arrays.fill(counts, 70, 74, 0);
		double[] trend = trend(bins, counts, 0, bins.startOf(bins.count()) - 1);
		for (double value : trend) {
			assertEquals(200, value, 4);
		}
	}

	@Test
	void aBinThatIsNotWholeHasNone() throws Exception {
		TimeBins bins = new TimeBins(0, HOUR, 6 * DAY);
		long[] counts = days(6, 0);
		counts[0] = 3;
		counts[counts.length - 1] = 5;
		double[] trend = trend(bins, counts, HOUR / 2, bins.startOf(bins.count() - 1) + HOUR / 3);
		assertTrue(Double.isNaN(trend[0]) && Double.isNaN(trend[trend.length - 1]));
		for (int hour = 1; hour < trend.length - 1; hour++) {
			assertEquals(200, trend[hour], 1, "hour " + hour);
		}
	}

	@Test
	void aLogOfOneDayHasNoTrend() throws Exception {
		TimeBins bins = new TimeBins(0, HOUR, DAY);
		assertEquals(0, trend(bins, days(1, 0), 0, DAY * HOUR - 1).length);
	}

	@Test
	void binsOfWeeksHaveNoSeason() throws Exception {
		TimeBins bins = new TimeBins(0, 7 * DAY * HOUR, 60);
		assertEquals(0, trend(bins, new long[60], 0, bins.startOf(60) - 1).length);
	}
}
