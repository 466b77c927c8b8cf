package org.brushwork.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

	private final Path folder;

	WholeFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theFileIsThereWhole() throws IOException {
		Path file = folder.resolve("a.csv");
		WholeFile.write(file, out -> out.write(new byte[] { 1, 2, 3 }));
		assertEquals(3, Files.size(file));
		assertEquals(List.of("a.csv"), names());
	}

	@Test
	void anOlderFileIsReplaced() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "older and longer");
		WholeFile.write(file, out -> out.write('n'));
		assertEquals("n", Files.readString(file));
	}

	@Test
	void aFailureLeavesTheOlderFileAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "older");
		assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
			out.write('h');
			throw new IOException("disk full");
		}));
		assertEquals("older", Files.readString(file));
		assertEquals(List.of("a.csv"), names());
	}

	@Test
	void aFolderThatIsNotThereIsAFailure() {
		assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("none/a.csv"), out -> out.write(1)));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
