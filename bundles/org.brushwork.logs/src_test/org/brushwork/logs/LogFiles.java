package org.brushwork.logs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.core.progress.Progress;

/** Logs for tests. */
public final class LogFiles {

	private LogFiles() {
		// not needed
	}

	/** The real log of 10,000 lines; a test that asks is skipped where the data folder is not. */
	public static Path real() {
		Path log = dataFolder().resolve("log_elastic_apache/apache_logs");
		assumeTrue(Files.exists(log), "no " + log + "; set BRUSHWORK_DATA");
		return log;
	}

	private static Path dataFolder() {
		String named = System.getenv("BRUSHWORK_DATA");
		if (named != null) {
			return Path.of(named);
		}
		Path folder = Path.of("").toAbsolutePath();
		while (folder.getParent() != null && !Files.isDirectory(folder.resolveSibling("shared/data"))) {
			folder = folder.getParent();
		}
		return folder.resolveSibling("shared/data");
	}

	/** Writes lines, each with a newline, as Latin-1 and reads them. */
	public static EventStore read(Path folder, String... lines) throws Exception {
		return AccessLogReader.read(write(folder, String.join("\n", lines) + "\n"), Progress.NONE);
	}

	/** Writes a file whose bytes are the characters of {@code text}. */
	public static Path write(Path folder, String text) throws IOException {
		return Files.write(Files.createTempFile(folder, "access", "_log"), text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** A line of the common format at a time of 17 May 2015, UTC. */
	public static String line(String time, int status) {
		return "192.0.2.1 - - [17/May/2015:" + time + " +0000] \"GET / HTTP/1.1\" " + status + " 12";
	}
}
