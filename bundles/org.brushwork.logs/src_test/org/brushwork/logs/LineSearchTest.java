package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found, against a loop over the lines. */
class LineSearchTest {

	private static final List<String> WORDS = List.of("\u00E9t\u00E9", "K\u00C9", "\u212Aelvin", "\u017Folo",
			"\u4E2D", "kiste", "K", "s", "\u0130", "\uD83D\uDE00", "stra\u00DFe");

	private final Path folder;

	LineSearchTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static EventRows rows(EventStore store, EventFilter filter) throws CancelledException {
		return new Crossfilter(store, Progress.NONE).rows(filter, Progress.NONE);
	}

	private static LineMatches find(EventStore store, EventRows rows, LineQuery query) throws Exception {
		return LineSearch.find(store, rows, query, soFar -> {
			// not watched
		}, Progress.NONE);
	}

	private static int[] found(LineMatches matches) {
		return IntStream.range(0, matches.rows()).filter(matches::contains).toArray();
	}

	private static int[] naive(List<String> lines, Pattern pattern) {
		return IntStream.range(0, lines.size()).filter(row -> pattern.matcher(lines.get(row)).find()).toArray();
	}

	private static List<String> texts(EventStore store, EventRows rows) throws Exception {
		try (LogLines lines = new LogLines(store)) {
			return lines.read(rows, 0, rows.size()).stream().map(LogLine::text).toList();
		}
	}

	private static Pattern pattern(String text, boolean regex, boolean matchCase) {
		return Pattern.compile(regex ? text : Pattern.quote(text),
				matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** Random lines, some of them with words beyond ASCII, each in an encoding of its own. */
	private Path write(Random random, int events) throws Exception {
		RandomLog log = new RandomLog(events, LocalDateTime.of(2026, 3, 1, 0, 0), 90_000, 30, List.of("+0000", "+0530"));
		Path file = Files.createTempFile(folder, "access", "_log");
		List<byte[]> bytes = new ArrayList<>();
		for (String line : log.lines(random)) {
			String word = WORDS.get(random.nextInt(WORDS.size()));
			Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
			bytes.add((random.nextInt(3) > 0 ? line : line + " \"" + word + "\"").getBytes(charset));
			if (random.nextInt(10) == 0) {
				bytes.add("nonsense kiste".getBytes(StandardCharsets.US_ASCII));
			}
		}
		try (var out = Files.newOutputStream(file)) {
			for (byte[] line : bytes) {
				out.write(line);
				out.write(random.nextBoolean() ? new byte[] { '\n' } : new byte[] { '\r', '\n' });
			}
		}
		return file;
	}

	@Test
	void textsAndExpressionsAreFoundAsByALoopOverTheLines() throws Exception {
		Random random = new Random(7);
		for (int round = 0; round < 6; round++) {
			int events = 300 + random.nextInt(400);
			List<Path> files = List.of(write(random, events), write(random, 200), write(random, 1));
			EventStore store = AccessLogReader.read(round % 2 == 0 ? files : files.subList(0, 1), LogOptions.DEFAULT,
					Progress.NONE);
			for (EventFilter filter : List.of(EventFilter.ALL,
					EventFilter.ALL.withValues(Dimension.STATUS, Set.of("404", "200")))) {
				EventRows rows = rows(store, filter);
				List<String> lines = texts(store, rows);
				for (String text : List.of("GET", "get /p/1", "kist", "KELVIN", "\u212A", "\u017Fol", "\u0131", "\u00E9",
						"\u00C9T\u00C9", "sol", "i", "stra\u00DFe", "\uD83D\uDE00", "nowhere at all", "\"", lines.get(0),
						lines.get(0) + "x")) {
					for (boolean matchCase : new boolean[] { true, false }) {
						assertArrayEquals(naive(lines, pattern(text, false, matchCase)),
								found(find(store, rows, LineQuery.text(text, matchCase))), text + " " + matchCase);
					}
				}
				for (String regex : List.of("\" 5\\d\\d ", "^192\\.0\\.[0-4]\\.", "\u00C9", "x*", "k(iste|elvin)\"$",
						"(?i)brew", "\\bS\\b")) {
					for (boolean matchCase : new boolean[] { true, false }) {
						assertArrayEquals(naive(lines, pattern(regex, true, matchCase)),
								found(find(store, rows, LineQuery.regex(regex, matchCase))), regex + " " + matchCase);
					}
				}
			}
		}
	}

	@Test
	void matchesAreWalkedAndCountedAsByALoop() throws Exception {
		EventStore store = AccessLogReader.read(write(new Random(3), 500), Progress.NONE);
		EventRows rows = rows(store, EventFilter.ALL);
		LineMatches matches = find(store, rows, LineQuery.text("\" 404 ", true));
		int[] found = found(matches);
		assertTrue(found.length > 10);
		assertEquals(found.length, matches.count());
		assertTrue(matches.isComplete());
		for (int row = -2; row < rows.size() + 70; row++) {
			int at = row;
			assertEquals(IntStream.of(found).filter(f -> f >= at).findFirst(), matches.next(at), "next " + at);
			assertEquals(IntStream.of(found).filter(f -> f <= at).reduce((a, b) -> b), matches.previous(at), "previous " + at);
			assertEquals(IntStream.of(found).filter(f -> f < at).count(), matches.before(at), "before " + at);
		}
	}

	@Test
	void whatIsFoundSoFarGrowsFromTheFirstRowOn() throws Exception {
		String[] lines = new String[60_000];
		for (int i = 0; i < lines.length; i++) {
			lines[i] = LogFiles.line("10:05:03", i % 7 == 3 ? 404 : 200);
		}
		EventStore store = LogFiles.read(folder, lines);
		List<LineMatches> heard = new ArrayList<>();
		onOneThread(() -> LineSearch.find(store, rows(store, EventFilter.ALL), LineQuery.text(" 404 ", true), heard::add,
				Progress.NONE));
		assertEquals(List.of(16_384, 32_768, 49_152, 60_000), heard.stream().map(LineMatches::searched).toList());
		int searched = 0;
		for (LineMatches matches : heard) {
			assertTrue(matches.searched() > searched);
			searched = matches.searched();
			assertEquals((searched + 3) / 7, matches.count());
			assertEquals(OptionalInt.empty(), matches.next(searched));
			assertFalse(matches.contains(searched));
		}
		assertEquals(60_000, searched);
	}

	/** Does something while nobody can help: of several threads the one with the first rows may be the last to be done. */
	private static void onOneThread(Callable<?> work) throws Exception {
		int helpers = ForkJoinPool.getCommonPoolParallelism();
		CountDownLatch busy = new CountDownLatch(helpers);
		CountDownLatch released = new CountDownLatch(1);
		for (int i = 0; i < helpers; i++) {
			ForkJoinPool.commonPool().submit(() -> {
				busy.countDown();
				released.await();
				return null;
			});
		}
		try {
			busy.await();
			work.call();
		} finally {
			released.countDown();
		}
	}

	@Test
	void placesInALineAreThoseOfTheMatcher() {
		assertEquals(List.of(new LineQuery.Place(4, 7), new LineQuery.Place(9, 12)),
				LineQuery.text("abc", false).places("x \u00E9 aBc,.abC"));
		assertEquals(List.of(new LineQuery.Place(1, 3)), LineQuery.regex("b*", true).places("abbc"));
		assertEquals(List.of(), LineQuery.text("a.c", true).places("abc"));
	}

	@Test
	void anExpressionThatNeverEndsIsNotPaintedAndCanBeCancelled() throws Exception {
		// The reference to a group keeps the matcher from remembering where it was in vain.
		String evil = "(a|a|aa)+(b?)\\2c";
		String line = LogFiles.line("10:05:03", 200) + " " + "a".repeat(60) + "b";
		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			assertEquals(List.of(), LineQuery.regex(evil, true).places(line));
			EventStore store = LogFiles.read(folder, line);
			long end = System.nanoTime() + 200_000_000;
			Progress soon = new Progress() {
				@Override
				public void report(long done, long total) {
					// not watched
				}

				@Override
				public boolean isCancelled() {
					return System.nanoTime() > end;
				}
			};
			assertThrows(CancelledException.class,
					() -> LineSearch.find(store, rows(store, EventFilter.ALL), LineQuery.regex(evil, true), found -> {
						// not watched
					}, soon));
		});
	}

