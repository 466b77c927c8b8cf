package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard output is a full disk. */
class LostOutputTest {

	private static final String EVENT = "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 12\n";

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void aResultThatCannotBeWrittenIsAFailure(@TempDir Path folder) throws Exception {
		String log = Files.writeString(folder.resolve("access_log"), EVENT).toString();
		assertEquals(Main.FAILED, run("logs", log, "--json"));
		assertEquals("brushwork: the result could not be written whole; check the disk, or the program that reads it\n",
				errors());
	}

	@Test
	void aCommandThatWasRefusedSaysOnlyWhy() {
		assertEquals(Main.FAILED, run("logz"));
		assertEquals("brushwork: logz: no such command; known are logs, report, classify, predict, sentiment, evaluate, train, run, sample, gallery, help\n", errors());
	}

	private int run(String... words) {
		PrintStream full = new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8);
		return Main.run(List.of(words),
				new Console(full, new PrintStream(err, false, StandardCharsets.UTF_8), true, false, Progress.NONE));
	}

	private String errors() {
		return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

	private static final class FullDisk extends OutputStream {

		@Override
		public void write(int octet) throws IOException {
			throw new IOException("No space left on device");
		}
	}
}
