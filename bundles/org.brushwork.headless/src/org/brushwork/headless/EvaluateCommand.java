package org.brushwork.headless;

import java.nio.file.Path;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.CsvSource;
import org.brushwork.evaluation.BeforeAfter;
import org.brushwork.evaluation.PairedRows;
import org.brushwork.evaluation.PairingException;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.read.PredictionsException;
import org.brushwork.evaluation.read.PredictionsReader;

/** Tells how good predictions are, where they are wrong and which labels may be. */
final class EvaluateCommand implements Command {

	@Override
	public String name() {
		return "evaluate";
	}

	@Override
	public Message summary() {
		return Message.EVALUATE_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.EVALUATE_USAGE;
	}

	@Override
	public OptionNames options() {
		return EvaluateRequest.NAMES;
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		EvaluateRequest request = EvaluateRequest.of(arguments);
		try (ProgressLine progress = console.progress()) {
			Predictions predictions = read(request.file(), request, progress);
			Optional<BeforeAfter> change = request.against().isPresent()
					? Optional.of(change(request, request.against().get(), predictions, progress))
					: Optional.empty();
			Evaluation evaluation = Evaluation.of(request.file().toString(), predictions, request.costs(), change,
					progress);
			progress.close();
			if (request.json()) {
				JsonEvaluation.print(evaluation, request, console);
			} else {
				new TextEvaluation(evaluation, request, console).print();
			}
		}
	}

	/** The predictions that are given are those after; what they are compared with came before. */
	private static BeforeAfter change(EvaluateRequest request, Path other, Predictions after, Progress progress)
			throws CommandException, CancelledException {
		try {
			return BeforeAfter.of(PairedRows.of(read(other, request, progress), after));
		} catch (PairingException e) {
			throw PredictionsProblems.toCommandException(request.file(), other, e);
		}
	}

	private static Predictions read(Path file, EvaluateRequest request, Progress progress)
			throws CommandException, CancelledException {
		try {
			return PredictionsReader.read(CsvSource.of(file), request.options(), progress);
		} catch (CsvException e) {
			throw CsvProblems.toCommandException(e);
		} catch (PredictionsException e) {
			throw PredictionsProblems.toCommandException(e);
		}
	}
}
