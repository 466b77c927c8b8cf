package org.brushwork.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.NetworkException;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;

/**
 * A training that a command line asks for, understood before any data are read.
 *
 * @param name      what people call the network
 * @param network   as the file says and the command line changes it
 * @param folder    that the name of its data is relative to
 * @param runs      folder for a new run
 * @param continued the run to go on with; empty for a new one
 */
record TrainRequest(String name, Network network, Path folder, Path runs, Optional<Path> continued) {

	static final String DATA = "--data";
	static final String SAVE = "--save";
	static final String OUT = "--out";
	static final String CONTINUE = "--continue";
	static final String FORCE = "--force";
	static final String JSON = "--json";
	private static final String RUNS = ".runs";

	/** The names of all options. */
	static final OptionNames NAMES = new OptionNames(with(TrainArguments.FLAGS, FORCE, JSON),
			with(TrainArguments.ONCE, DATA, SAVE, OUT, CONTINUE, TrainExport.EXPORT), TrainArguments.REPEAT);

	private static final Set<String> CONTINUED = Set.of(CONTINUE, JSON, TrainArguments.EPOCHS, TrainArguments.PATIENCE,
			TrainArguments.RATE);

	private static Set<String> with(Set<String> names, String... more) {
		Set<String> all = new HashSet<>(names);
		all.addAll(List.of(more));
		return all;
	}

	/**
	 * Understands the words: files of networks, or data, or a run to go on with.
	 *
	 * @throws CommandException for the first thing that is wrong with them
	 */
	static List<TrainRequest> of(Arguments arguments) throws CommandException {
		List<String> files = arguments.operands();
		boolean data = arguments.has(DATA);
		boolean continued = arguments.has(CONTINUE);
		if ((files.isEmpty() ? 0 : 1) + (data ? 1 : 0) + (continued ? 1 : 0) != 1) {
			throw new CommandException(files.isEmpty() && !data ? Message.TRAIN_NO_FILE : Message.TRAIN_ONE_OF);
		}
		if (data) {
			return List.of(ofData(arguments));
		}
		if (arguments.has(SAVE)) {
			throw new CommandException(Message.TRAIN_SAVE);
		}
		if (continued) {
			checkContinued(arguments);
			return List.of(ofRun(DataArguments.path(arguments, CONTINUE).orElseThrow(), arguments));
		}
		List<TrainRequest> requests = new ArrayList<>();
		for (String file : files) {
			requests.add(ofFile(DataArguments.path(file), arguments));
		}
		return requests;
	}

	/** What a run has learned fits what it was begun with: only a little can be changed. */
	private static void checkContinued(Arguments arguments) throws CommandException {
		List<String> all = new ArrayList<>(NAMES.flags());
		all.addAll(NAMES.once());
		all.addAll(NAMES.repeat());
		for (String option : all.stream().sorted().toList()) {
			if (arguments.has(option) && !CONTINUED.contains(option)) {
				throw new CommandException(Message.TRAIN_CONTINUE_OPTION, option);
			}
		}
	}

	private static TrainRequest ofFile(Path file, Arguments arguments) throws CommandException {
		try {
			Network network = new TrainArguments(arguments).change(NetworkFile.read(file).network());
			return new TrainRequest(name(file), network, parent(file), runs(arguments, file), Optional.empty());
		} catch (NetworkException e) {
			throw TrainProblems.toCommandException(file.toString(), e);
		}
	}

	/** The usual network for a table; it is beside the file that it is saved to, else beside the table. */
	private static TrainRequest ofData(Arguments arguments) throws CommandException {
		Path data = DataArguments.path(arguments, DATA).orElseThrow();
		if (arguments.values(TrainArguments.OUTPUT).isEmpty()) {
			throw new CommandException(Message.TRAIN_NO_OUTPUT);
		}
		Optional<Path> save = DataArguments.path(arguments, SAVE);
		Path file = save.orElse(data);
		if (save.isPresent()) {
			OutFile.check(file, arguments.has(FORCE));
		}
		Network network = new TrainArguments(arguments)
				.change(Network.of(NetworkFile.name(file.toAbsolutePath(), data.toAbsolutePath()), List.of()));
		return new TrainRequest(name(file), network, parent(file), runs(arguments, file), Optional.empty());
	}

	private static TrainRequest ofRun(Path run, Arguments arguments) throws CommandException {
		try {
			RunInfo info = RunFolder.info(run);
			Network network = new TrainArguments(arguments).change(NetworkFile.parse(info.network()).network());
			Path data = DataArguments.path(info.data()).toAbsolutePath();
			String file = data.getFileName() == null ? info.data() : data.getFileName().toString();
			return new TrainRequest(info.name(), network.withData(network.data().withFile(file)), parent(data), run,
					Optional.of(run));
		} catch (RunException e) {
			throw RunProblems.toCommandException(e);
		} catch (NetworkException e) {
			throw TrainProblems.toCommandException(run.resolve(RunFolder.INFO).toString(), e);
		}
	}

	private static Path parent(Path file) {
		Path parent = file.toAbsolutePath().normalize().getParent();
		return parent == null ? file.toAbsolutePath() : parent;
	}

	private static String name(Path file) {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	private static Path runs(Arguments arguments, Path file) throws CommandException {
		return DataArguments.path(arguments, OUT).orElse(file.resolveSibling(name(file) + RUNS));
	}
}
