package org.brushwork.logs.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts the lines of the usual sample by the hour, by text alone, without our reader. */
class SampleAnomaliesTest {

	private static final int HOURS = 30 * 24;
	private static final int WEEK = 7 * 24;
	private static final SampleLog LOG = new SampleLog(SampleSpec.DEFAULT);
	private static final List<String> LINES = new ArrayList<>();

	@BeforeAll
	static void writeTheSample() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LOG.writeTo(out, Progress.NONE);
		new String(out.toByteArray(), StandardCharsets.US_ASCII).lines().forEach(LINES::add);
	}

	/** Lines in each hour; the sample has the days 02 to 31 of one month. */
	private static int[] byHour(Predicate<String> wanted) {
		int[] counts = new int[HOURS];
		LINES.stream().filter(wanted).forEach(line -> {
			int at = line.indexOf('[');
			int day = Integer.parseInt(line.substring(at + 1, at + 3));
			int hour = Integer.parseInt(line.substring(at + 13, at + 15));
			counts[(day - 2) * 24 + hour]++;
		});
		return counts;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	/** Anscombe's transform, whose scatter is 1 for Poisson counts, less the median of the same hour of the week. */
	private static double[] deviations(int[] counts) {
		double[] stable = IntStream.of(counts).mapToDouble(count -> 2 * Math.sqrt(count + 0.375)).toArray();
		double[] deviations = new double[HOURS];
		for (int i = 0; i < HOURS; i++) {
			IntStream sameHours = IntStream.iterate(i % WEEK, hour -> hour < HOURS, hour -> hour + WEEK);
			deviations[i] = stable[i] - median(sameHours.mapToDouble(hour -> stable[hour]).toArray());
		}
		return deviations;
	}

	private static Anomaly anomaly(Anomaly.Kind kind) {
		return LOG.anomalies().stream().filter(anomaly -> anomaly.kind() == kind).findFirst().orElseThrow();
	}

	private static int hourOf(long time) {
		return (int) ((time - SampleSpec.DEFAULT.startMillis()) / 3_600_000);
	}

	private static Predicate<String> trace(Anomaly anomaly) {
		return switch (anomaly.kind()) {
		case OUTAGE -> line -> line.contains("\" 503 ");
		case SURGE -> line -> line.contains("\"https://gazette.example/");
		case FAILING_PRODUCT -> line -> line.contains(anomaly.subject()) && line.contains("\" 500 ");
		case SCRAPER -> line -> line.startsWith(anomaly.subject().substring("address=".length()) + " ");
		case LOGIN_ATTACK -> line -> line.contains("POST /login") && line.matches(".*\" 40[13] .*");
		case BROKEN_DEPLOYMENT -> line -> line.contains(anomaly.subject()) && line.contains("\" 404 ");
		case SILENCE -> line -> true;
		};
	}

	@ParameterizedTest
	@EnumSource(Anomaly.Kind.class)
	void anAnomalyStandsOutInItsOwnCounts(Anomaly.Kind kind) {
		Anomaly anomaly = anomaly(kind);
		double[] deviations = deviations(byHour(trace(anomaly)));
		for (int hour = hourOf(anomaly.from()); hour < hourOf(anomaly.to()); hour++) {
			assertTrue(Math.abs(deviations[hour]) > 8, kind + " in hour " + hour + ": " + deviations[hour]);
		}
	}

	@ParameterizedTest
	@EnumSource(Anomaly.Kind.class)
	void anAnomalyStandsOutInTheNumberOfAllEvents(Anomaly.Kind kind) {
		Anomaly anomaly = anomaly(kind);
		double[] deviations = deviations(byHour(line -> true));
		for (int hour = hourOf(anomaly.from()); hour < hourOf(anomaly.to()); hour++) {
			assertTrue(Math.abs(deviations[hour]) > 6, kind + " in hour " + hour + ": " + deviations[hour]);
		}
	}

	@Test
	void nothingIsLoggedDuringTheSilence() {
		Anomaly silence = anomaly(Anomaly.Kind.SILENCE);
		int[] counts = byHour(line -> true);
		assertEquals(0, IntStream.range(hourOf(silence.from()), hourOf(silence.to())).map(i -> counts[i]).sum());
	}

	@Test
	void theNightIsQuietAndSoAreSaturdays() {
		int[] counts = byHour(line -> true);
		long night = IntStream.range(0, 30).map(day -> counts[24 * day + 4]).sum();
		long evening = IntStream.range(0, 30).map(day -> counts[24 * day + 19]).sum();
		assertTrue(evening > 3 * night, evening + " and " + night);
		// The first day is a Monday; the third week has the fewest anomalies.
		long monday = IntStream.range(14 * 24, 15 * 24).map(i -> counts[i]).sum();
		long saturday = IntStream.range(19 * 24, 20 * 24).map(i -> counts[i]).sum();
		assertTrue(monday > 1.2 * saturday, monday + " and " + saturday);
	}

	@Test
	void thereIsASlowTrend() {
		int[] counts = byHour(line -> true);
		// Mondays without anomalies, the first and the last.
		long first = IntStream.range(0, 24).map(i -> counts[i]).sum();
		long last = IntStream.range(28 * 24, 29 * 24).map(i -> counts[i]).sum();
		assertTrue(last > 1.08 * first && last < 1.2 * first, first + " and " + last);
	}

	@Test
	void productsAndCategoriesAreInTheAddresses() {
		long products = LINES.stream().filter(line -> line.contains("productId=KL-")).count();
		long categories = LINES.stream().filter(line -> line.contains("categoryId=")).count();
		assertTrue(products > LINES.size() / 4, "only " + products);
		assertTrue(categories > LINES.size() / 4, "only " + categories);
	}
}
