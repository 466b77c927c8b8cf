package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;

/**
 * What every engine must do, whoever it asks. The answers are known from counting by hand and from a parser of the tests.
 * Whoever has an engine says in a subclass how it is opened. It is long because an engine has to pass all of it: parts
 * could be forgotten.
 */
public abstract class LogEngineContract {

	private static final long SECONDS = 60;
	private static final Dimension COLOUR = Dimension.parameter("colour");
	private static final LogOptions OPTIONS = LogOptions.DEFAULT.withFurtherParameters(List.of("colour"));
	private static final List<String> LINES = List.of(
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET /a?productId=P1&categoryId=pots HTTP/1.1\" 200 100 "
					+ "\"-\" \"Mozilla/5.0\"",
			"192.0.2.2 - - [17/May/2015:10:59:59 +0000] \"GET /a?colour=red HTTP/1.1\" 404 50 "
					+ "\"http://from.example/x\" \"curl/8.0\"",
			"192.0.2.1 - - [17/May/2015:11:00:00 +0000] \"POST /b HTTP/1.1\" 503 - \"-\" \"Googlebot/2.1\"",
			"192.0.2.3 - - [18/May/2015:10:00:00 +0000] \"GET /a HTTP/1.1\" 200 300 \"http://from.example/\" \"-\"",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"-\" 408 0 \"-\" \"-\"");

	private final Path folder;

	/** @param folder where the logs are written */
	protected LogEngineContract(Path folder) {
		this.folder = folder;
	}

	/** Opens an engine for a log of one file. */
	protected abstract LogEngine open(Path log, LogOptions options) throws Exception;

	private LogEngine open(List<String> lines, LogOptions options) throws Exception {
		Path log = Files.createTempFile(folder, "access", ".log");
		return open(Files.write(log, lines, StandardCharsets.US_ASCII), options);
	}

	private static <T> T get(CompletableFuture<T> future) throws Exception {
		return future.get(SECONDS, TimeUnit.SECONDS);
	}

	private static Throwable failureOf(CompletableFuture<?> future) {
		return assertThrows(ExecutionException.class, () -> get(future)).getCause();
	}

	private static long millis(String instant) {
		return Instant.parse(instant).toEpochMilli();
	}

	/** One question of each kind. */
	private static List<Function<LogEngine, CompletableFuture<?>>> questions(EventFilter filter, Progress progress) {
		return List.of(engine -> engine.snapshot(SnapshotQuery.of(filter), progress),
				engine -> engine.compare(SnapshotQuery.of(filter), new TimeRange(0, Long.MAX_VALUE), progress),
				engine -> engine.series(filter, engine.summary().bins(), progress),
				engine -> engine.measure(Measure.BYTES, filter, progress),
				engine -> engine.lines(filter, 0, 10, progress));
	}

	@Test
	void theSummaryIsKnownWithoutAsking() throws Exception {
		List<String> lines = new ArrayList<>(LINES);
		lines.add(2, "nonsense");
		try (LogEngine engine = open(lines, OPTIONS)) {
			LogSummary summary = engine.summary();
			assertEquals(5, summary.events());
			assertEquals(1, summary.rejected().count());
			assertEquals(millis("2015-05-17T10:05:03Z"), summary.firstTime());
			assertEquals(millis("2015-05-18T10:00:00Z"), summary.lastTime());
			assertEquals(ZoneOffset.UTC, summary.zone());
			assertEquals(OPTIONS.dimensions(), summary.dimensions());
			assertEquals(List.of(Measure.BYTES), summary.measures());
			assertEquals(TimeBins.of(summary.firstTime(), summary.lastTime(), ZoneOffset.UTC), summary.bins());
		}
	}

