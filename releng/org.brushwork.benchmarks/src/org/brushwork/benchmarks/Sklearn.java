package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** scikit-learn; {@code train_texts.py} is what it does. */
final class Sklearn {

	/**
	 * What it took.
	 *
	 * @param vectorize seconds
	 * @param train     seconds
	 * @param objective what was made small
	 * @param features  how many
	 */
	record Result(double vectorize, double train, double objective, int features) {
	}

	private static final String SCRIPT = "train_texts.py";

	private final Command command;
	private final Path folder;
	private final Optional<Path> python;

	Sklearn(Path folder) {
		this.command = new Command(folder);
		this.folder = folder;
		python = Pythons.with("sklearn", command);
	}

	boolean isMissing() {
		return python.isEmpty();
	}

	/** Vectorizes the texts of a file and trains with them. */
	Result run(Path texts) throws IOException, InterruptedException {
		Path script = folder.resolve(SCRIPT);
		try (InputStream in = Sklearn.class.getResourceAsStream(SCRIPT)) {
			if (in == null) {
				throw new IOException(SCRIPT + " is missing in this program");
			}
			Files.write(script, in.readAllBytes());
		}
		Map<String, Double> said = new HashMap<>();
		for (String line : Files.readAllLines(
				command.run(List.of(python.orElseThrow().toString(), script.toString(), texts.toString())).result())) {
			String[] words = line.split(" ");
			said.put(words[0], Double.valueOf(words[1]));
		}
		return new Result(said.getOrDefault("vectorize", 0.0), said.getOrDefault("train", 0.0),
				said.getOrDefault("objective", 0.0), said.getOrDefault("features", 0.0).intValue());
	}
}
