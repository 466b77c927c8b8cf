package org.brushwork.headless;

import java.io.IOException;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.train.events.Runs;
import org.brushwork.train.run.PredictionSeries;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunRecord.Predicted;
import org.brushwork.train.run.RunSource;

/** Shows what a training left behind, or leaves behind at this moment. */
final class RunCommand implements Command {

	@Override
	public String name() {
		return "run";
	}

	@Override
	public Message summary() {
		return Message.RUN_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.RUN_USAGE;
	}

	@Override
	public OptionNames options() {
		return RunRequest.NAMES;
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		RunRequest request = RunRequest.of(arguments);
		try (ProgressLine progress = console.progress(); RunSource source = Runs.open(request.place())) {
			RunAnswer answer = RunAnswer.of(source.poll(progress), request);
			Optional<Predicted> predicted = request.json() ? predicted(answer, request) : Optional.empty();
			progress.close();
			if (request.json()) {
				JsonRun.print(answer, predicted, console);
			} else {
				new TextRun(answer, console).print();
			}
		} catch (RunException e) {
			throw RunProblems.toCommandException(e);
		} catch (IOException e) {
			throw new CommandException(Message.LOG_UNREADABLE, request.place(), e.getMessage());
		}
	}

	private static Optional<Predicted> predicted(RunAnswer answer, RunRequest request) throws RunException {
		PredictionSeries predictions = answer.run().predictions();
		int index = predictions.indexAt(RunAnswer.most(answer.run(), request));
		return index < 0 ? Optional.empty() : Optional.of(predictions.read(index));
	}
}
