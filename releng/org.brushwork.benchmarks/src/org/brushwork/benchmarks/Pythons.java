package org.brushwork.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a Python that has a library: the first on the path may be another than the system's. */
final class Pythons {

	private static final String PYTHON = "python3";

	private Pythons() {
		// a function only
	}

	/** One that can import a module; empty when there is none. */
	static Optional<Path> with(String module, Command command) {
		List<Path> usual = Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").map(bin -> Path.of(bin, PYTHON))
				.filter(Files::isExecutable).toList();
		return Stream.concat(Command.find(PYTHON).stream(), usual.stream()).distinct()
				.filter(candidate -> has(candidate, module, command)).findFirst();
	}

	private static boolean has(Path candidate, String module, Command command) {
		try {
			command.run(List.of(candidate.toString(), "-c", "import " + module));
			return true;
		} catch (IOException e) {
			return false; // this one does not have it
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