	@Test
	void everythingIsCounted() throws Exception {
		try (LogEngine engine = open(LINES, OPTIONS)) {
			LogSnapshot all = get(engine.snapshot(
					new SnapshotQuery(EventFilter.ALL, engine.summary().dimensions(), 2), Progress.NONE));
			assertEquals(5, all.events());
			assertEquals(5, all.matched());
			assertEquals(engine.summary().dimensions(), List.copyOf(all.by().keySet()));
			assertEquals(List.of(new Count("2015-05-17", 4, 4), new Count("2015-05-18", 1, 1)), all.by(Dimension.DAY));
			assertEquals(24, all.by(Dimension.HOUR).size());
			assertEquals(new Count("10", 4, 4), all.by(Dimension.HOUR).get(10));
			assertEquals(List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
					all.by(Dimension.WEEKDAY).stream().map(Count::value).toList());
			assertEquals(new Count("Sunday", 4, 4), all.by(Dimension.WEEKDAY).get(6));
			assertEquals(List.of(new Count("success", 2, 2), new Count("client error", 2, 2),
					new Count("server error", 1, 1)), all.by(Dimension.STATUS_CLASS));
			assertEquals(List.of(new Count("200", 2, 2), new Count("404", 1, 1), new Count("408", 1, 1),
					new Count("503", 1, 1)), all.by(Dimension.STATUS));
			assertEquals(List.of(new Count("GET", 3, 3), new Count("(none)", 1, 1)), all.by(Dimension.METHOD));
			assertEquals(List.of(new Count("(none)", 4, 4), new Count("pots", 1, 1)), all.by(Dimension.CATEGORY));
			assertEquals(List.of(new Count("(none)", 4, 4), new Count("P1", 1, 1)), all.by(Dimension.PRODUCT));
			assertEquals(new DimensionCounts(Dimension.PATH, List.of(new Count("/a", 3, 3), new Count("(none)", 1, 1)), 3,
					5), all.by().get(Dimension.PATH));
			assertEquals(List.of(new Count("192.0.2.1", 3, 3), new Count("192.0.2.2", 1, 1)), all.by(Dimension.ADDRESS));
			assertEquals(List.of(new Count("(none)", 2, 2), new Count("bot", 1, 1)), all.by(Dimension.AGENT));
			assertEquals(List.of(new Count("(none)", 3, 3), new Count("from.example", 2, 2)),
					all.by(Dimension.REFERRER));
			assertEquals(List.of(new Count("(none)", 4, 4), new Count("red", 1, 1)), all.by(COLOUR));
		}
	}

	@Test
	void eachDimensionIgnoresItsOwnFilterAndListsItsValues() throws Exception {
		EventFilter filter = EventFilter.ALL.withValues(Dimension.ADDRESS, Set.of("192.0.2.1", "192.0.2.9"))
				.with(Dimension.STATUS, new ValuePredicate.Between("400", "599"))
				.withTime(new TimeRange(millis("2015-05-17T10:59:59Z"), millis("2015-05-18T10:00:00Z")));
		try (LogEngine engine = open(LINES, OPTIONS)) {
			LogSnapshot some = get(engine.snapshot(SnapshotQuery.of(filter), Progress.NONE));
			assertEquals(1, some.matched());
			assertEquals(List.of(new Count("192.0.2.1", 3, 1), new Count("192.0.2.2", 1, 1), new Count("192.0.2.9", 0, 0)),
					some.by(Dimension.ADDRESS));
			assertEquals(List.of(new Count("200", 2, 0), new Count("404", 1, 0), new Count("408", 1, 0),
					new Count("503", 1, 1)), some.by(Dimension.STATUS));
			assertEquals(2, IntStream.range(0, some.time().bins().count()).mapToLong(some.time()::passing).sum());
			assertEquals(5, IntStream.range(0, some.time().bins().count()).mapToLong(some.time()::all).sum());
		}
	}

	@Test
	void weekdayAndHourTogetherIgnoreTheFiltersOfBoth() throws Exception {
		EventFilter filter = EventFilter.ALL.withValues(Dimension.HOUR, Set.of("11"))
				.withValues(Dimension.WEEKDAY, Set.of("Monday")).withValues(Dimension.PATH, Set.of("/a"));
		try (LogEngine engine = open(LINES, OPTIONS)) {
			LogSnapshot some = get(engine.snapshot(SnapshotQuery.of(filter), Progress.NONE));
			long[][] all = new long[7][24];
			all[6][10] = 3;
			all[6][11] = 1;
			all[0][10] = 1;
			long[][] passing = new long[7][24];
			passing[6][10] = 2;
			passing[0][10] = 1;
			assertEquals(new WeekHourCounts(all, passing), some.weekHours());
			assertEquals(0, some.matched());
			LogSnapshot brushed = get(engine.snapshot(
					SnapshotQuery.of(filter.withTime(new TimeRange(millis("2015-05-18T00:00:00Z"), Long.MAX_VALUE))),
					Progress.NONE));
			assertEquals(1, brushed.weekHours().passing(0, 10));
			assertEquals(0, brushed.weekHours().passing(6, 10));
			assertEquals(3, brushed.weekHours().all(6, 10));
		}
	}

