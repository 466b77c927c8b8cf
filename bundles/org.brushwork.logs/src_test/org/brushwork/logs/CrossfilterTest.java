package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossfilterTest {

	private static final LocalDateTime START = LocalDateTime.of(2015, 3, 27, 10, 5, 3);
	private static final List<String> ZONES = List.of("+0000", "+0000", "+0545", "-0800");
	private static final long HOUR = 3_600;
	private static final long DAY = 24 * HOUR;

	private final Path folder;

	CrossfilterTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private EventStore read(List<String> lines, LogOptions options) throws Exception {
		Path file = LogFiles.write(folder, String.join("\n", lines) + "\n");
		return AccessLogReader.read(List.of(file), options.withFurtherParameters(List.of("colour", "absent")),
				Progress.NONE);
	}

	/** Asks for everything a number of times, by few changes or many from one filter to the next. */
	private static void assertAnswersAreNaive(EventStore store, int questions, long seed) throws Exception {
		NaiveLog naive = NaiveLog.of(store);
		int[] order = NaiveLog.fileOrder(store);
		Crossfilter crossfilter = new Crossfilter(store, Progress.NONE);
		Random random = new Random(seed);
		RandomQuestions ask = new RandomQuestions(naive, random);
		EventFilter filter = EventFilter.ALL;
		for (int i = 0; i < questions; i++) {
			filter = random.nextBoolean() ? ask.filter() : filter.withTime(ask.range());
			SnapshotQuery query = ask.query(filter);
			assertSame(naive.snapshot(query, crossfilter.bins()), crossfilter.snapshot(query, Progress.NONE));
			TimeRange period = ask.range();
			assertEquals(naive.compare(query, period), crossfilter.compare(query, period, Progress.NONE));
			EventFilter other = random.nextBoolean() ? filter : ask.filter();
			assertEquals(naive.rows(other).stream().map(line -> order[line]).toList(), rows(crossfilter, other),
					other::toString);
			TimeBins bins = ask.bins();
			assertEquals(naive.series(other, bins), crossfilter.series(other, bins, Progress.NONE), other::toString);
			for (Measure measure : Measure.values()) {
				assertEquals(naive.measure(measure, other), crossfilter.measure(measure, other, Progress.NONE),
						other::toString);
			}
		}
	}

	private static void assertSame(LogSnapshot wanted, LogSnapshot got) {
		String filter = wanted.filter().toString();
		assertEquals(wanted.matched(), got.matched(), filter);
		assertEquals(wanted.time(), got.time(), filter);
		assertEquals(wanted.weekHours(), got.weekHours(), filter);
		wanted.by().forEach((dimension, counts) -> assertEquals(counts, got.by().get(dimension), filter));
		assertEquals(wanted, got);
	}

	private static List<Integer> rows(Crossfilter crossfilter, EventFilter filter) throws CancelledException {
		EventRows rows = crossfilter.rows(filter, Progress.NONE);
		List<Integer> list = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			list.add(rows.event(row));
		}
		return list;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 60, 600, 3 * HOUR, 4 * DAY, 40 * DAY, 900 * DAY, 9_000 * DAY })
	void answersAreNaiveWhateverTheSpan(long seconds) throws Exception {
		List<String> lines = new RandomLog(700, START, seconds, 30, ZONES).lines(new Random(seconds));
		assertAnswersAreNaive(read(lines, LogOptions.DEFAULT), 100, seconds);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 63, 64, 65, 127, 128, 129, 256, 511, 513 })
	void answersAreNaiveWhateverTheNumberOfEvents(int events) throws Exception {
		List<String> lines = new RandomLog(events, START, 2 * DAY, 5, ZONES).lines(new Random(events));
		assertAnswersAreNaive(read(lines, LogOptions.DEFAULT), 40, events);
	}

	@ParameterizedTest
	@CsvSource({ "1, 3600", "1, 8000000", "20, 3600", "20, 8000000", "5000, 3600", "5000, 8000000" })
	void answersAreNaiveWhateverTheNumberOfValues(int distinct, long seconds) throws Exception {
		List<String> lines = new RandomLog(10_000, START, seconds, distinct, ZONES).lines(new Random(distinct));
		assertAnswersAreNaive(read(lines, LogOptions.DEFAULT), 25, seconds);
	}

	@ParameterizedTest
	@CsvSource({ "3, 7", "3, 40000000", "100000, 86400" })
	void answersAreNaiveForMoreEventsThanAThreadTakesAtOnce(int distinct, long seconds) throws Exception {
		List<String> lines = new RandomLog(140_000, START, seconds, distinct, ZONES).lines(new Random(distinct));
		assertAnswersAreNaive(read(lines, LogOptions.DEFAULT), 5, seconds);
	}

	@ParameterizedTest
	@CsvSource({ "Europe/Berlin, 2015-03-28T10:00", "Europe/Berlin, 2015-10-24T10:00", "Asia/Kathmandu, 2015-03-28T10:00",
			"Australia/Lord_Howe, 2015-04-04T10:00", "America/St_Johns, 2005-04-02T20:00",
			"America/St_Johns, 2005-10-29T20:00", "Pacific/Apia, 2011-12-29T20:00", "Europe/Dublin, 1968-10-26T10:00" })
	void answersAreNaiveByTheClockOfAChosenZone(String zone, LocalDateTime start) throws Exception {
		LogOptions options = LogOptions.DEFAULT.withZone(ZoneId.of(zone));
		for (long seconds : new long[] { 900, 2 * DAY, 20 * DAY, 400 * DAY }) {
			List<String> lines = new RandomLog(2_000, start, seconds, 5, ZONES).lines(new Random(seconds));
			assertAnswersAreNaive(read(lines, options), 12, seconds);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "+0545", "+0530", "-0330", "+0007", "+1400", "-1200" })
	void answersAreNaiveInAnyZone(String zone) throws Exception {
		List<String> lines = new RandomLog(1_000, START, 5 * DAY, 5, List.of(zone)).lines(new Random(5));
		assertAnswersAreNaive(read(lines, LogOptions.DEFAULT), 20, 5);
	}

	@Test
	void answersAreNaiveForEqualEvents() throws Exception {
		List<String> lines = Collections.nCopies(1_000, LogFiles.line("10:05:59", 200));
		assertAnswersAreNaive(read(lines, LogOptions.DEFAULT), 40, 1);
	}

	/** More predicates than a number has bits. */
	@Test
	void anyNumberOfParametersCanBeFilteredAtOnce() throws Exception {
		List<String> names = IntStream.range(0, 70).mapToObj("p%02d"::formatted).toList();
		String all = String.join("=1&", names) + "=1";
		List<String> lines = List.of(LogFiles.line("10:05:01", 200).replace("GET /", "GET /?" + all),
				LogFiles.line("10:05:02", 200).replace("GET /", "GET /?" + all.replace("p40=1", "p40=2")),
				LogFiles.line("10:05:03", 200).replace("GET /", "GET /?" + all.replaceAll("(p01|p40)=1", "$1=2")));
		EventStore store = AccessLogReader.read(List.of(LogFiles.write(folder, String.join("\n", lines) + "\n")),
				LogOptions.DEFAULT.withFurtherParameters(names), Progress.NONE);
		EventFilter filter = EventFilter.ALL;
		for (String name : names) {
			filter = filter.withValues(Dimension.parameter(name), Set.of("1"));
		}
		SnapshotQuery query = new SnapshotQuery(filter, store.options().dimensions(), 5);
		LogSnapshot snapshot = new Crossfilter(store, Progress.NONE).snapshot(query, Progress.NONE);
		assertEquals(1, snapshot.matched());
		assertEquals(List.of(new Count("1", 2, 1)), snapshot.by(Dimension.parameter("p01")));
		assertEquals(List.of(new Count("1", 1, 1), new Count("2", 2, 1)), snapshot.by(Dimension.parameter("p40")));
		for (String name : names) {
			if (!name.equals("p01") && !name.equals("p40")) {
				assertEquals(List.of(new Count("1", 3, 1)), snapshot.by(Dimension.parameter(name)), name);
			}
		}
	}

	@Test
	void severalThreadsGetTheirOwnAnswers() throws Exception {
		EventStore store = read(new RandomLog(3_000, START, 9 * DAY, 40, ZONES).lines(new Random(3)), LogOptions.DEFAULT);
		Crossfilter crossfilter = new Crossfilter(store, Progress.NONE);
		NaiveLog naive = NaiveLog.of(store);
		RandomQuestions ask = new RandomQuestions(naive, new Random(4));
		List<LogSnapshot> wanted = new ArrayList<>();
		List<SnapshotQuery> queries = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			queries.add(ask.query(ask.filter()));
			wanted.add(naive.snapshot(queries.get(i), crossfilter.bins()));
		}
		Callable<Boolean> thread = () -> {
			Random random = new Random();
			for (int i = 0; i < 300; i++) {
				int question = random.nextInt(queries.size());
				assertEquals(wanted.get(question), crossfilter.snapshot(queries.get(question), Progress.NONE));
			}
			return true;
		};
		try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
			for (Future<Boolean> asked : executor.invokeAll(Collections.nCopies(4, thread))) {
				asked.get();
			}
		}
	}

	/** Given up at any point, a question leaves nothing half done for the next one. */
	@Test
	void aQuestionThatIsGivenUpDoesNotSpoilTheNext() throws Exception {
		EventStore store = read(new RandomLog(700, START, 9 * DAY, 40, ZONES).lines(new Random(5)), LogOptions.DEFAULT);
		Crossfilter crossfilter = new Crossfilter(store, Progress.NONE);
		NaiveLog naive = NaiveLog.of(store);
		RandomQuestions ask = new RandomQuestions(naive, new Random(6));
		int left = 0;
		for (int i = 0; i < 150; i++) {
			SnapshotQuery query = ask.query(ask.filter());
			try {
				crossfilter.snapshot(query, new CancelledAfter(i % 50));
			} catch (CancelledException e) {
				left++;
			}
			LogSnapshot answer = crossfilter.snapshot(query, Progress.NONE);
			assertSame(naive.snapshot(query, crossfilter.bins()), answer);
		}
		assertTrue(left > 50, () -> "most questions are given up");
	}

	/** Is cancelled once it was asked a number of times. */
	private static final class CancelledAfter implements Progress {

		private final AtomicInteger left;

		CancelledAfter(int questions) {
			left = new AtomicInteger(questions);
		}

		@Override
		public void report(long done, long total) {
			// nobody is watching
		}

		@Override
		public boolean isCancelled() {
			return left.decrementAndGet() < 0;
		}
	}

	@Test
	void brushingTheFirstMinuteLeavesOnlyItsEvents() throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:59", 200), LogFiles.line("10:06:00", 404));
		long start = LocalDateTime.of(2015, 5, 17, 10, 5).toInstant(ZoneOffset.UTC).toEpochMilli();
		EventFilter filter = EventFilter.ALL.withTime(new TimeRange(start, start + 60_000));
		LogSnapshot snapshot = new Crossfilter(store, Progress.NONE).snapshot(filter, Progress.NONE);
		assertEquals(1, snapshot.matched());
		assertEquals(List.of(new Count("success", 1, 1), new Count("client error", 1, 0)),
				snapshot.by(Dimension.STATUS_CLASS));
		assertEquals(2, snapshot.time().passing(0) + snapshot.time().passing(snapshot.time().bins().count() - 1));
	}

	@Test
	void aValueThatDoesNotOccurLeavesNothing() throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:59", 200));
		EventFilter filter = EventFilter.ALL.withValues(Dimension.DAY, Set.of("2099-01-01"));
		LogSnapshot snapshot = new Crossfilter(store, Progress.NONE).snapshot(filter, Progress.NONE);
		assertEquals(0, snapshot.matched());
		assertEquals(List.of(new Count("2015-05-17", 1, 1), new Count("2099-01-01", 0, 0)), snapshot.by(Dimension.DAY));
		assertEquals(0, new Crossfilter(store, Progress.NONE).rows(filter, Progress.NONE).size());
	}

	@Test
	void aDimensionThatTheLogDoesNotHaveIsRefused() throws Exception {
		Crossfilter crossfilter = new Crossfilter(LogFiles.read(folder, LogFiles.line("10:05:59", 200)), Progress.NONE);
		Dimension other = Dimension.parameter("colour");
		EventFilter filter = EventFilter.ALL.withValues(other, Set.of("red"));
		assertThrows(IllegalArgumentException.class, () -> crossfilter.snapshot(filter, Progress.NONE));
		assertThrows(IllegalArgumentException.class,
				() -> crossfilter.snapshot(new SnapshotQuery(EventFilter.ALL, List.of(other), 1), Progress.NONE));
		assertThrows(IllegalArgumentException.class, () -> crossfilter.rows(filter, Progress.NONE));
		assertThrows(IllegalArgumentException.class,
				() -> crossfilter.series(filter, crossfilter.bins(), Progress.NONE));
		assertThrows(IllegalArgumentException.class,
				() -> crossfilter.measure(Measure.BYTES, filter, Progress.NONE));
	}

	@Test
	void equalQuestionsHaveEqualAnswers() throws Exception {
		Crossfilter crossfilter = new Crossfilter(LogFiles.read(folder, LogFiles.line("10:05:59", 200)), Progress.NONE);
		assertEquals(crossfilter.snapshot(EventFilter.ALL, Progress.NONE),
				crossfilter.snapshot(EventFilter.ALL, Progress.NONE));
	}

	@Test
	void rowsOutsideAreRefused() throws Exception {
		EventRows rows = new Crossfilter(LogFiles.read(folder, LogFiles.line("10:05:59", 200)), Progress.NONE)
				.rows(EventFilter.ALL, Progress.NONE);
		assertThrows(IndexOutOfBoundsException.class, () -> rows.event(1));
		assertThrows(IndexOutOfBoundsException.class, () -> rows.event(-1));
	}
}
