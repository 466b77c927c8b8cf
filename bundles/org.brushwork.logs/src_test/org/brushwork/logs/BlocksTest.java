package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.RejectedLine.Reason;
import org.brushwork.logs.internal.LogBlocks;
import org.brushwork.logs.internal.LogFile;
import org.brushwork.logs.internal.MemoryBudget;
import org.brushwork.logs.internal.store.EventColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log read in blocks of any size, by any number of threads, gives the same store. */
class BlocksTest {

	private static final String TIMED = LogFiles.line("10:05:04", 200) + " \"http://b.example:80/\" \"bot\" ";
	private static final String NASTY = "\u00EF\u00BB\u00BF" + LogFiles.line("10:05:09", 200) + "\r\n\n\r\n"
			+ "h2 - jo van [17/May/2015:12:05:03 +0200] \"GET /a?productId=1&categoryId=x HTTP/1.1\" 404 5000000000"
			+ " \"http://a.example/\" \"curl/8\" 0.25\n" + "nonsense\r\n \t \n" + TIMED + "1.5 x\n\n"
			+ "\u00E9 - - [17/May/2015:10:05:04] \"get /\u00C3\u00A9 HTTP/1.1\" - - \"-\" \"open\n"
			+ TIMED + "7.0\n[\n\"\n" + TIMED + "0.000\n" + TIMED + "-\n" + LogFiles.line("10:05:02", 200)
			+ " 0.5";

	private final Path folder;

	BlocksTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static EventStore read(Path file, int block, int longest) throws Exception {
		try (LogFile open = LogFile.open(file, Progress.NONE)) {
			MemoryBudget budget = new MemoryBudget(file, Long.MAX_VALUE, 1, 1);
			LogBlocks blocks = new LogBlocks(List.of(open), List.of("productId", "categoryId"), block, longest, budget,
					Progress.NONE, lines -> {
					});
			blocks.read();
			return new EventStore(List.of(open), LogOptions.DEFAULT, EventColumns.of(1, blocks, Progress.NONE));
		}
	}

	private static void sameInAllBlocks(String expected, Path file, int length, int longest) throws Exception {
		for (int block = 1; block <= length + 1; block++) {
			assertEquals(expected, StoreText.of(read(file, block, longest)), "in blocks of " + block);
		}
	}

	@Test
	void blocksCutAtEveryByteGiveTheSameStore() throws Exception {
		for (String end : List.of("", "\n", "\r\n", "\n\n", "\ncut off", "\r")) {
			String text = NASTY + end;
			Path file = LogFiles.write(folder, text);
			EventStore whole = AccessLogReader.read(file, Progress.NONE);
			assertEquals(8, whole.size());
			assertEquals(end.equals("\ncut off") ? 4 : 3, whole.rejected().count());
			sameInAllBlocks(StoreText.of(whole), file, text.length(), AccessLogReader.LONGEST_LINE);
		}
	}

	@Test
	void theNastyFileIsWhatItsLinesSay() throws Exception {
		EventStore store = AccessLogReader.read(LogFiles.write(folder, NASTY), Progress.NONE);
		long[] lines = { 15, 4, 7, 9, 10, 13, 14, 1 };
		long[] micros = { 500_000, 250_000, 1_500_000, -1, 7_000_000, 0, -1, -1 };
		for (int event = 0; event < lines.length; event++) {
			assertEquals(lines[event], store.line(event));
			assertEquals(position(lines[event]), store.position(event));
			assertEquals(micros[event], store.responseMicros(event));
		}
		assertEquals("1431857103000 404 5000000000 250000 at 0 4 " + position(4)
				+ " 2015-05-17 12 Sunday client error 404 GET x 1 /a h2 tool a.example", StoreText.event(store, 1));
		assertEquals("1431857104000 0 -1 -1 at 0 9 " + position(9)
				+ " 2015-05-17 10 Sunday (none) (none) (none) (none) (none) /\u00E9 \u00E9 tool (none)",
				StoreText.event(store, 3));
		assertEquals(List.of(5L, 11L, 12L), store.rejected().first().stream().map(RejectedLine::line).toList());
	}