	@Test
	void aComparisonTellsWhatDiffersBetweenTwoPeriods() throws Exception {
		EventFilter filter = EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("success"))
				.withTime(new TimeRange(millis("2015-05-18T00:00:00Z"), Long.MAX_VALUE));
		TimeRange before = new TimeRange(0, millis("2015-05-18T00:00:00Z"));
		try (LogEngine engine = open(LINES, OPTIONS)) {
			Comparison comparison = get(engine.compare(
					new SnapshotQuery(filter, List.of(Dimension.STATUS_CLASS, Dimension.ADDRESS, Dimension.PATH), 2),
					before, Progress.NONE));
			assertEquals(1, comparison.matchedBefore());
			assertEquals(1, comparison.matched());
			double one = Math.sqrt(2 * Math.log(2));
			assertEquals(List.of(new Change("192.0.2.1", 1, 0, -one), new Change("192.0.2.3", 0, 1, one)),
					comparison.by(Dimension.ADDRESS));
			assertEquals(List.of(new Change("/a", 1, 1, 0)), comparison.by(Dimension.PATH));
			DimensionChanges classes = comparison.by().get(Dimension.STATUS_CLASS);
			assertEquals(List.of("client error", "success"), classes.changes().stream().map(Change::value).toList());
			assertEquals(3, classes.values());
			assertEquals(4, classes.before());
			assertEquals(1, classes.after());
		}
	}

	@Test
	void aSeriesCountsInItsOwnBinsAndLeavesTimeOut() throws Exception {
		TimeBins hours = new TimeBins(millis("2015-05-17T10:00:00Z"), 3_600_000, 3);
		EventFilter filter = EventFilter.ALL.withValues(Dimension.PATH, Set.of("/a")).withTime(new TimeRange(0, 1));
		try (LogEngine engine = open(LINES, OPTIONS)) {
			assertEquals(new TimeCounts(hours, new long[] { 3, 1, 0 }, new long[] { 2, 0, 0 }),
					get(engine.series(filter, hours, Progress.NONE)));
		}
	}

	@Test
	void aMeasureIsOfTheEventsThatHaveIt() throws Exception {
		try (LogEngine engine = open(LINES, OPTIONS)) {
			assertEquals(new MeasureSummary(Measure.BYTES, 4, 450, 0, 50, 300, 300, 300),
					get(engine.measure(Measure.BYTES, EventFilter.ALL, Progress.NONE)));
			assertEquals(new MeasureSummary(Measure.BYTES, 0, 0, 0, 0, 0, 0, 0), get(engine.measure(Measure.BYTES,
					EventFilter.ALL.withValues(Dimension.STATUS, Set.of("503")), Progress.NONE)));
			assertEquals(0, get(engine.measure(Measure.RESPONSE_TIME, EventFilter.ALL, Progress.NONE)).events());
		}
	}

	@Test
	void linesAreInTheOrderOfTheFile() throws Exception {
		EventFilter filter = EventFilter.ALL.withValues(Dimension.DAY, Set.of("2015-05-17"));
		try (LogEngine engine = open(LINES, OPTIONS)) {
			List<LogLine> all = Stream.of(0, 1, 2, 4).map(i -> new LogLine(0, i + 1, LINES.get(i))).toList();
			assertEquals(all, get(engine.lines(filter, 0, 100, Progress.NONE)));
			assertEquals(all.subList(1, 3), get(engine.lines(filter, 1, 2, Progress.NONE)));
			assertEquals(all.subList(3, 4), get(engine.lines(filter, 3, Integer.MAX_VALUE, Progress.NONE)));
			assertEquals(List.of(), get(engine.lines(filter, 1, 0, Progress.NONE)));
			assertEquals(List.of(), get(engine.lines(filter, Long.MAX_VALUE, 10, Progress.NONE)));
			assertInstanceOf(IllegalArgumentException.class, failureOf(engine.lines(filter, -1, 1, Progress.NONE)));
			assertInstanceOf(IllegalArgumentException.class, failureOf(engine.lines(filter, 0, -1, Progress.NONE)));
		}
	}

	@Test
	void randomQuestionsAreAnsweredAsANaiveLoopDoes() throws Exception {
		Random random = new Random(7);
		List<String> lines = new RandomLog(3_000, LocalDateTime.of(2015, 3, 28, 10, 5, 3), 3 * 86_400, 60,
				List.of("+0000", "+0545", "-0800")).lines(random);
		for (LogOptions options : List.of(OPTIONS, OPTIONS.withZone(ZoneId.of("Europe/Berlin")))) {
			NaiveLog naive = new NaiveParser(options).parse(lines);
			RandomQuestions ask = new RandomQuestions(naive, random);
			try (LogEngine engine = open(lines, options)) {
				for (int i = 0; i < 25; i++) {
					EventFilter filter = ask.filter();
					SnapshotQuery query = ask.query(filter);
					assertEquals(naive.snapshot(query, engine.summary().bins()),
							get(engine.snapshot(query, Progress.NONE)));
					TimeRange period = ask.range();
					assertEquals(naive.compare(query, period), get(engine.compare(query, period, Progress.NONE)));
					TimeBins bins = ask.bins();
					assertEquals(naive.series(filter, bins), get(engine.series(filter, bins, Progress.NONE)));
					for (Measure measure : Measure.values()) {
						assertEquals(naive.measure(measure, filter),
								get(engine.measure(measure, filter, Progress.NONE)), filter::toString);
					}
					assertEquals(
							naive.rows(filter).stream().map(row -> new LogLine(0, row + 1, lines.get(row))).toList(),
							get(engine.lines(filter, 0, Integer.MAX_VALUE, Progress.NONE)));
				}
			}
		}
	}

	@Test
	void manyQuestionsAtOnceGetTheirOwnAnswers() throws Exception {
		Random random = new Random(8);
		List<String> lines = new RandomLog(2_000, LocalDateTime.of(2015, 3, 28, 10, 5, 3), 86_400, 20, List.of("+0000"))
				.lines(random);
		NaiveLog naive = new NaiveParser(OPTIONS).parse(lines);
		RandomQuestions ask = new RandomQuestions(naive, random);
		List<SnapshotQuery> queries = IntStream.range(0, 100).mapToObj(i -> ask.query(ask.filter())).toList();
		try (LogEngine engine = open(lines, OPTIONS)) {
			List<CompletableFuture<LogSnapshot>> answers = queries.stream()
					.map(query -> engine.snapshot(query, Progress.NONE)).toList();
			for (int i = 0; i < answers.size(); i++) {
				assertEquals(naive.snapshot(queries.get(i), engine.summary().bins()), get(answers.get(i)));
			}
		}
	}

	@Test
	void equalQuestionsHaveEqualAnswersThatNobodyCanChange() throws Exception {
		try (LogEngine engine = open(LINES, OPTIONS)) {
			for (Function<LogEngine, CompletableFuture<?>> question : questions(EventFilter.ALL, Progress.NONE)) {
				assertEquals(get(question.apply(engine)), get(question.apply(engine)));
			}
			LogSnapshot snapshot = get(engine.snapshot(SnapshotQuery.of(EventFilter.ALL), Progress.NONE));
			assertThrows(UnsupportedOperationException.class, () -> snapshot.by().clear());
			assertThrows(UnsupportedOperationException.class, () -> snapshot.by(Dimension.PATH).clear());
			snapshot.time().all()[0]++;
			snapshot.weekHours().all()[6][10]++;
			snapshot.weekHours().passing()[6][10]++;
			assertEquals(snapshot, get(engine.snapshot(SnapshotQuery.of(EventFilter.ALL), Progress.NONE)));
			List<LogLine> read = get(engine.lines(EventFilter.ALL, 0, 10, Progress.NONE));
			assertThrows(UnsupportedOperationException.class, read::clear);
		}
	}

	@Test
	void aFutureThatIsCancelledIsLeftAndTheNextQuestionAnswered() throws Exception {
		try (LogEngine engine = open(LINES, OPTIONS)) {
			for (Function<LogEngine, CompletableFuture<?>> question : questions(
					EventFilter.ALL.withValues(Dimension.PATH, Set.of("/a")), Progress.NONE)) {
				CompletableFuture<?> future = question.apply(engine);
				if (future.cancel(true)) {
					assertThrows(CancellationException.class, () -> get(future));
				}
				assertNotNull(get(question.apply(engine)));
			}
		}
	}

	@Test
	void aCancelledProgressEndsItsQuestion() throws Exception {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody is watching
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		EventFilter filter = EventFilter.ALL.withValues(Dimension.PATH, Set.of("/a"));
		try (LogEngine engine = open(LINES, OPTIONS)) {
			for (Function<LogEngine, CompletableFuture<?>> question : questions(filter, cancelled)) {
				assertInstanceOf(CancelledException.class, failureOf(question.apply(engine)));
			}
			assertEquals(3, get(engine.snapshot(SnapshotQuery.of(filter), Progress.NONE)).matched());
		}
	}

	@Test
	void aDimensionThatTheLogDoesNotHaveIsRefused() throws Exception {
		EventFilter filter = EventFilter.ALL.withValues(Dimension.parameter("size"), Set.of("1"));
		try (LogEngine engine = open(LINES, OPTIONS)) {
			for (Function<LogEngine, CompletableFuture<?>> question : questions(filter, Progress.NONE)) {
				assertInstanceOf(IllegalArgumentException.class, failureOf(question.apply(engine)));
			}
			assertInstanceOf(IllegalArgumentException.class, failureOf(engine.snapshot(
					new SnapshotQuery(EventFilter.ALL, List.of(Dimension.parameter("size")), 1), Progress.NONE)));
		}
	}

	@Test
	void aClosedEngineAnswersNothing() throws Exception {
		try (LogEngine engine = open(LINES, OPTIONS)) {
			engine.close();
			for (Function<LogEngine, CompletableFuture<?>> question : questions(EventFilter.ALL, Progress.NONE)) {
				assertInstanceOf(IllegalStateException.class, failureOf(question.apply(engine)));
			}
			assertEquals(5, engine.summary().events());
		}
	}
}
