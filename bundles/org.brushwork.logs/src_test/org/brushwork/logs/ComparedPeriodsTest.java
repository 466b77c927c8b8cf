package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparedPeriodsTest {

	private static final long DAY = 86_400_000;
	/** Nearly ten days, from day 10 on. */
	private static final LogSummary SUMMARY = new LogSummary(1, new RejectedLines(0, List.of()), 10 * DAY + 2_000,
			20 * DAY - 3_000, ZoneOffset.UTC, Dimension.ALL,
			TimeBins.of(10 * DAY + 2_000, 20 * DAY - 3_000, ZoneOffset.UTC), List.of());

	private static ComparedPeriods of(double from, double to) {
		return periods(from, to).orElseThrow();
	}

	private static Optional<ComparedPeriods> periods(double from, double to) {
		return ComparedPeriods.of(new TimeRange((long) (from * DAY), (long) (to * DAY)), SUMMARY);
	}

	@Test
	void thePeriodBeforeIsAsLongAndEndsWhereTheOtherBegins() {
		assertEquals(new ComparedPeriods(new TimeRange(13 * DAY, 14 * DAY), new TimeRange(14 * DAY, 15 * DAY), false,
				false), of(14, 15));
	}

	@Test
	void theStartOfTheLogClipsIt() {
		ComparedPeriods periods = of(12, 15);
		assertEquals(new TimeRange(SUMMARY.firstTime(), 12 * DAY), periods.before());
		assertTrue(periods.clipped());
	}

	@Test
	void someSecondsAtTheStartOfTheLogAreNotMissed() {
		assertEquals(new TimeRange(SUMMARY.firstTime(), 15 * DAY), of(15, 20).before());
		assertFalse(of(15, 20).clipped());
		assertFalse(of(15, 20).open());
		assertTrue(of(18, 21).open());
	}

	@Test
	void thereIsNothingBeforeTheLog() {
		assertTrue(periods(10, 12).isEmpty());
		assertTrue(periods(5, 30).isEmpty());
		assertTrue(periods(30, 31).isEmpty());
		assertTrue(ComparedPeriods.of(new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE), SUMMARY).isEmpty());
	}

	@Test
	void onlyWhatBothHaveAsMuchOfCanBeCompared() {
		assertFalse(of(14, 15).canCompare(Dimension.DAY));
		assertTrue(of(14, 15).canCompare(Dimension.HOUR));
		assertFalse(of(14, 15).canCompare(Dimension.WEEKDAY));
		assertFalse(of(14, 14.5).canCompare(Dimension.HOUR));
		assertFalse(of(18, 21).canCompare(Dimension.HOUR));
		assertFalse(of(12, 15).canCompare(Dimension.HOUR));
		assertTrue(of(14, 14.5).canCompare(Dimension.PATH));
		assertEquals(List.of(Dimension.HOUR, Dimension.PATH),
				of(14, 15).comparable(List.of(Dimension.DAY, Dimension.HOUR, Dimension.PATH)));
	}
}
