package org.brushwork.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param status its exit status
 * @param output what it said, on both streams
 */
record Run(int status, String output) {

	/** Longer than anything takes on a loaded machine. */
	private static final long LONGEST_MINUTES = 5;

	/**
	 * Runs a command to its end.
	 *
	 * @param log where its output is kept
	 * @throws AssertionError if it has not ended after five minutes; it is ended then
	 */
	static Run of(List<String> command, Map<String, String> environment, Path log)
			throws IOException, InterruptedException {
		Files.createDirectories(log.getParent());
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile())
				.directory(log.getParent().toFile());
		builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
		builder.environment().putAll(environment);
		Process process = builder.start();
		try {
			process.getOutputStream().close();
			if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
				throw new AssertionError(command + " has not ended; it said:\n" + text(log));
			}
			return new Run(process.exitValue(), text(log));
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
		}
	}

	/** The same run, if it ended well. */
	Run orFail(String what) {
		if (status != 0) {
			throw new AssertionError(what + " ended with status " + status + " and said:\n" + output);
		}
		return this;
	}

	private static String text(Path log) throws IOException {
		return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
	}
}
