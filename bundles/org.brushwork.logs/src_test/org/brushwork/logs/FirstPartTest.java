package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The beginning of a log that is too long to wait for. */
class FirstPartTest {

	private static final int JUDGED = 1_000;

	private final Path folder;
	private final AtomicLong lines = new AtomicLong();

	FirstPartTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private LogPart first(long bytes, Path... files) throws Exception {
		return AccessLogReader.readFirst(List.of(files), LogOptions.DEFAULT, bytes, Progress.NONE, lines::set);
	}

	/** Events of one day, one a second, whose paths count from 0. */
	private Path log(String name, int day, int events) throws IOException {
		return Files.writeString(folder.resolve(name), IntStream.range(0, events)
				.mapToObj(i -> "192.0.2.1 - - [%02d/May/2015:%02d:%02d:%02d +0000] \"GET /%d HTTP/1.1\" 200 12\n"
						.formatted(day, i / 3600, i / 60 % 60, i % 60, i))
				.collect(Collectors.joining()), StandardCharsets.ISO_8859_1);
	}

	@Test
	void aShortLogIsReadWhole() throws Exception {
		Path log = log("access.log", 17, 2_000);
		LogPart part = first(Files.size(log), log);
		assertTrue(part.isWhole());
		assertEquals(2_000, part.store().size());
		assertEquals(Files.size(log), part.bytes());
		assertEquals(2_000, lines.get());
	}

	@Test
	void aPartEndsWithAWholeLineAtOrBeforeItsBytes() throws Exception {
		Path log = log("access.log", 17, 9_000);
		String text = Files.readString(log, StandardCharsets.ISO_8859_1);
		for (long bytes = 200_000; bytes < 200_080; bytes++) {
			LogPart part = first(bytes, log);
			int end = text.lastIndexOf('\n', (int) bytes - 1) + 1;
			assertEquals(end, part.bytes());
			assertEquals(text.substring(0, end).lines().count(), part.store().size());
			assertEquals(0, part.store().rejected().count());
			assertEquals(Files.size(log), part.total());
			assertFalse(part.isWhole());
		}
	}

	@Test
	void thereAreAlwaysTheLinesByWhichAFileIsJudged() throws Exception {
		assertEquals(JUDGED, first(0, log("access.log", 17, 9_000)).store().size());
	}

	@Test
	void aLineLongerThanAStepBackIsLeftOutWhole() throws Exception {
		Path log = log("access.log", 17, JUDGED + 1);
		long before = Files.size(log);
		Files.writeString(log, Files.readString(log)
				+ "192.0.2.1 - - [18/May/2015:10:00:00 +0000] \"GET /" + "x".repeat(300_000) + " HTTP/1.1\" 200 12\n");
		LogPart part = first(before + 290_000, log);
		assertEquals(before, part.bytes());
		assertEquals(JUDGED + 1, part.store().size());
	}

	@Test
	void filesComeInTheOrderOfTheirEventsUntilTheBytesAreUsedUp() throws Exception {
		Path later = log("access.log", 19, 2_000);
		Path middle = log("access.log.1", 18, 2_000);
		Path earlier = log("access.log.2", 17, 2_000);
		LogPart part = first(Files.size(earlier) + 1, later, middle, earlier);
		assertEquals(List.of(earlier, middle), part.store().files());
		assertEquals(2_000 + JUDGED, part.store().size());
		assertEquals(3 * Files.size(earlier), part.total());
		assertEquals(List.of(earlier), first(Files.size(earlier), later, middle, earlier).store().files());
	}

	@Test
	void emptyFilesInFrontAreNotAllThereIs() throws Exception {
		Path empty = Files.createFile(folder.resolve("access.log"));
		assertEquals(JUDGED, first(0, empty, log("access.log.1", 17, 5_000)).store().size());
	}

	@Test
	void linesOfAllKindsAreCounted() throws Exception {
		Path log = log("access.log", 17, 500);
		Files.writeString(log, Files.readString(log) + "\n\nnonsense\n");
		first(Long.MAX_VALUE, log);
		assertEquals(503, lines.get());
	}
}
