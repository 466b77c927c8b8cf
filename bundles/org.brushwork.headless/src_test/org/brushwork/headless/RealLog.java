package org.brushwork.headless;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real log of 10,000 lines. */
final class RealLog {

	private RealLog() {
		// not needed
	}

	/** Its path; a test that asks is skipped where the data folder is not. */
	static String path() {
		Path log = dataFolder().resolve("log_elastic_apache/apache_logs");
		assumeTrue(Files.exists(log), "no " + log + "; set BRUSHWORK_DATA");
		return log.toString();
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
}
