package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalClockTest {

	private static final LocalClock BERLIN = new LocalClock(Optional.of(ZoneId.of("Europe/Berlin")));
	private static final LocalClock OF_LINES = new LocalClock(Optional.empty());

	private static long second(String instant) {
		return Instant.parse(instant).getEpochSecond();
	}

	@Test
	void withoutAChosenZoneEachLineHasItsOwn() {
		assertEquals(20_700, OF_LINES.offset(0, 20_700));
		assertEquals(ZoneOffset.of("+05:45"), OF_LINES.zone(0, 20_700));
		assertArrayEquals(new int[] { 3_600, 20_700 }, OF_LINES.steps(0, 1, new int[] { 3_600, 20_700 }));
	}

	@Test
	void aChosenZoneFollowsItsOwnClockOverATransition() {
		assertEquals(3_600, BERLIN.offset(second("2015-03-29T00:59:59Z"), -1));
		assertEquals(7_200, BERLIN.offset(second("2015-03-29T01:00:00Z"), -1));
		assertEquals(7_200, BERLIN.offset(second("2015-10-25T00:59:59Z"), -1));
		assertEquals(3_600, BERLIN.offset(second("2015-10-25T01:00:00Z"), -1));
	}

	@Test
	void stepsAreOfTheClocksThatAreMet() {
		assertArrayEquals(new int[] { 3_600 },
				BERLIN.steps(second("2015-01-01T00:00:00Z"), second("2015-03-29T00:59:59Z"), new int[] { 1 }));
		assertArrayEquals(new int[] { 3_600, 7_200, 0 },
				BERLIN.steps(second("2015-01-01T00:00:00Z"), second("2015-03-29T01:00:00Z"), new int[] { 1 }));
	}

	/** Newfoundland's clocks used to change at one minute past midnight. */
	@Test
	void stepsKnowAClockThatChangesPastTheHour() {
		LocalClock clock = new LocalClock(Optional.of(ZoneId.of("America/St_Johns")));
		assertArrayEquals(new int[] { -12_600, -9_000, 1_860 },
				clock.steps(second("2005-04-03T00:00:00Z"), second("2005-04-04T00:00:00Z"), new int[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns",
			"Pacific/Apia", "Africa/Monrovia", "UTC" })
	void hoursAndDaysAreThoseOfTheCalendar(String zone) {
		LocalClock clock = new LocalClock(Optional.of(ZoneId.of(zone)));
		Random random = new Random(1);
		for (int i = 0; i < 2_000; i++) {
			long second = random.nextLong(second("1960-01-01T00:00:00Z"), second("2096-01-01T00:00:00Z"));
			ZonedDateTime time = Instant.ofEpochSecond(second).atZone(ZoneId.of(zone));
			long local = second + clock.offset(second, 0);
			assertEquals(time.getHour(), LocalClock.hour(local));
			assertEquals(time.toLocalDate().toEpochDay(), LocalClock.day(local));
			assertEquals(time.getDayOfWeek().getValue() - 1, LocalClock.weekday(LocalClock.day(local)));
		}
	}

	/** The contract of steps: no hour begins inside of what divides them all. */
	@ParameterizedTest
	@ValueSource(strings = { "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns", "Asia/Gaza" })
	void noHourBeginsInsideACommonStep(String zone) {
		LocalClock clock = new LocalClock(Optional.of(ZoneId.of(zone)));
		long first = second("2005-01-01T00:00:00Z");
		long last = second("2013-01-01T00:00:00Z");
		int[] steps = clock.steps(first, last, new int[0]);
		int width = IntStream.of(900, 300, 60, 1)
				.filter(unit -> IntStream.of(steps).allMatch(step -> step % unit == 0)).findFirst().orElseThrow();
		for (long second = first; second < last; second += width) {
			long start = second + clock.offset(second, 0);
			long end = second + width - 1 + clock.offset(second + width - 1, 0);
			assertEquals(width - 1, end - start);
			assertEquals(LocalClock.hour(start), LocalClock.hour(end));
		}
	}
}
