package org.brushwork.logs.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.brushwork.logs.sample.Anomaly;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is planted in a sample log is found in the number of its lines by the hour, and nothing else is. */
class SampleOutliersTest {

	private static LongStream seeds() {
		return LongStream.range(SampleSpec.DEFAULT.seed(), SampleSpec.DEFAULT.seed() + 12);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void thePlantedAnomaliesAreFoundAndNothingElse(long seed) throws Exception {
		assertFindsThePlantedOnes(SampleSpec.DEFAULT.withSeed(seed));
	}

	@ParameterizedTest
	@CsvSource({ "1000000, 60", "100000, 14", "140000, 21", "190000, 28", "400000, 60" })
	void soTheyAreInShorterAndLongerLogs(long lines, int days) throws Exception {
		assertFindsThePlantedOnes(SampleSpec.DEFAULT.withLines(lines).withDays(days));
	}

	@Test
	void aRunTellsHowMuchWasAmiss() throws Exception {
		SampleSpec spec = SampleSpec.DEFAULT.withLines(1_000_000).withDays(60);
		List<Outlier> runs = Outliers.runs(Outliers.hours(HourCounter.start(spec), HourCounter.of(spec)));
		for (Anomaly anomaly : new SampleLog(spec).anomalies()) {
			Outlier run = runs.stream().filter(overlaps(anomaly)).findFirst().orElseThrow();
			double wanted = switch (anomaly.kind()) {
			case OUTAGE -> 0.5;
			case SURGE -> 3;
			case FAILING_PRODUCT, BROKEN_DEPLOYMENT -> 1.8;
			case SCRAPER -> 5;
			case LOGIN_ATTACK -> 2;
			case SILENCE -> 0;
			};
			assertEquals(anomaly.from(), run.from(), anomaly::toString);
			assertEquals(anomaly.to(), run.to(), anomaly::toString);
			assertEquals(wanted, run.count() / run.expected(), 0.15 * wanted, anomaly::toString);
			assertEquals(wanted > 1, run.isExcess(), anomaly::toString);
		}
	}

	private static void assertFindsThePlantedOnes(SampleSpec spec) throws Exception {
		List<Outlier> runs = Outliers.runs(Outliers.hours(HourCounter.start(spec), HourCounter.of(spec)));
		List<Anomaly> planted = new SampleLog(spec).anomalies();
		assertEquals(List.of(), planted.stream().filter(anomaly -> runs.stream().noneMatch(overlaps(anomaly))).toList());
		assertEquals(List.of(),
				runs.stream().filter(run -> planted.stream().noneMatch(anomaly -> overlaps(anomaly).test(run))).toList());
	}

	private static Predicate<Outlier> overlaps(Anomaly anomaly) {
		return run -> run.from() < anomaly.to() && anomaly.from() < run.to();
	}
}
