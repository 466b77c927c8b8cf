package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBinsTest {

	private static final long FIRST = Instant.parse("2015-05-17T10:05:03Z").toEpochMilli();
	private static final long HOUR = 3_600_000;

	@ParameterizedTest
	@CsvSource({ "0, 1000", "30, 1000", "3600, 60000", "86400, 900000", "345600, 3600000", "2592000, 21600000",
			"31536000, 604800000" })
	void theWidthFitsTheSpan(long seconds, long width) {
		assertEquals(width, TimeBins.of(FIRST, FIRST + seconds * 1_000, ZoneOffset.UTC).width());
	}

	@Test
	void anySpanFromHalfAMinuteToTenThousandYearsHasAboutThirtyToTwoHundredBins() {
		Random random = new Random(1);
		for (double seconds = 30; seconds < 3e11; seconds *= 1 + random.nextDouble()) {
			long last = FIRST + (long) (seconds * 1_000);
			TimeBins bins = TimeBins.of(FIRST, last, ZoneOffset.ofHours(2));
			assertTrue(bins.count() >= 28 && bins.count() <= 200, bins::toString);
			assertEquals(0, bins.binOf(FIRST));
			assertEquals(bins.count() - 1, bins.binOf(last));
		}
	}

	@Test
	void oneInstantIsOneBinOfASecond() {
		assertEquals(new TimeBins(FIRST, 1_000, 1), TimeBins.of(FIRST, FIRST, ZoneOffset.UTC));
	}

	@Test
	void daysStartAtMidnightOfTheLogsZone() {
		ZoneOffset zone = ZoneOffset.ofHoursMinutes(5, 45);
		TimeBins bins = TimeBins.of(FIRST, FIRST + 100 * 24 * HOUR, zone);
		assertEquals(OffsetDateTime.parse("2015-05-17T00:00+05:45").toInstant().toEpochMilli(), bins.start());
	}

	@Test
	void weeksStartOnMonday() {
		TimeBins bins = TimeBins.of(FIRST, FIRST + 365 * 24 * HOUR, ZoneOffset.UTC);
		assertEquals(DayOfWeek.MONDAY, Instant.ofEpochMilli(bins.start()).atOffset(ZoneOffset.UTC).getDayOfWeek());
	}

	@Test
	void aTimeOutsideHasNoBin() {
		TimeBins bins = new TimeBins(100, 10, 3);
		assertEquals(-1, bins.binOf(99));
		assertEquals(0, bins.binOf(100));
		assertEquals(2, bins.binOf(129));
		assertEquals(-1, bins.binOf(130));
		assertEquals(new TimeRange(120, 130), bins.range(2));
	}

	@Test
	void aSpanThatEndsBeforeItStartsIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> TimeBins.of(FIRST, FIRST - 1, ZoneOffset.UTC));
	}
}
