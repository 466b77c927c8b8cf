package org.brushwork.headless;

import java.nio.file.Path;
import org.brushwork.evaluation.PairingException;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.read.PredictionsException;

/** Says what is wrong with predictions. */
final class PredictionsProblems {

	private static final int SHOWN = 80;

	private PredictionsProblems() {
		// not needed
	}

	/** The one line for a table that holds no predictions. */
	static CommandException toCommandException(PredictionsException e) {
		String file = e.source();
		String detail = Shortened.middle(e.detail(), SHOWN, "\u2026");
		return switch (e.problem()) {
		case NO_COLUMN -> new CommandException(Message.PREDICTIONS_NO_COLUMN, file, e.column(), detail);
		case NO_ACTUAL -> new CommandException(Message.PREDICTIONS_NO_ACTUAL, file, detail);
		case NO_PREDICTED -> new CommandException(Message.PREDICTIONS_NO_PREDICTED, file, detail);
		case NO_TEXTS -> new CommandException(Message.PREDICTIONS_NO_TEXTS, file, e.column());
		case RAGGED -> new CommandException(Message.PREDICTIONS_RAGGED, file, e.line(), detail, e.count());
		case UNCLOSED_QUOTE -> new CommandException(Message.PREDICTIONS_UNCLOSED_QUOTE, file, e.line());
		case EMPTY_LABEL -> inRows(Message.PREDICTIONS_EMPTY_LABEL, e, detail);
		case UNKNOWN_LABEL -> e.count() == 0 ? new CommandException(Message.PREDICTIONS_NO_PROBABILITY, file, detail)
				: inRows(Message.PREDICTIONS_UNKNOWN_LABEL, e, detail);
		case ONE_CLASS -> new CommandException(Message.PREDICTIONS_ONE_CLASS, file, e.column(), detail);
		case TOO_MANY_CLASSES -> new CommandException(Message.PREDICTIONS_TOO_MANY_CLASSES, file, e.column(), e.count(),
				Predictions.MOST_CLASSES);
		case NO_NUMBER -> inRows(Message.PREDICTIONS_NO_NUMBER, e, detail);
		case NOT_A_NUMBER -> inRows(Message.PREDICTIONS_NAN, e, detail);
		case NEGATIVE -> inRows(Message.PREDICTIONS_NEGATIVE, e, detail);
		case ABOVE_ONE -> inRows(Message.PREDICTIONS_ABOVE_ONE, e, detail);
		case SUM -> inRows(Message.PREDICTIONS_SUM, e, detail);
		case ID_TWICE -> inRows(Message.PREDICTIONS_ID_TWICE, e, detail);
		case EMPTY_ID -> inRows(Message.PREDICTIONS_EMPTY_ID, e, detail);
		};
	}

	private static CommandException inRows(Message message, PredictionsException e, String detail) {
		return new CommandException(message, e.source(), e.line(), e.column(), detail, e.count());
	}

	/** The one line for two that are not of the same rows. */
	static CommandException toCommandException(Path file, Path other, PairingException e) {
		return switch (e.problem()) {
		case ROWS -> new CommandException(Message.PAIRING_ROWS, file, other, e.after(), e.before());
		case NOTHING_IN_COMMON -> new CommandException(Message.PAIRING_NOTHING, file, other);
		case OTHER_CLASSES -> new CommandException(Message.PAIRING_OTHER_CLASSES, file, other);
		};
	}
}
