package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFileTest {

	private static final String NAME = "01234567-89ab-cdef-0123-456789abcdef.tmp";

	/** Locks a file as an unpacking does, says so and waits. */
	private static final String OTHER_PROCESS = """
			import java.nio.channels.FileChannel;
			import java.nio.file.*;

			class Other {
				public static void main(String[] file) throws Exception {
					FileChannel channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.WRITE);
					channel.lock();
					System.out.println("locked");
					System.in.read();
				}
			}
			""";

	private final Path folder;

	TemporaryFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static Instant afterAnHour() {
		return Instant.now().plus(Duration.ofHours(1));
	}

	private List<Path> inFolder() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void itCountsWhenItWasMoved() throws Exception {
		Path target = folder.resolve("target");
		try (TemporaryFile file = TemporaryFile.create(folder)) {
			file.channel().write(ByteBuffer.wrap("text".getBytes()));
			assertFalse(Files.exists(target));
			file.moveTo(target);
		}
		assertEquals("text", Files.readString(target));
		assertEquals(List.of(target), inFolder());
	}

	@Test
	void twoWithTheSameTargetDoNotDisturbEachOther() throws Exception {
		Path target = folder.resolve("target");
		try (TemporaryFile one = TemporaryFile.create(folder); TemporaryFile other = TemporaryFile.create(folder)) {
			one.channel().write(ByteBuffer.wrap("text".getBytes()));
			one.moveTo(target);
			other.channel().write(ByteBuffer.wrap("text".getBytes()));
			other.moveTo(target);
		}
		assertEquals("text", Files.readString(target));
		assertEquals(List.of(target), inFolder());
	}

	@Test
	void oneThatWasNotMovedIsDeleted() throws Exception {
		TemporaryFile.create(folder).close();
		assertEquals(List.of(), inFolder());
	}

	@Test
	void oneThatThisProcessWritesIsNotAbandonedHoweverOld() throws Exception {
		try (TemporaryFile file = TemporaryFile.create(folder)) {
			Path path = inFolder().getFirst();
			assertTrue(TemporaryFile.isTemporary(path));
			TemporaryFile.deleteIfAbandoned(path, afterAnHour());
			assertEquals(List.of(path), inFolder());
			assertTrue(file.channel().isOpen());
		}
	}

	@Test
	void oneThatWasWrittenAMomentAgoIsNotAbandoned() throws Exception {
		Path file = Files.writeString(folder.resolve(NAME), "half");
		TemporaryFile.deleteIfAbandoned(file, Instant.now());
		assertTrue(Files.exists(file));
		TemporaryFile.deleteIfAbandoned(file, afterAnHour());
		assertFalse(Files.exists(file));
	}

	@Test
	void oneOfAnotherProcessIsAbandonedWhenThatIsDead() throws Exception {
		Path file = Files.writeString(folder.resolve(NAME), "half");
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				Files.writeString(folder.resolve("Other.java"), OTHER_PROCESS).toString(), file.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try {
			assertEquals("locked", other.inputReader().readLine());
			TemporaryFile.deleteIfAbandoned(file, afterAnHour());
			assertTrue(Files.exists(file));
		} finally {
			other.destroyForcibly().waitFor();
		}
		TemporaryFile.deleteIfAbandoned(file, afterAnHour());
		assertFalse(Files.exists(file));
	}
}
