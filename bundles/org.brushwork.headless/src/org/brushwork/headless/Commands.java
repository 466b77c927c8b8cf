package org.brushwork.headless;

import java.util.List;
import java.util.Optional;

/** The table of all commands. */
final class Commands {

	/** In the order of the help. */
	static final List<Command> ALL = List.of(new LogsCommand(), new ReportCommand(), new ClassifyCommand(),
			new PredictCommand(), new SentimentCommand(), new EvaluateCommand(),
			new TrainCommand(), new RunCommand(), new SampleCommand(), new GalleryCommand(), new HelpCommand());

	private Commands() {
		// not needed
	}

	/** Finds a command by its name. */
	static Optional<Command> find(String name) {
		return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
	}
}
