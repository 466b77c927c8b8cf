package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.train.data.DataException;
import org.brushwork.train.data.DataPreparation;
import org.brushwork.train.data.PreparedData;
import org.brushwork.train.engine.QueuedTraining;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.Trainer;
import org.brushwork.train.engine.Training.State;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingQueue;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.check.Mistake;
import org.brushwork.train.check.NetworkCheck;
import org.brushwork.train.network.NetworkDocument;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;

/** Trains networks, one after another, and tells how each of them does. */
final class TrainCommand implements Command {

	private final Supplier<Optional<Trainer>> engine;

	TrainCommand() {
		this(() -> ServiceLoader.load(Trainer.class).findFirst());
	}

	/** @param engine asked once there is something to train; empty where none is installed */
	TrainCommand(Supplier<Optional<Trainer>> engine) {
		this.engine = engine;
	}

	@Override
	public String name() {
		return "train";
	}

	@Override
	public Message summary() {
		return Message.TRAIN_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.TRAIN_USAGE;
	}

	@Override
	public OptionNames options() {
		return TrainRequest.NAMES;
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		List<TrainRequest> requests = TrainRequest.of(arguments);
		Optional<Path> export = TrainExport.file(arguments);
		if (export.isPresent()) {
			export(requests, export.get(), console);
			return;
		}
		Trainer trainer = engine.get().orElseThrow(() -> new CommandException(Message.TRAIN_NO_ENGINE));
		List<TrainOutcome> planned = new ArrayList<>();
		for (TrainRequest request : requests) {
			planned.add(prepare(request, console));
		}
		save(arguments, requests.getFirst());
		trainAll(planned, trainer, arguments.has(TrainRequest.JSON), console);
	}

	/** One that fails does not keep the next from being trained. */
	private static void trainAll(List<TrainOutcome> planned, Trainer trainer, boolean json, Console console)
			throws CommandException, CancelledException {
		TrainingQueue queue = new TrainingQueue(trainer);
		Optional<CommandException> failure = Optional.empty();
		for (TrainOutcome outcome : planned) {
			try {
				train(outcome, trainer, queue, json, console);
			} catch (CommandException e) {
				failure.ifPresent(before -> console.err().println(Message.ERROR.with(before.line())));
				failure = Optional.of(e);
			}
		}
		if (failure.isPresent()) {
			throw failure.get();
		}
	}

	/** Writes a program instead of training. */
	private static void export(List<TrainRequest> requests, Path file, Console console)
			throws CommandException, CancelledException {
		if (requests.size() > 1) {
			throw new CommandException(Message.TRAIN_EXPORT_ONE);
		}
		TrainOutcome outcome = prepare(requests.getFirst(), console);
		outcome.printHead(console);
		TrainExport.write(outcome, file, console);
	}

	/** Reads the data and looks for mistakes, before anything is written. */
	private static TrainOutcome prepare(TrainRequest request, Console console)
			throws CommandException, CancelledException {
		PreparedData data;
		try (ProgressLine progress = console.progress()) {
			data = DataPreparation.read(request.network().data(), request.folder(), progress);
		} catch (DataException e) {
			throw TrainDataProblems.toCommandException(e);
		}
		TrainOutcome outcome = new TrainOutcome(request, data);
		for (Mistake mistake : NetworkCheck.of(request.network(), data.data())) {
			if (mistake.severity() == Mistake.Severity.ERROR) {
				throw TrainProblems.toCommandException(request.name(), mistake);
			}
			outcome.warn(mistake);
		}
		return outcome;
	}

	private static void save(Arguments arguments, TrainRequest request) throws CommandException {
		Optional<Path> file = DataArguments.path(arguments, TrainRequest.SAVE);
		if (file.isPresent()) {
			OutFile.write(file.get(), each -> NetworkFile.write(each, NetworkDocument.of(request.network())));
		}
	}

	private static void train(TrainOutcome outcome, Trainer trainer, TrainingQueue queue, boolean json,
			Console console) throws CommandException, CancelledException {
		if (!json) {
			outcome.printHead(console);
		}
		Path folder = folder(outcome, trainer);
		TrainRequest request = outcome.request();
		QueuedTraining training = queue.add(
				new TrainingRequest(request.network(), outcome.data().data(), folder, Recording.USUAL), outcome.log());
		outcome.inFolder(folder);
		try (TrainingLine line = outcome.line(console)) {
			queue.work(line);
		} catch (CancelledException e) {
			outcome.print(json, console);
			console.err().println(Message.TRAIN_STOPPED.with(outcome.log().epochs().size(), folder));
			throw e;
		}
		Optional<TrainingException> refused = training.failure();
		if (refused.isPresent()) {
			throw TrainProblems.toCommandException(refused.get(), folder);
		}
		outcome.print(json, console);
		State state = training.training().orElseThrow().state();
		if (state == State.FAILED) {
			throw TrainProblems.failed(outcome.log(), folder);
		}
	}

	private static Path folder(TrainOutcome outcome, Trainer trainer) throws CommandException {
		TrainRequest request = outcome.request();
		if (request.continued().isPresent()) {
			return continued(outcome, request.continued().get());
		}
		Path data = request.folder().resolve(request.network().data().file()).normalize();
		RunInfo info = new RunInfo(request.name(), trainer.name(), Instant.now(), outcome.data().data().task(),
				outcome.data().data().inputs(), outcome.data().data().outputs(), outcome.data().data().classes(),
				outcome.layerNames(), NetworkFile.text(request.network()),
				outcome.data().encoding().toJson().toString(), data.toString());
		try {
			return RunFolder.create(request.runs(), request.name(), info);
		} catch (IOException e) {
			throw new CommandException(Message.TRAIN_NO_RUN, request.runs(), String.valueOf(e.getMessage()));
		}
	}

	/** A run that goes on: what it has is remembered. */
	private static Path continued(TrainOutcome outcome, Path run) throws CommandException {
		try {
			outcome.log().recall(run);
		} catch (IOException e) {
			throw new CommandException(Message.LOG_UNREADABLE, run, String.valueOf(e.getMessage()));
		}
		int done = outcome.log().epochs().size();
		if (done >= outcome.request().network().training().epochs()) {
			throw new CommandException(Message.TRAIN_ALL_DONE, run, done, done + 10);
		}
		return run;
	}
}
