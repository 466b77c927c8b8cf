package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.internal.store.EventColumns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is no log, or stops being one while it is read; nothing is left behind then. */
@Timeout(120)
class BadInputTest {

	private static final long PLENTY = Long.MAX_VALUE;
	private static final String CACHE = "brushwork.cache";

	private final Path folder;
	private final String cacheBefore = System.getProperty(CACHE, "");

	BadInputTest(@TempDir Path folder) {
		this.folder = folder;
		System.setProperty(CACHE, folder.resolve("cache").toString());
	}

	@AfterEach
	void nothingIsLeftBehind() throws IOException {
		System.setProperty(CACHE, cacheBefore);
		assertTrue(ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS));
		Path open = Path.of("/proc/self/fd");
		if (Files.isDirectory(open)) {
			try (Stream<Path> links = Files.list(open)) {
				assertEquals(List.of(),
						links.map(BadInputTest::target).filter(file -> file.startsWith(folder)).toList());
			}
		}
	}

	private static Path target(Path link) {
		try {
			return Files.readSymbolicLink(link);
		} catch (IOException e) {
			return link;
		}
	}

	/** Does something at the first report of reading. */
	private record AtFirst(Action action, AtomicLong reports) implements Progress {

		interface Action {
			void run() throws IOException;
		}

		AtFirst(Action action) {
			this(action, new AtomicLong());
		}

		@Override
		public void report(long done, long total) {
			if (reports.getAndIncrement() == 0) {
				try {
					action.run();
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	}

	private Path log(int lines) throws IOException {
		return LogFiles.write(folder, (LogFiles.line("10:05:03", 200) + "\n").repeat(lines));
	}

	private static EventStore read(Path file, Progress progress) throws Exception {
		return AccessLogReader.read(List.of(file), LogOptions.DEFAULT, progress, 10_000, PLENTY);
	}

	private static LogException refusal(Path file) {
		return assertThrows(LogException.class, () -> read(file, Progress.NONE));
	}

	private static byte[] packed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(text.getBytes(StandardCharsets.ISO_8859_1));
		}
		return bytes.toByteArray();
	}

	/** A file without permission will not do: for root there is none. */
	@Test
	void aFileThatTheSystemCannotReadIsUnreadable() {
		Path memory = Path.of("/proc/self/mem");
		assumeTrue(Files.isRegularFile(memory), "only Linux has it");
		LogException refusal = refusal(memory);
		assertEquals(Problem.UNREADABLE, refusal.problem());
		assertInstanceOf(IOException.class, refusal.getCause());
	}

	@Test
	void aPipeIsNotWaitedFor() throws Exception {
		Path pipe = folder.resolve("pipe_log");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
		assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
		assertEquals(Problem.UNREADABLE, refusal(pipe).problem());
	}

	@Test
	void anErrorLogIsForeign() throws Exception {
		Path file = LogFiles.write(folder, """
				[Sun May 17 10:05:03.123456 2015] [core:error] [pid 1:tid 2] [client 192.0.2.1:5] AH00037: no "x" 200 12
				[Sun May 17 10:05:04.123456 2015] [mpm_event:notice] [pid 1:tid 2] AH00489: resuming normal operations
				""");
		assertEquals(Problem.FOREIGN, refusal(file).problem());
		assertTrue(refusal(file).detail().startsWith("[Sun May 17 10:05:03.123456 2015]"));
	}

	@Test
	void aPackedLogIsReadLikeItsText() throws Exception {
		String text = Stream.of("10:05:04", "10:05:03").map(time -> LogFiles.line(time, 200) + "\n")
				.collect(Collectors.joining("nonsense\n"));
		EventStore store = read(Files.write(folder.resolve("a_log.gz"), packed(text)), Progress.NONE);
		assertEquals(StoreText.of(read(LogFiles.write(folder, text), Progress.NONE)), StoreText.of(store));
	}

	@Test
	void aPackedLogThatStopsTooSoonIsDamaged() throws Exception {
		byte[] bytes = packed((LogFiles.line("10:05:03", 200) + "\n").repeat(1_000));
		Path file = Files.write(folder.resolve("cut_log.gz"), Arrays.copyOf(bytes, bytes.length - 10));
		assertEquals(Problem.DAMAGED, refusal(file).problem());
	}

	@Test
	void aPackedFileThatHoldsNoLogIsForeign() throws Exception {
		assertEquals(Problem.FOREIGN, refusal(Files.write(folder.resolve("x.gz"), packed("a poem\n"))).problem());
	}

	@Test
	void aLogThatIsDeletedWhileItIsReadIsReadToItsEnd() throws Exception {
		Path file = log(5_000);
		assertEquals(5_000, read(file, new AtFirst(() -> Files.delete(file))).size());
	}

	@Test
	void aLogThatGrowsWhileItIsReadIsReadUpToTheSizeItHad() throws Exception {
		Path file = log(5_000);
		Files.writeString(file, "192.0.2.1 - - [17/May", StandardOpenOption.APPEND);
		EventStore store = read(file, new AtFirst(() -> Files.writeString(file,
				"/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 200 1\n", StandardOpenOption.APPEND)));
		assertEquals(5_000, store.size());
		assertEquals(RejectedLine.Reason.CUT_OFF, store.rejected().first().get(0).reason());
	}

	@Test
	void aLogThatShrinksWhileItIsReadHasChanged() throws Exception {
		Path file = log(20_000);
		AtFirst shrinking = new AtFirst(() -> {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(5_000);
			}
		});
		assertEquals(Problem.CHANGED, assertThrows(LogException.class, () -> read(file, shrinking)).problem());
	}

	@Test
	void anInterruptionAnyTimeCancelsOrComesTooLate() throws Exception {
		Path file = log(100_000);
		Thread reader = Thread.currentThread();
		int cancelled = 0;
		for (int i = 0; i < 40; i++) {
			int micros = 500 * i;
			Thread interrupter = Thread.startVirtualThread(() -> {
				LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
				reader.interrupt();
			});
			try {
				assertEquals(100_000, read(file, Progress.NONE).size());
			} catch (CancelledException e) {
				cancelled++;
			}
			while (interrupter.isAlive() || Thread.currentThread().isInterrupted()) {
				Thread.interrupted();
			}
		}
		assertTrue(cancelled > 0);
	}

	@Test
	void anInterruptionOfTheCallerWhileTheOthersReadCancels() throws Exception {
		Path file = log(100_000);
		Thread reader = Thread.currentThread();
		for (int i = 0; i < 10; i++) {
			assertThrows(CancelledException.class, () -> read(file, new AtFirst(reader::interrupt)));
			assertTrue(Thread.interrupted());
		}
	}

	@Test
	void whatAProgressThrowsReachesTheCaller() throws Exception {
		Path file = log(20_000);
		IllegalStateException failure = new IllegalStateException();
		assertEquals(failure, assertThrows(IllegalStateException.class, () -> read(file, new AtFirst(() -> {
			throw failure;
		}))));
	}

	@Test
	void theFirstEstimateIsWhatALogOfFewValuesTakes() throws Exception {
		for (int lines : new int[] { 2_000, 20_000, 200_000 }) {
			Path file = log(lines);
			LogException refusal = assertThrows(LogException.class,
					() -> AccessLogReader.read(List.of(file), LogOptions.DEFAULT, Progress.NONE, 1 << 20, 10_000));
			long memory = read(file, Progress.NONE).memory();
			assertTrue(refusal.needed() >= memory && refusal.needed() <= 1.6 * memory,
					refusal.needed() + " for " + memory);
			assertEquals(lines * (double) EventColumns.BYTES_PER_EVENT_READ, refusal.needed(), 0.05 * refusal.needed());
		}
	}

	@Test
	void aLogWhereEachLineHasItsOwnPathIsRefusedByItsFirstPart() throws Exception {
		Path file = LogFiles.write(folder, IntStream.range(0, 100_000).mapToObj(i -> LogFiles.line("10:05:03", 200)
				.replace("GET /", "GET /one/path/for/each/line/" + i) + "\n").collect(Collectors.joining()));
		long memory = read(file, Progress.NONE).memory();
		AtomicLong most = new AtomicLong();
		Progress watching = new Progress() {
			@Override
			public void report(long done, long total) {
				most.set(done);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		};
		LogException refusal = assertThrows(LogException.class,
				() -> AccessLogReader.read(List.of(file), LogOptions.DEFAULT, watching, 10_000, memory));
		assertEquals(Problem.TOO_LARGE, refusal.problem());
		assertTrue(most.get() < Files.size(file) / 10, "read " + most);
		assertTrue(refusal.needed() > memory && refusal.needed() < 3.5 * memory, refusal.needed() + " for " + memory);
		assertEquals(100_000, AccessLogReader.read(List.of(file), LogOptions.DEFAULT, Progress.NONE, 10_000,
				refusal.needed() * 11 / 10).size());
	}
}
