package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PyTorch on one thread; {@code train_network.py} is what it does. */
final class Torch {

	private static final String SCRIPT = "train_network.py";

	private final Command command;
	private final Path folder;
	private final Optional<Path> python;

	Torch(Path folder) {
		this.command = new Command(folder);
		this.folder = folder;
		python = Pythons.with("torch", command);
	}

	boolean isMissing() {
		return python.isEmpty();
	}

	/** Trains with a table; gives the seconds of each epoch. */
	List<Double> run(Path table, int epochs, int batch, boolean batchNorm) throws IOException, InterruptedException {
		Path script = folder.resolve(SCRIPT);
		try (InputStream in = Torch.class.getResourceAsStream(SCRIPT)) {
			if (in == null) {
				throw new IOException(SCRIPT + " is missing in this program");
			}
			Files.write(script, in.readAllBytes());
		}
		List<Double> seconds = new ArrayList<>();
		Path said = command.run(List.of(python.orElseThrow().toString(), script.toString(), table.toString(),
				String.valueOf(epochs), String.valueOf(batch), batchNorm ? "norm" : "plain")).result();
		for (String line : Files.readAllLines(said)) {
			String[] words = line.split(" ");
			if (words[0].equals("epoch")) {
				seconds.add(Double.valueOf(words[1]));
			}
		}
		return seconds;
	}
}
