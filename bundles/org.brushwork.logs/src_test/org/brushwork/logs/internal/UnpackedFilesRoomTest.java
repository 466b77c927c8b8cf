package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept and what goes, on a disk and by a clock that are not real. Each text has a mebibyte or so. */
class UnpackedFilesRoomTest {

	private static final long MEBI = 1 << 20;
	private static final long PLENTY = 1L << 40;
	private static final Duration LATER = Duration.ofHours(1);

	private final Path folder;
	private final Path cache;
	private Instant now = Instant.parse("2015-05-17T10:05:03Z");
	/** Bytes of the disk that the cache may fill. */
	private long disk = PLENTY;

	UnpackedFilesRoomTest(@TempDir Path folder) {
		this.folder = folder;
		this.cache = folder.resolve("cache");
	}

	private UnpackedFiles files(long bound) {
		return new UnpackedFiles(cache, bound, MEBI, ignored -> disk - held(), () -> now);
	}

	private long held() {
		try (Stream<Path> files = Files.list(cache)) {
			return files.mapToLong(UnpackedFilesRoomTest::size).sum();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Path log(String name, byte[] packed) throws IOException {
		return Files.write(folder.resolve(name), packed);
	}

	private Path log(String name) throws IOException {
		return log(name, Gzip.of(new byte[(int) MEBI]));
	}

	private Path use(UnpackedFiles files, Path log) throws Exception {
		Path text = files.unpacked(log, Progress.NONE);
		now = now.plus(LATER);
		return text;
	}

	@Test
	void theLeastRecentlyUsedGoesFirst() throws Exception {
		UnpackedFiles files = files(3 * MEBI);
		Path a = use(files, log("a.gz"));
		Path b = use(files, log("b.gz"));
		Path c = use(files, log("c.gz"));
		use(files, folder.resolve("a.gz"));
		use(files, log("d.gz"));
		assertEquals(List.of(true, false, true), Stream.of(a, b, c).map(Files::exists).toList());
		use(files, log("e.gz"));
		assertEquals(List.of(true, false, false), Stream.of(a, b, c).map(Files::exists).toList());
		assertEquals(3 * MEBI, held());
	}

	@Test
	void theEarlierTextOfALogThatChangedGoesAlsoWhereThereIsRoom() throws Exception {
		UnpackedFiles files = files(PLENTY);
		Path before = use(files, log("a.gz"));
		Path other = use(files, log("b.gz"));
		use(files, log("a.gz", Gzip.of("changed\n")));
		assertEquals(List.of(false, true), Stream.of(before, other).map(Files::exists).toList());
	}

	@Test
	void whatWentIsUnpackedAgain() throws Exception {
		UnpackedFiles files = files(MEBI);
		Path a = use(files, log("a.gz"));
		Path b = use(files, log("b.gz"));
		assertFalse(Files.exists(a));
		assertEquals(a, use(files, folder.resolve("a.gz")));
		assertEquals(MEBI, Files.size(a));
		assertFalse(Files.exists(b));
	}

	@Test
	void whatWasAskedForAMomentAgoStaysAlsoBeyondTheBound() throws Exception {
		UnpackedFiles files = files(MEBI);
		Path a = files.unpacked(log("a.gz"), Progress.NONE);
		Path b = files.unpacked(log("b.gz"), Progress.NONE);
		assertTrue(Files.exists(a));
		assertTrue(Files.exists(b));
		now = now.plus(LATER);
		Path c = files.unpacked(log("c.gz"), Progress.NONE);
		assertEquals(List.of(false, false, true), Stream.of(a, b, c).map(Files::exists).toList());
	}

	@Test
	void askingAgainIsUse() throws Exception {
		UnpackedFiles files = files(2 * MEBI);
		Path a = use(files, log("a.gz"));
		Path b = use(files, log("b.gz"));
		files.unpacked(folder.resolve("a.gz"), Progress.NONE);
		files.unpacked(log("c.gz"), Progress.NONE);
		assertTrue(Files.exists(a));
		assertFalse(Files.exists(b));
	}

	@Test
	void noMoreThanAQuarterOfTheDiskIsKept() throws Exception {
		disk = 8 * MEBI;
		UnpackedFiles files = files(PLENTY);
		for (String name : List.of("a.gz", "b.gz", "c.gz", "d.gz")) {
			use(files, log(name));
			assertTrue(held() <= 2 * MEBI);
		}
		assertEquals(2 * MEBI, held());
	}

	@Test
	void aTextLargerThanTheBoundIsKeptUntilTheNext() throws Exception {
		UnpackedFiles files = files(MEBI / 2);
		Path a = use(files, log("a.gz"));
		assertTrue(Files.exists(a));
		use(files, log("b.gz"));
		assertFalse(Files.exists(a));
	}

	@Test
	void aTextThatCertainlyDoesNotFitIsRefusedAtOnceWithTheNumbers() throws Exception {
		disk = 3 * MEBI;
		Path log = log("a.gz", Gzip.of(new byte[5 << 20]));
		LogException refusal = assertThrows(LogException.class, () -> files(PLENTY).unpacked(log, new CancelAfter(0)));
		assertEquals(Problem.NO_SPACE, refusal.problem());
		assertEquals(cache.toString(), refusal.detail());
		assertEquals(5 * MEBI, refusal.needed());
		assertEquals(2 * MEBI, refusal.available());
		assertEquals(MEBI, refusal.keptFree());
		assertEquals(0, held());
	}

	@Test
	void aDiskThatTheCacheFillsHasRoomForANewText() throws Exception {
		UnpackedFiles files = files(PLENTY);
		Path a = use(files, log("a.gz"));
		disk = 2 * MEBI;
		Path b = use(files, log("b.gz"));
		assertEquals(List.of(false, true), Stream.of(a, b).map(Files::exists).toList());
	}

	@Test
	void aDiskThatFillsUpMeanwhileEndsItAndLeavesNothing() throws Exception {
		disk = 100 * MEBI;
		// The length at the end of the file is that of the last member only.
		Path log = log("a.gz", Gzip.join(Gzip.of(new byte[256 << 20]), Gzip.of("end")));
		LogException refusal = assertThrows(LogException.class, () -> files(PLENTY).unpacked(log, Progress.NONE));
		assertEquals(Problem.NO_SPACE, refusal.problem());
		assertEquals(99 * MEBI, refusal.available());
		assertEquals(256.0, refusal.needed() / (double) MEBI, 16);
		assertEquals(0, held());
	}

	@Test
	void whatIsKeptGivesWayToATextThatGrowsMeanwhile() throws Exception {
		UnpackedFiles files = files(PLENTY);
		Path a = use(files, log("a.gz", Gzip.of(new byte[128 << 20])));
		disk = 200 * MEBI;
		Path b = use(files, log("b.gz", Gzip.join(Gzip.of(new byte[160 << 20]), Gzip.of("end"))));
		assertFalse(Files.exists(a));
		assertEquals(160 * MEBI + 3, Files.size(b));
	}

	@Test
	void theLengthAtTheEndOfADamagedLogRefusesNothing() throws Exception {
		disk = 3 * MEBI;
		byte[] packed = Gzip.of(Gzip.lines(10));
		Arrays.fill(packed, packed.length - 4, packed.length, (byte) 0x7F);
		Path log = log("a.gz", packed);
		assertEquals(Problem.DAMAGED,
				assertThrows(LogException.class, () -> files(PLENTY).unpacked(log, Progress.NONE)).problem());
	}
}
