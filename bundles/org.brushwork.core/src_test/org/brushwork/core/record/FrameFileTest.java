package org.brushwork.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameFileTest {

	private final Path folder;

	FrameFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aFrameIsSeenWhenItsLastByteIsThereAndNotBefore() throws IOException {
		Path file = Files.createFile(folder.resolve("f"));
		byte[] all = new Frame(3, new byte[] { 1, 2, 3 }).encode().array();
		try (FrameFile frames = new FrameFile(file, 0)) {
			for (int round = 0; round < 3; round++) {
				for (byte one : all) {
					assertFalse(frames.next());
					Files.write(file, new byte[] { one }, StandardOpenOption.APPEND);
				}
				assertTrue(frames.next());
				assertEquals(3, frames.type());
				assertEquals(3, frames.payload().remaining());
				assertEquals((long) round * all.length, frames.offset());
				assertEquals((round + 1L) * all.length, frames.position());
			}
		}
	}

	@Test
	void framesLargerThanTheBufferAreReadAndFoundAgain() throws IOException {
		Path file = folder.resolve("f");
		byte[] large = new byte[3_000_000];
		large[large.length - 1] = 42;
		Files.write(file, new Frame(1, new byte[10]).encode().array());
		Files.write(file, new Frame(2, large).encode().array(), StandardOpenOption.APPEND);
		Files.write(file, new Frame(3, new byte[1]).encode().array(), StandardOpenOption.APPEND);
		try (FrameFile frames = new FrameFile(file, 0)) {
			assertTrue(frames.next());
			assertTrue(frames.next());
			long second = frames.offset();
			assertTrue(frames.next());
			assertEquals(3, frames.type());
			frames.seek(second);
			assertTrue(frames.next());
			assertEquals(42, frames.frame().payload()[large.length - 1]);
		}
	}

	@Test
	void aChangedByteIsCorruptionAtTheStartOfItsFrame() throws IOException {
		Path file = folder.resolve("f");
		byte[] all = new Frame(3, new byte[] { 1, 2, 3 }).encode().array();
		for (int at = 4; at < all.length; at++) {
			byte[] changed = all.clone();
			changed[at]++;
			Files.write(file, all);
			Files.write(file, changed, StandardOpenOption.APPEND);
			try (FrameFile frames = new FrameFile(file, 0)) {
				assertTrue(frames.next());
				assertEquals(all.length, assertThrows(CorruptFrameException.class, frames::next).offset());
				assertEquals(all.length, frames.position());
			}
		}
	}
}
