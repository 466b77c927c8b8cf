package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.RejectedLine.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of different formats, zones and times as one log. */
class SeveralFilesTest {

	private static final String COMBINED = "192.0.2.1 - - [17/May/2015:10:%02d:03 +0000] \"GET /c%d HTTP/1.1\" 200 12"
			+ " \"-\" \"curl/8\"";
	private static final String TIMED = "192.0.2.2 - - [17/May/2015:12:%02d:03 +0200] \"GET /t%d HTTP/1.1\" 200 12"
			+ " \"-\" \"curl/8\" 0.%03d";
	private static final String HOSTED = "shop.example:443 192.0.2.3 - - [17/May/2015:08:%02d:03 -0200]"
			+ " \"GET /h%d HTTP/1.1\" 200 12";

	private final Path folder;

	SeveralFilesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private Path write(String name, List<String> lines) throws IOException {
		return Files.write(folder.resolve(name), lines, StandardCharsets.ISO_8859_1);
	}

	private static EventStore read(List<Path> files) throws Exception {
		return AccessLogReader.read(files, LogOptions.DEFAULT, Progress.NONE);
	}

	/** Three formats in turn, minute by minute over each other, with blank and rejected lines. */
	private List<Path> mixed() throws IOException {
		List<String> combined = new ArrayList<>();
		List<String> timed = new ArrayList<>();
		List<String> hosted = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			combined.add(COMBINED.formatted(i, i));
			timed.add(TIMED.formatted(i, i, i));
			hosted.add(HOSTED.formatted(i + 1, i));
		}
		combined.add(5, "");
		timed.add(7, "nonsense of the second");
		hosted.addAll(9, List.of("", "nonsense of the third", ""));
		return List.of(write("combined_log", combined), write("timed_log", timed), write("hosted_log", hosted));
	}

	@Test
	void eachFileHasItsOwnFormat() throws Exception {
		EventStore store = read(mixed());
		assertEquals(120, store.size());
		assertTrue(store.hasResponseTimes());
		for (int event = 0; event < store.size(); event++) {
			String path = store.value(Dimension.PATH, event);
			int i = Integer.parseInt(path.substring(2));
			assertEquals(switch (path.charAt(1)) {
			case 'c' -> "192.0.2.1 combined_log -1 10 tool";
			case 't' -> "192.0.2.2 timed_log " + i * 1_000L + " 12 tool";
			default -> "192.0.2.3 hosted_log -1 08 (none)";
			}, store.value(Dimension.ADDRESS, event) + " " + store.files().get(store.file(event)).getFileName() + " "
					+ store.responseMicros(event) + " " + store.value(Dimension.HOUR, event) + " "
					+ store.value(Dimension.AGENT, event));
		}
	}

	@Test
	void eventsAreInTheOrderOfTimeAcrossFilesAndThoseOfASecondInThatOfTheFiles() throws Exception {
		EventStore store = read(mixed());
		long[] times = IntStream.range(0, store.size()).mapToLong(store::time).toArray();
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		assertEquals(Arrays.toString(sorted), Arrays.toString(times));
		for (int event = 1; event < store.size(); event++) {
			if (times[event] == times[event - 1]) {
				assertTrue(store.file(event) > store.file(event - 1));
			}
		}
	}

	@Test
	void everyEventHasItsRawLine() throws Exception {
		List<Path> files = mixed();
		EventStore store = read(files);
		EventRows rows = new Crossfilter(store, Progress.NONE).rows(EventFilter.ALL, Progress.NONE);
		try (LogLines lines = new LogLines(store)) {
			List<LogLine> read = lines.read(rows, 0, rows.size());
			assertEquals(store.size(), rows.size());
			for (int row = 0; row < rows.size(); row++) {
				int event = rows.event(row);
				LogLine line = read.get(row);
				Path file = store.files().get(store.file(event));
				List<String> all = Files.readAllLines(file);
				assertEquals(new LogLine(store.file(event), store.line(event), all.get((int) store.line(event) - 1)), line);
				assertTrue(Files.readString(file).startsWith(line.text(), (int) store.position(event)));
				assertTrue(line.text().contains(store.value(Dimension.PATH, event) + " "));
				assertTrue(row == 0 || line.file() > read.get(row - 1).file()
						|| line.file() == read.get(row - 1).file() && line.number() > read.get(row - 1).number());
			}
		}
	}

	@Test
	void rejectedLinesHaveTheirFileAndNumber() throws Exception {
		List<Path> files = mixed();
		EventStore store = read(files);
		assertEquals(new RejectedLines(2, List.of(
				new RejectedLine(store.files().indexOf(files.get(1)), 8, Reason.NO_TIME, "nonsense of the second"),
				new RejectedLine(store.files().indexOf(files.get(2)), 11, Reason.NO_TIME, "nonsense of the third"))),
				store.rejected());
	}

	@Test
	void filesMayBeNamedInAnyOrder() throws Exception {
		List<Path> rotated = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			rotated.add(write("access_log." + i, List.of(LogFiles.line("1" + (9 - i) + ":00:00", 200),
					LogFiles.line("1" + (9 - i) + ":30:00", 200))));
		}
		String expected = StoreText.of(read(rotated));
		Random random = new Random(5);
		for (int i = 0; i < 10; i++) {
			List<Path> shuffled = new ArrayList<>(rotated);
			Collections.shuffle(shuffled, random);
			EventStore store = read(shuffled);
			assertEquals(expected, StoreText.of(store));
			assertEquals(List.of(4, 3, 2, 1, 0), store.files().stream().map(rotated::indexOf).toList());
		}
	}

	@Test
	void filesOfTheSameFirstSecondKeepTheOrderInWhichTheyAreNamed() throws Exception {
		Path one = write("one_log", List.of(LogFiles.line("10:00:00", 201)));
		Path other = write("other_log", List.of(LogFiles.line("10:00:00", 202)));
		assertEquals(202, read(List.of(other, one)).status(0));
		assertEquals(201, read(List.of(one, other)).status(0));
	}

	@Test
	void emptyFilesAmongThemAddNothing() throws Exception {
		Path empty = write("empty_log", List.of());
		Path blank = write("blank_log", List.of("", " ", ""));
		List<Path> files = new ArrayList<>(mixed());
		EventStore without = read(files);
		files.add(1, empty);
		files.add(0, blank);
		files.add(empty);
		EventStore store = read(files);
		assertEquals(without.size(), store.size());
		for (int event = 0; event < store.size(); event++) {
			assertEquals(without.files().get(without.file(event)), store.files().get(store.file(event)));
			assertEquals(without.line(event), store.line(event));
			assertEquals(without.position(event), store.position(event));
		}
		LogException refusal = assertThrows(LogException.class, () -> read(List.of(blank, empty)));
		assertEquals(Problem.EMPTY, refusal.problem());
		assertEquals(blank, refusal.file());
	}

	@Test
	void aForeignOneAmongThemIsRefusedAndNamed() throws Exception {
		List<Path> files = new ArrayList<>(mixed());
		Path foreign = write("error_log", List.of("[Sun May 17 10:05:03 2015] [error] no such file"));
		files.add(2, foreign);
		LogException refusal = assertThrows(LogException.class, () -> read(files));
		assertEquals(Problem.FOREIGN, refusal.problem());
		assertEquals(foreign, refusal.file());
	}

	@Test
	void largeNumbersOfOneFileAreNotThoseOfAnother() throws Exception {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			int number = i;
			files.add(write("large_log." + i, IntStream.range(0, 50)
					.mapToObj(line -> LogFiles.line("1" + number + ":00:" + (10 + line), 200).replaceAll("12$",
							String.valueOf(size(number, line))))
					.toList()));
		}
		for (int repeat = 0; repeat < 5; repeat++) {
			EventStore store = read(files);
			for (int event = 0; event < store.size(); event++) {
				assertEquals(size(store.file(event), (int) store.line(event) - 1), store.bytes(event));
			}
		}
	}

	private static long size(int file, int line) {
		return line % 3 == 0 ? 5_000_000_000L + 1_000 * file + line : 100 * file + line;
	}
}
