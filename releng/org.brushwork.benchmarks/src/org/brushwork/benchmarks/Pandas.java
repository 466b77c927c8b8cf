package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The data frames of Python, with their fast parser; {@code read_log.py} is what it does. */
final class Pandas implements Contestant {

	private static final String SCRIPT = "read_log.py";
	private static final String PYTHON = "python3";

	private final Command command;
	private final Path folder;
	private final Optional<Path> python;

	/** Looks for a Python that has it: the first on the path may be another than the system's. */
	Pandas(Command command, Path folder) throws InterruptedException {
		this.command = command;
		this.folder = folder;
		this.python = find(command);
	}

	private static Optional<Path> find(Command command) throws InterruptedException {
		List<Path> usual = Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
				.map(bin -> Path.of(bin, PYTHON)).filter(Files::isExecutable).toList();
		for (Path python : Stream.concat(Command.find(PYTHON).stream(), usual.stream()).distinct().toList()) {
			try {
				command.run(List.of(python.toString(), "-c", "import pandas"));
				return Optional.of(python);
			} catch (IOException e) {
				// This one does not have it.
			}
		}
		return Optional.empty();
	}

	@Override
	public String name() {
		return "pandas (C engine)";
	}

	@Override
	public Optional<String> missing() {
		return python.isPresent() ? Optional.empty()
				: Optional.of("no Python has it (Debian: apt-get install python3-pandas)");
	}

	@Override
	public boolean warmsUp() {
		return false;
	}

	@Override
	public Run<Tally> run(Path log) throws Exception {
		Path script = folder.resolve(SCRIPT);
		try (InputStream in = Pandas.class.getResourceAsStream(SCRIPT)) {
			if (in == null) {
				throw new IOException(SCRIPT + " is missing in this program");
			}
			Files.write(script, in.readAllBytes());
		}
		Run<Path> run = command.run(List.of(python.orElseThrow().toString(), script.toString(), log.toString()));
		return run.with(Tally.parse(Files.readAllLines(run.result()).stream()));
	}
}
