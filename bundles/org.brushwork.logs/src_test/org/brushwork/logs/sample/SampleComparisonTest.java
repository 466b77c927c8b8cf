package org.brushwork.logs.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Change;
import org.brushwork.logs.ComparedPeriods;
import org.brushwork.logs.Comparison;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is planted in the sample comes out on top when its time is compared with the time before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleComparisonTest {

	private static final SampleLog LOG = new SampleLog(SampleSpec.DEFAULT);
	private final Crossfilter crossfilter;

	SampleComparisonTest(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("sample_log");
		LOG.writeTo(file, Progress.NONE);
		crossfilter = new Crossfilter(AccessLogReader.read(file, Progress.NONE), Progress.NONE);
	}

	private Comparison compare(Anomaly.Kind kind) throws Exception {
		Anomaly planted = anomaly(kind);
		TimeRange chosen = new TimeRange(planted.from(), planted.to());
		ComparedPeriods periods = ComparedPeriods.of(chosen, crossfilter.summary()).orElseThrow();
		return crossfilter.compare(
				new SnapshotQuery(EventFilter.ALL.withTime(chosen), periods.comparable(Dimension.ALL), 3),
				periods.before(), Progress.NONE);
	}

	private static Anomaly anomaly(Anomaly.Kind kind) {
		return LOG.anomalies().stream().filter(anomaly -> anomaly.kind() == kind).findFirst().orElseThrow();
	}

	/** What the list of anomalies names, as {@code name=value}. */
	private static String subject(Anomaly.Kind kind) {
		return anomaly(kind).subject().split("=")[1];
	}

	private static void assertTop(String value, Dimension dimension, Comparison comparison) {
		Change top = comparison.by(dimension).get(0);
		assertEquals(value, top.value(), () -> comparison.by(dimension).toString());
		assertTrue(top.score() > 3 && top.difference() > 0, top::toString);
	}

	@Test
	void anOutageIsItsStatus() throws Exception {
		Comparison comparison = compare(Anomaly.Kind.OUTAGE);
		assertTop("503", Dimension.STATUS, comparison);
		assertTop("server error", Dimension.STATUS_CLASS, comparison);
	}

	@Test
	void aSurgeIsItsReferrer() throws Exception {
		assertTop(subject(Anomaly.Kind.SURGE), Dimension.REFERRER, compare(Anomaly.Kind.SURGE));
	}

	@Test
	void aFailingProductIsItselfAndItsStatus() throws Exception {
		Comparison comparison = compare(Anomaly.Kind.FAILING_PRODUCT);
		assertTop(subject(Anomaly.Kind.FAILING_PRODUCT), Dimension.PRODUCT, comparison);
		assertTop("500", Dimension.STATUS, comparison);
	}

	@Test
	void aScraperIsItsAddress() throws Exception {
		assertTop(subject(Anomaly.Kind.SCRAPER), Dimension.ADDRESS, compare(Anomaly.Kind.SCRAPER));
	}

	@Test
	void anAttackIsItsPathAndStatus() throws Exception {
		Comparison comparison = compare(Anomaly.Kind.LOGIN_ATTACK);
		assertTop("/login", Dimension.PATH, comparison);
		assertTop("client error", Dimension.STATUS_CLASS, comparison);
	}

	@Test
	void aBrokenDeploymentIsItsCategoryAndStatus() throws Exception {
		Comparison comparison = compare(Anomaly.Kind.BROKEN_DEPLOYMENT);
		assertTop(subject(Anomaly.Kind.BROKEN_DEPLOYMENT), Dimension.CATEGORY, comparison);
		assertTop("404", Dimension.STATUS, comparison);
	}

	@Test
	void silenceHasNothingToCompare() throws Exception {
		Comparison comparison = compare(Anomaly.Kind.SILENCE);
		assertEquals(0, comparison.matched());
		assertTrue(comparison.matchedBefore() > 0);
		assertEquals(List.of(0.0, 0.0, 0.0), comparison.by(Dimension.PATH).stream().map(Change::score).toList());
	}
}