	@Test
	void anExpressionThatNestsTooDeepSaysSo() throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:03", 200) + " " + "ab".repeat(100_000));
		assertThrows(TooDeepRegexException.class,
				() -> find(store, rows(store, EventFilter.ALL), LineQuery.regex("(a|b)*c", true)));
	}

	@Test
	void noTextAndABadExpressionAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> LineQuery.text("", true));
		assertThrows(PatternSyntaxException.class, () -> LineQuery.regex("(", true));
	}

	@Test
	void aLogThatIsNoLongerTheSameIsNotSearched() throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:03", 200), LogFiles.line("10:05:04", 200));
		EventRows rows = rows(store, EventFilter.ALL);
		Files.writeString(store.files().get(0), LogFiles.line("10:05:09", 200) + "\n" + LogFiles.line("10:05:04", 200));
		assertEquals(Problem.CHANGED, assertThrows(LogException.class,
				() -> find(store, rows, LineQuery.text("GET", true))).problem());
		Files.delete(store.files().get(0));
		assertEquals(Problem.MISSING, assertThrows(LogException.class,
				() -> find(store, rows, LineQuery.text("nowhere", true))).problem());
	}

	@Test
	void rowsAreFoundByEventAndByLine() throws Exception {
		Random random = new Random(5);
		EventStore store = AccessLogReader.read(List.of(write(random, 300), write(random, 50)), LogOptions.DEFAULT,
				Progress.NONE);
		for (EventFilter filter : List.of(EventFilter.ALL, EventFilter.ALL.withValues(Dimension.METHOD, Set.of("POST")))) {
			EventRows rows = rows(store, filter);
			RowPlaces places = new RowPlaces(store, rows);
			for (int event = 0; event < store.size(); event++) {
				int wanted = event;
				assertEquals(IntStream.range(0, rows.size()).filter(row -> rows.event(row) == wanted).findFirst(),
						places.rowOf(event));
			}
			for (int file = 0; file < 2; file++) {
				for (int line = 0; line < 400; line++) {
					int in = file;
					int number = line;
					assertEquals(IntStream.range(0, rows.size()).filter(row -> store.file(rows.event(row)) > in
							|| store.file(rows.event(row)) == in && store.line(rows.event(row)) >= number).findFirst()
							.orElse(rows.size()), places.atLine(file, line));
				}
			}
		}
	}
}
