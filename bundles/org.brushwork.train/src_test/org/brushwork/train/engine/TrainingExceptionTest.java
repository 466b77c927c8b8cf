package org.brushwork.train.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.brushwork.train.engine.TrainingException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TrainingExceptionTest {

	/** Linux has a file that is always full. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aFullDiskIsToldFromOtherFailures() {
		IOException full = assertThrows(IOException.class, () -> {
			try (OutputStream out = Files.newOutputStream(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
				out.write(1);
			}
		});
		assertEquals(Problem.DISK_FULL, TrainingException.unwritable(full).problem());
	}

	@Test
	void aFileThatCannotBeIsAnotherFailure(@TempDir Path folder) {
		IOException other = assertThrows(IOException.class,
				() -> Files.writeString(folder.resolve("no").resolve("such"), "x"));
		assertEquals(Problem.UNWRITABLE, TrainingException.unwritable(other).problem());
	}
}
