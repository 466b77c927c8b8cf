package org.brushwork.logs.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutliersTest {

	private static final long HOUR = 3_600_000;
	private static final long START = Instant.parse("2026-03-02T05:30:00Z").toEpochMilli();

	/** Busy days, quiet nights and weekends, with the scatter of independent events. */
	private static long[] shop(int hours, double mean, long seed) {
		Random random = new Random(seed);
		long[] counts = new long[hours];
		for (int i = 0; i < hours; i++) {
			double day = 1 + 0.7 * Math.sin(Math.PI / 12 * (i % 24 - 9));
			double usual = mean * day * (i / 24 % 7 < 5 ? 1 : 0.6);
			counts[i] = Math.max(0, Math.round(usual + Math.sqrt(usual) * random.nextGaussian()));
		}
		return counts;
	}

	private static long[] constant(int hours, long count) {
		long[] counts = new long[hours];
		Arrays.fill(counts, count);
		return counts;
	}

	private static List<Outlier> runs(long[] counts) {
		return Outliers.runs(Outliers.hours(START, counts));
	}

	private static long hour(long time) {
		return (time - START) / HOUR;
	}

	@Test
	void anEmptyLogHasNone() {
		assertEquals(List.of(), Outliers.hours(START, new long[0]));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 1_000_000 })
	void oneHourIsNeverUnusual(long count) {
		assertEquals(List.of(), Outliers.hours(START, new long[] { count }));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 23, 24, 95, 96, 500, 672, 2_000 })
	void aConstantIsNeverUnusual(int hours) {
		for (long count : new long[] { 0, 1, 60, Long.MAX_VALUE / 4 }) {
			assertEquals(List.of(), Outliers.hours(START, constant(hours, count)));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 30, 95, 96, 500, 671, 672, 2_000 })
	void oneSpikeOnAConstantIsFoundAndNothingElse(int hours) {
		long[] counts = constant(hours, 60);
		counts[hours / 2] = 200;
		Outlier spike = new Outlier(START + hours / 2 * HOUR, START + (hours / 2 + 1) * HOUR, 200, 60,
				Anscombe.of(200) - Anscombe.of(60));
		List<Outlier> found = Outliers.hours(START, counts);
		assertEquals(1, found.size());
		assertEquals(spike.from(), found.getFirst().from());
		assertEquals(spike.to(), found.getFirst().to());
		assertEquals(200, found.getFirst().count());
		assertEquals(60, found.getFirst().expected(), 1e-9);
		assertEquals(spike.deviation(), found.getFirst().deviation(), 1e-9);
	}

	/** With a scatter of 0 each change would be infinitely unusual; that of independent events is the least. */
	@Test
	void aSmallChangeOfAConstantIsUsual() {
		long[] counts = constant(1_000, 60);
		counts[400] = 61;
		counts[600] = 40;
		assertEquals(List.of(), Outliers.hours(START, counts));
	}

	@Test
	void whereNothingIsExpectedTenEventsAreUnusual() {
		long[] counts = new long[1_000];
		counts[500] = 9;
		assertEquals(List.of(), Outliers.hours(START, counts));
		counts[500] = 10;
		assertEquals(List.of(new Outlier(START + 500 * HOUR, START + 501 * HOUR, 10, 0, Anscombe.of(10) - Anscombe.of(0))),
				Outliers.hours(START, counts));
	}

	@Test
	void anHourWithoutEventsIsUnusualWhereTenAreExpected() {
		long[] few = constant(1_000, 9);
		few[500] = 0;
		assertEquals(List.of(), Outliers.hours(START, few));
		long[] more = constant(1_000, 10);
		more[500] = 0;
		assertEquals(1, Outliers.hours(START, more).size());
	}

	@Test
	void daysAndWeekendsAreUsualInALogOfWeeks() {
		for (int days : new int[] { 14, 17, 20, 21, 25, 27, 28, 35, 90, 400 }) {
			assertEquals(List.of(), Outliers.hours(START, shop(days * 24, 300, days)));
		}
	}

	@Test
	void nightAndDayAreUsualInALogOfDays() {
		for (int hours = 1; hours <= 5 * 24; hours++) {
			assertEquals(List.of(), Outliers.hours(START, shop(hours, 300, hours)));
		}
	}

	/** The same hour of the only other week would have ten times too few, were it not for the other days. */
	@ParameterizedTest
	@ValueSource(ints = { 14, 15, 20, 21, 27 })
	void aSpikeMakesNoHourOfAnotherWeekLookQuiet(int days) {
		long[] counts = shop(days * 24, 300, 6);
		counts[100] *= 10;
		assertEquals(List.of(100L), runs(counts).stream().map(run -> hour(run.from())).toList());
	}

	@Test
	void aFewEventsNowAndThenAreUsual() {
		for (int days = 1; days < 100; days += 7) {
			assertEquals(List.of(), Outliers.hours(START, shop(days * 24, 0.5, days)));
		}
	}

	@Test
	void aWeeklyJobIsUsualAndTheWeekItFailsIsNot() {
		long[] counts = shop(8 * 168, 300, 1);
		for (int week = 0; week < 8; week++) {
			counts[week * 168 + 75] += 2_000;
		}
		assertEquals(List.of(), Outliers.hours(START, counts));
		counts[5 * 168 + 75] -= 2_000;
		assertEquals(List.of(5 * 168L + 75), runs(counts).stream().map(run -> hour(run.from())).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 24, 60, 100, 168, 300 })
	void aGapIsOneRunOfTooFew(int hours) {
		long[] counts = shop(5 * 168, 300, 2);
		double usual = IntStream.range(400, 400 + hours).mapToLong(i -> counts[i]).sum();
		Arrays.fill(counts, 400, 400 + hours, 0);
		List<Outlier> runs = runs(counts);
		assertEquals(1, runs.size(), runs::toString);
		Outlier gap = runs.getFirst();
		assertEquals(400, hour(gap.from()));
		assertEquals(400 + hours, hour(gap.to()));
		assertEquals(0, gap.count());
		assertEquals(usual, gap.expected(), 0.15 * usual);
		assertFalse(gap.isExcess());
	}

	@Test
	void aLostDayIsOneRunOfTooFewInALogOfTwoWeeks() {
		long[] counts = shop(14 * 24, 300, 2);
		Arrays.fill(counts, 150, 180, 0);
		List<Outlier> runs = runs(counts);
		assertEquals(1, runs.size(), runs::toString);
		assertEquals(150, hour(runs.getFirst().from()));
		assertEquals(180, hour(runs.getFirst().to()));
	}

	/** An office's server: nobody comes at night and on weekends. */
	@ParameterizedTest
	@ValueSource(ints = { 14, 20, 28, 60 })
	void silentNightsAndWeekendsAreUsual(int days) {
		long[] counts = shop(days * 24, 300, 7);
		for (int i = 0; i < counts.length; i++) {
			if (i % 24 < 8 || i % 24 > 17 || i / 24 % 7 > 4) {
				counts[i] = 0;
			}
		}
		assertEquals(List.of(), Outliers.hours(START, counts));
	}

	@Test
	void anOutageOfThreeHoursIsFoundInALogOfAWeek() {
		long[] counts = shop(168, 300, 3);
		Arrays.fill(counts, 85, 88, 0);
		List<Outlier> runs = runs(counts);
		assertEquals(1, runs.size(), runs::toString);
		assertEquals(85, hour(runs.getFirst().from()));
		assertEquals(88, hour(runs.getFirst().to()));
	}

	@Test
	void theFirstAndTheLastHourAreJudgedLikeTheOthers() {
		for (int days : new int[] { 2, 10, 40 }) {
			long[] counts = shop(days * 24, 300, days);
			counts[0] = 5_000;
			counts[counts.length - 1] = 5_000;
			assertEquals(List.of(0L, counts.length - 1L),
					Outliers.hours(START, counts).stream().map(outlier -> hour(outlier.from())).toList());
		}
	}

	@Test
	void whoseClockTheHoursFollowMakesNoDifference() {
		long[] counts = shop(1_000, 300, 4);
		counts[500] = 5_000;
		Outlier here = Outliers.hours(START, counts).getFirst();
		Outlier elsewhere = Outliers.hours(START + 5 * HOUR, counts).getFirst();
		assertEquals(here.from() + 5 * HOUR, elsewhere.from());
		assertEquals(here.deviation(), elsewhere.deviation());
	}

	@Test
	void aNegativeCountIsRefused() {
		assertEquals("counts must be 0 or more, got: -1", assertThrows(IllegalArgumentException.class,
				() -> Outliers.hours(START, new long[] { 3, -1 })).getMessage());
	}

	@Test
	void neighboursToOneSideAreOneRun() {
		List<Outlier> runs = Outliers.runs(List.of(new Outlier(0, 1, 5, 10.5, -6), new Outlier(1, 2, 4, 11, -8),
				new Outlier(2, 3, 30, 9, 7), new Outlier(4, 5, 31, 8, 9), new Outlier(5, 6, 32, 8, 7)));
		assertEquals(List.of(new Outlier(0, 2, 9, 21.5, -8), new Outlier(2, 3, 30, 9, 7), new Outlier(4, 6, 63, 16, 9)),
				runs);
		assertEquals(runs, Outliers.runs(runs));
		assertEquals(List.of(), Outliers.runs(List.of()));
	}

	@Test
	void outliersThatAreNotByTimeAreRefused() {
		List<Outlier> outliers = List.of(new Outlier(5, 6, 5, 10, -6), new Outlier(4, 5, 5, 10, -6));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Outliers.runs(outliers)).getMessage()
				.startsWith("outliers must be by time and not overlap, got: "));
	}

	@Test
	void anOutlierHasALengthAndASide() {
		assertThrows(IllegalArgumentException.class, () -> new Outlier(1, 1, 0, 10, -6));
		assertThrows(IllegalArgumentException.class, () -> new Outlier(1, 2, 0, 10, 0));
		assertThrows(IllegalArgumentException.class, () -> new Outlier(1, 2, 0, 10, Double.NaN));
	}
}
