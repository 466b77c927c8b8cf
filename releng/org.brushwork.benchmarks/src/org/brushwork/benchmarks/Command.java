package org.brushwork.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Another program, and what it takes to run it: the shell that starts it tells the processor time of its children. */
final class Command {

	/** Its first argument is the file for what {@code times} says: a line for the shell, a line for its children. */
	private static final String SCRIPT = """
			times=$1
			shift
			"$@" </dev/null
			status=$?
			times >"$times"
			exit $status""";
	private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9]+)[.,]([0-9]+)s");
	private static final double NANOS = 1e9;
	private static final int MINUTE = 60;

	private final Path folder;

	/** @param folder where output goes; also the program's home, so that it finds and leaves no settings */
	Command(Path folder) {
		this.folder = folder;
	}

	/** The file of a program on the path; empty when there is none. */
	static Optional<Path> find(String program) {
		String path = System.getenv().getOrDefault("PATH", "");
		return Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.isEmpty())
				.map(entry -> Path.of(entry).resolve(program)).filter(Files::isExecutable).findFirst();
	}

	/**
	 * Runs a program to its end.
	 *
	 * @return what it took, and the file with its standard output, which the next run overwrites
	 * @throws IOException if it cannot be started, or ends with another status than 0
	 */
	Run<Path> run(List<String> words) throws IOException, InterruptedException {
		Path out = folder.resolve("out.txt");
		Path errors = folder.resolve("errors.txt");
		Path times = folder.resolve("times.txt");
		List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "sh", times.toString()));
		all.addAll(words);
		ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile()).redirectOutput(out.toFile())
				.redirectError(errors.toFile());
		builder.environment().put("HOME", folder.toString());
		long start = System.nanoTime();
		int status = builder.start().waitFor();
		double wall = (System.nanoTime() - start) / NANOS;
		if (status != 0) {
			String said = new String(Files.readAllBytes(errors), StandardCharsets.ISO_8859_1).strip();
			throw new IOException(words.get(0) + " ended with status " + status + ": " + said);
		}
		return new Run<>(childSeconds(Files.readAllLines(times)), wall, out);
	}

	/** Seconds of the children, in the program and in the system, from what {@code times} printed. */
	static double childSeconds(List<String> times) {
		Matcher matcher = TIME.matcher(times.get(1));
		double seconds = 0;
		while (matcher.find()) {
			seconds += MINUTE * Integer.parseInt(matcher.group(1))
					+ Double.parseDouble(matcher.group(2) + "." + matcher.group(3));
		}
		return seconds;
	}
}