	/** Where a line starts, found by counting newlines. */
	private static long position(long line) {
		int at = 3;
		for (long i = 1; i < line; i++) {
			at = NASTY.indexOf('\n', at) + 1;
		}
		return at;
	}

	@Test
	void linesLongerThanTheLimitAreRejectedInBlocksOfAnySize() throws Exception {
		String line = LogFiles.line("10:05:03", 200);
		int longest = line.length() + 200;
		String full = line + " " + "x".repeat(199);
		String text = full + "\n" + full + "y\n" + full + "\r\n" + full + "y\r\n" + "z".repeat(900) + "\n\n" + line
				+ "\n" + full + "\n" + "z".repeat(longest) + "\n" + "z".repeat(longest + 1) + "\n" + line + "\n"
				+ "z".repeat(1_200);
		Path file = LogFiles.write(folder, text);
		EventStore store = read(file, text.length(), longest);
		assertEquals(List.of(1L, 3L, 7L, 8L, 11L), List.of(store.line(0), store.line(1), store.line(2), store.line(3),
				store.line(4)));
		assertEquals(List.of(2L, 4L, 5L, 9L, 10L, 12L),
				store.rejected().first().stream().map(RejectedLine::line).toList());
		assertEquals(List.of(Reason.TOO_LONG, Reason.TOO_LONG, Reason.TOO_LONG, Reason.NO_TIME, Reason.TOO_LONG,
				Reason.TOO_LONG), store.rejected().first().stream().map(RejectedLine::reason).toList());
		sameInAllBlocks(StoreText.of(store), file, text.length(), longest);
	}

	@Test
	void aLineOverManyBlocksIsOneEventAndLeavesTheOthers() throws Exception {
		String large = LogFiles.line("10:05:04", 200) + " \"" + "x".repeat(500_000) + "\" \"curl/8\"";
		Path file = LogFiles.write(folder, LogFiles.line("10:05:03", 200) + "\n" + large + "\n"
				+ LogFiles.line("10:05:05", 404) + "\n");
		EventStore whole = AccessLogReader.read(file, Progress.NONE);
		assertEquals(3, whole.size());
		assertEquals("tool", whole.value(Dimension.AGENT, 1));
		for (int block : new int[] { 1_000, 4_096, 65_536, 70_000, 500_100 }) {
			assertEquals(StoreText.of(whole), StoreText.of(read(file, block, AccessLogReader.LONGEST_LINE)));
		}
	}

	@Test
	void theRejectedLinesThatAreKeptAreTheFirstWhateverTheBlocks() throws Exception {
		StringBuilder text = new StringBuilder((LogFiles.line("10:05:03", 200) + "\n").repeat(1_000));
		for (int i = 0; i < 3 * RejectedLines.KEPT; i++) {
			text.append("nonsense ").append(i).append('\n');
		}
		Path file = LogFiles.write(folder, text.toString());
		String expected = StoreText.of(read(file, text.length(), 1_000));
		for (int block = 100; block < text.length(); block *= 3) {
			EventStore store = read(file, block, 1_000);
			assertEquals(RejectedLines.KEPT, store.rejected().first().size());
			assertEquals(3 * RejectedLines.KEPT, store.rejected().count());
			assertEquals(expected, StoreText.of(store));
		}
	}

	@Test
	void severalThreadsNumberTheSameTextsAlike() throws Exception {
		Random random = new Random(11);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			text.append("h").append(random.nextInt(500)).append(" - - [17/May/2015:10:0").append(random.nextInt(10))
					.append(":03 +0").append(random.nextInt(4)).append("00] \"")
					.append(random.nextBoolean() ? "GET" : "M" + (char) ('A' + random.nextInt(26))).append(" /p")
					.append(random.nextInt(700)).append("?productId=").append(random.nextInt(50)).append("\" ")
					.append(100 + random.nextInt(500)).append(' ').append(random.nextLong(1L << 33))
					.append(" \"http://r").append(random.nextInt(40)).append("/\" \"curl\"\n");
		}
		Path file = LogFiles.write(folder, text.toString());
		String expected = StoreText.of(read(file, text.length(), 1_000));
		for (int i = 0; i < 10; i++) {
			assertEquals(expected, StoreText.of(read(file, 5_000 + 300 * i, 1_000)));
		}
	}
}
