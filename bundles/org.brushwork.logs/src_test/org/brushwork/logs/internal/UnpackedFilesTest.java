package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedFilesTest {

	private static final String TEXT = Gzip.lines(1_000);
	private static final long PLENTY = 1L << 40;

	/** Fails when anything is unpacked. */
	private static final Progress NOTHING_TO_DO = new Progress() {
		@Override
		public void report(long done, long total) {
			throw new AssertionError("unpacked again");
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	private final Path folder;
	private final Path cache;
	private final UnpackedFiles files;

	UnpackedFilesTest(@TempDir Path folder) {
		this.folder = folder;
		this.cache = folder.resolve("made/when/needed");
		this.files = new UnpackedFiles(cache, PLENTY);
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private LogException refusal(Path log) {
		return assertThrows(LogException.class, () -> files.unpacked(log, Progress.NONE));
	}

	private List<Path> inCache() throws IOException {
		if (!Files.exists(cache)) {
			return List.of();
		}
		try (Stream<Path> list = Files.list(cache)) {
			return list.toList();
		}
	}

	@Test
	void theFileHoldsTheText() throws Exception {
		Path text = files.unpacked(write("a.gz", Gzip.of(TEXT)), Progress.NONE);
		assertEquals(TEXT, Files.readString(text));
		assertEquals(List.of(text), inCache());
	}

	@Test
	void aSecondTimeNothingIsUnpackedAlsoByAnotherObject() throws Exception {
		Path log = write("a.gz", Gzip.of(TEXT));
		Path text = files.unpacked(log, Progress.NONE);
		FileTime changed = Files.getLastModifiedTime(text);
		assertEquals(text, files.unpacked(log, NOTHING_TO_DO));
		assertEquals(text, new UnpackedFiles(cache, PLENTY).unpacked(log, NOTHING_TO_DO));
		assertEquals(changed, Files.getLastModifiedTime(text));
	}

	@Test
	void aLinkIsTheLogItLeadsTo() throws Exception {
		assumeTrue(isPosix(), "on Windows not everybody may make a link");
		Path log = write("a.gz", Gzip.of(TEXT));
		Path link = Files.createSymbolicLink(folder.resolve("link"), log);
		assertEquals(files.unpacked(log, Progress.NONE), files.unpacked(link, NOTHING_TO_DO));
	}

	@Test
	void logsOfTheSameTextHaveTheirOwnFiles() throws Exception {
		assertNotEquals(files.unpacked(write("a.gz", Gzip.of(TEXT)), Progress.NONE),
				files.unpacked(write("b.gz", Gzip.of(TEXT)), Progress.NONE));
	}

	@Test
	void aLogThatChangedIsUnpackedAnew() throws Exception {
		Path log = write("a.gz", Gzip.of(TEXT));
		Path before = files.unpacked(log, Progress.NONE);
		Files.write(log, Gzip.of("other\n"));
		Path after = files.unpacked(log, Progress.NONE);
		assertNotEquals(before, after);
		assertEquals("other\n", Files.readString(after));
	}

	@Test
	void anotherTextOfTheSameSizeAndTimeIsTold() throws Exception {
		Path log = write("a.gz", Gzip.of("1234"));
		FileTime time = Files.getLastModifiedTime(log);
		files.unpacked(log, Progress.NONE);
		Files.write(log, Gzip.of("5678"));
		Files.setLastModifiedTime(log, time);
		assertEquals("5678", Files.readString(files.unpacked(log, Progress.NONE)));
	}

	@Test
	void aLogWithoutTextGivesAnEmptyFile() throws Exception {
		assertEquals(0, Files.size(files.unpacked(write("a.gz", Gzip.of("")), Progress.NONE)));
	}

	@Test
	void aLogThatIsNotPackedIsItsOwnText() throws Exception {
		Path log = write("a.gz", TEXT.getBytes());
		assertEquals(log, files.unpacked(log, NOTHING_TO_DO));
		assertEquals(write("none", new byte[0]), files.unpacked(folder.resolve("none"), NOTHING_TO_DO));
		assertEquals(List.of(), inCache());
	}

	@Test
	void whatCannotBeOpenedIsRefused() throws Exception {
		assertEquals(Problem.MISSING, refusal(folder.resolve("nowhere.gz")).problem());
		assertEquals(Problem.DIRECTORY, refusal(folder).problem());
		assertEquals("xz", refusal(write("a.xz", new byte[] { (byte) 0xFD, '7', 'z', 'X', 'Z', 0 })).detail());
	}

	@Test
	void aLogThatEndsAnywhereTooEarlyIsDamagedAndLeavesNothing() throws Exception {
		byte[] packed = Gzip.of(Gzip.lines(3));
		// A file of a single byte is not known to be packed.
		for (int length = 2; length < packed.length; length++) {
			LogException refusal = refusal(write("a.gz", Arrays.copyOf(packed, length)));
			assertEquals(Problem.DAMAGED, refusal.problem());
			assertEquals("ends too early", refusal.detail());
			assertEquals(List.of(), inCache());
		}
	}

	@Test
	void aBadChecksumIsDamageAndLeavesNothing() throws Exception {
		byte[] packed = Gzip.of(TEXT);
		packed[packed.length - 8]++;
		LogException refusal = refusal(write("a.gz", packed));
		assertEquals(Problem.DAMAGED, refusal.problem());
		assertEquals("bad checksum", refusal.detail());
		assertEquals(folder.resolve("a.gz"), refusal.file());
		assertEquals(List.of(), inCache());
	}

	@Test
	void cancelledAnywhereNothingIsLeft() throws Exception {
		Path log = write("a.gz", Gzip.of(new byte[4 << 20]));
		for (int questions = 0; questions <= 5; questions++) {
			Progress progress = new CancelAfter(questions);
			assertThrows(CancelledException.class, () -> files.unpacked(log, progress));
			assertEquals(List.of(), inCache());
		}
		assertEquals(4 << 20, Files.size(files.unpacked(log, Progress.NONE)));
	}

	@Test
	void anInterruptCancels() throws Exception {
		Path log = write("a.gz", Gzip.of(TEXT));
		Thread.currentThread().interrupt();
		assertThrows(CancelledException.class, () -> files.unpacked(log, Progress.NONE));
		assertTrue(Thread.interrupted());
		assertEquals(List.of(), inCache());
	}

	@Test
	void aLogThatIsWrittenMeanwhileHasChanged() throws Exception {
		Path log = write("a.gz", Gzip.of(TEXT));
		LogException refusal = assertThrows(LogException.class, () -> files.unpacked(log, new Progress() {
			@Override
			public void report(long done, long total) {
				try {
					Files.setLastModifiedTime(log, FileTime.from(Instant.now().plusSeconds(1)));
				} catch (IOException e) {
					throw new AssertionError(e);
				}
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		}));
		assertEquals(Problem.CHANGED, refusal.problem());
		assertEquals(List.of(), inCache());
	}

	@Test
	void ofThreadsThatWantTheSameLogOneUnpacksIt() throws Exception {
		Path log = write("a.gz", Gzip.of(Gzip.lines(200_000)));
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			CountReports reports = new CountReports();
			Callable<Path> ask = () -> new UnpackedFiles(cache, PLENTY).unpacked(log, reports);
			List<Future<Path>> answers = threads.invokeAll(List.of(ask, ask, ask, ask));
			for (Future<Path> answer : answers) {
				assertEquals(Files.size(answers.getFirst().get()), Files.size(answer.get()));
			}
			assertEquals(1, reports.ends());
		}
		assertEquals(1, inCache().size());
	}

	@Test
	void aTextThatWasDeletedIsUnpackedAgain() throws Exception {
		Path log = write("a.gz", Gzip.of(TEXT));
		Files.delete(files.unpacked(log, Progress.NONE));
		assertEquals(TEXT, Files.readString(files.unpacked(log, Progress.NONE)));
	}

	@Test
	void aTextThatALossOfPowerCutOffIsUnpackedAgain() throws Exception {
		Path log = write("a.gz", Gzip.of(TEXT));
		Files.writeString(files.unpacked(log, Progress.NONE), "cut");
		assertEquals(TEXT, Files.readString(files.unpacked(log, Progress.NONE)));
	}

	@Test
	void whatADeadProcessLeftIsDeletedAlsoWhenNothingIsUnpacked() throws Exception {
		Path log = write("a.gz", Gzip.of(TEXT));
		Path text = files.unpacked(log, Progress.NONE);
		Path left = Files.writeString(cache.resolve("01234567-89ab-cdef-0123-456789abcdef.tmp"), "half");
		Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
		files.unpacked(log, NOTHING_TO_DO);
		assertEquals(List.of(text), inCache());
	}

	@Test
	void filesOfOthersStay() throws Exception {
		Files.createDirectories(cache);
		Path other = Files.writeString(cache.resolve("notes.log"), "mine");
		Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
		new UnpackedFiles(cache, 0).unpacked(write("a.gz", Gzip.of(TEXT)), Progress.NONE);
		assertTrue(Files.exists(other));
	}

	@Test
	void aFolderThatCannotBeWrittenIsNamed() throws Exception {
		Files.writeString(folder.resolve("made"), "not a folder");
		LogException refusal = refusal(write("a.gz", Gzip.of(TEXT)));
		assertEquals(Problem.NO_CACHE, refusal.problem());
		assertEquals(cache.toString(), refusal.detail());
	}

	@Test
	void nobodyElseMayReadTheFolderOrTheText() throws Exception {
		assumeTrue(isPosix());
		Path text = files.unpacked(write("a.gz", Gzip.of(TEXT)), Progress.NONE);
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(text)));
	}

	private boolean isPosix() {
		return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
	}
}
