package org.brushwork.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter is 7 pixels wide. */
class TimeTicksTest {

	private static final LabelRoom ROOM = new LabelRoom(30, 10, TimeTicksTest::width);

	@Test
	void hoursStandBetweenDates() {
		assertEquals(List.of("12:00", "18:00", "18 May 2015", "06:00", "12:00", "18:00", "19 May", "06:00"),
				labels("UTC", "2015-05-17T10:00:00Z", "2015-05-19T09:00:00Z", 700));
	}

	@Test
	void fewerTicksAreShownOnANarrowAxis() {
		assertEquals(List.of("18 May", "19 May", "20 May"),
				labels("UTC", "2015-05-17T10:00:00Z", "2015-05-20T22:00:00Z", 200));
	}

	@Test
	void aStretchOfHoursSaysItsDateOnce() {
		assertEquals(List.of("17 May 13:00", "13:30", "14:00", "14:30", "15:00"),
				labels("UTC", "2015-05-17T12:40:00Z", "2015-05-17T15:10:00Z", 400));
	}

	@Test
	void minutesAndSecondsAreRound() {
		assertEquals(List.of("17 May 10:10", "10:20", "10:30", "10:40", "10:50"),
				labels("UTC", "2015-05-17T10:05:00Z", "2015-05-17T10:55:00Z", 420));
		assertEquals(List.of("17 May 10:00:30", "10:01:00"),
				labels("UTC", "2015-05-17T10:00:05Z", "2015-05-17T10:01:20Z", 270));
	}

	@Test
	void weeksStartOnMonday() {
		assertEquals(List.of("18 May 2015", "25 May", "1 Jun", "8 Jun", "15 Jun"),
				labels("UTC", "2015-05-17T00:00:00Z", "2015-06-16T00:00:00Z", 480));
	}

	@Test
	void januaryAmongMonthsIsTheYear() {
		assertEquals(List.of("Nov", "Dec", "2016", "Feb", "Mar"),
				labels("UTC", "2015-10-20T00:00:00Z", "2016-03-20T00:00:00Z", 220));
	}

	@Test
	void monthsWithoutAJanuarySayTheirYearOnce() {
		assertEquals(List.of("May 2015", "Jun", "Jul"),
				labels("UTC", "2015-04-20T00:00:00Z", "2015-07-20T00:00:00Z", 180));
	}

	@Test
	void decadesAreRoundYears() {
		assertEquals(List.of("1980", "1990", "2000", "2010", "2020"),
				labels("UTC", "1975-03-01T00:00:00Z", "2024-03-01T00:00:00Z", 240));
	}

	@Test
	void midnightIsThatOfTheZone() {
		List<TimeTick> ticks = ticks("America/New_York", "2015-05-17T20:00:00Z", "2015-05-18T20:00:00Z", 300);
		TimeTick midnight = ticks.stream().filter(TimeTick::major).findFirst().orElseThrow();
		assertEquals(Instant.parse("2015-05-18T04:00:00Z").toEpochMilli(), midnight.time());
	}

	@Test
	void noonStaysNoonWhenTheClocksGoForward() {
		List<TimeTick> ticks = ticks("Europe/Berlin", "2015-03-28T12:00:00Z", "2015-03-30T12:00:00Z", 500);
		assertTrue(ticks.stream().anyMatch(tick -> tick.time() == Instant.parse("2015-03-29T10:00:00Z").toEpochMilli()
				&& tick.label().equals("12:00")), ticks.toString());
	}

	@Test
	void aDayWithoutMidnightStartsWithItsDate() {
		List<TimeTick> ticks = ticks("America/Sao_Paulo", "2015-10-17T12:00:00Z", "2015-10-18T12:00:00Z", 400);
		TimeTick day = ticks.stream().filter(TimeTick::major).findFirst().orElseThrow();
		assertEquals(Instant.parse("2015-10-18T03:00:00Z").toEpochMilli(), day.time());
		assertEquals("18 Oct 2015", day.label());
	}

	@ParameterizedTest
	@ValueSource(longs = { 50, 5_000, 600_000, 7_200_000, 86_400_000, 604_800_000, 2_592_000_000L, 40_000_000_000L,
			900_000_000_000L })
	void labelsNeverTouchAndTimesAscendAtEveryWidth(long length) {
		long from = Instant.parse("2015-05-17T10:05:03Z").toEpochMilli();
		for (int pixels = 60; pixels <= 1600; pixels += 77) {
			LinearScale scale = new LinearScale(from, (double) from + length, pixels);
			double end = -1e9;
			for (TimeTick tick : new TimeTicks(ZoneId.of("Europe/Berlin"), Locale.ENGLISH).of(scale, ROOM)) {
				int left = ROOM.left(tick.label(), scale, tick.time());
				assertTrue(left > end, tick + " at " + pixels);
				end = left + width(tick.label());
			}
		}
	}

	@Test
	void aLabelAtAnEndStaysOnTheControl() {
		LinearScale scale = new LinearScale(0, 100, 100);
		assertEquals(-30, ROOM.left("17 May 2015 13:00", scale, 0));
		assertEquals(110 - 35, ROOM.left("13:00", scale, 100));
	}

	@Test
	void aWideAxisIsNeverBare() {
		long from = Instant.parse("2015-05-17T10:05:03Z").toEpochMilli();
		for (long length = 10; length < 4_000_000_000_000L; length *= 3) {
			LinearScale scale = new LinearScale(from, (double) from + length, 800);
			int ticks = new TimeTicks(ZoneId.of("UTC"), Locale.ENGLISH).of(scale, ROOM).size();
			assertTrue(ticks >= 3, ticks + " ticks in " + length + " ms");
		}
	}

	private static List<String> labels(String zone, String from, String to, int pixels) {
		return ticks(zone, from, to, pixels).stream().map(TimeTick::label).toList();
	}

	private static List<TimeTick> ticks(String zone, String from, String to, int pixels) {
		LinearScale scale = new LinearScale(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli(),
				pixels);
		return new TimeTicks(ZoneId.of(zone), Locale.ENGLISH).of(scale, ROOM);
	}

	private static int width(String label) {
		return 7 * label.length();
	}
}
