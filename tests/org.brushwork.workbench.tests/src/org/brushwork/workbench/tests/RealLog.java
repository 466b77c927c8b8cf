package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The access log {@code log_elastic_apache} of 10,000 lines; tests that need it are skipped where it is not there. Its
 * counts below were made with {@code awk '{print substr($4,2,11)}' | sort | uniq -c} for days,
 * {@code awk '{print substr($9,1,1)}'} for classes of status and combinations of both.
 */
final class RealLog {

	static final int EVENTS = 10_000;
	static final String FIRST_DAY = "1,632";

	private RealLog() {
		// functions only
	}

	static Path file() {
		Path file = Path.of(System.getProperty("org.brushwork.data", "")).resolve("log_elastic_apache/apache_logs");
		assumeTrue(Files.exists(file), "no real log at " + file.toAbsolutePath());
		return file.toAbsolutePath().normalize();
	}
}
