package org.brushwork.headless;

import org.brushwork.train.data.DataException;
import org.brushwork.train.data.DataPreparation;

/** Says what is wrong with a table that a network is to learn from. */
final class TrainDataProblems {

	private static final int SHOWN = 80;

	private TrainDataProblems() {
		// functions only
	}

	/** The one line for a table that cannot be made ready. */
	static CommandException toCommandException(DataException e) {
		String file = e.source();
		String column = e.column();
		String detail = Shortened.middle(e.detail(), SHOWN, "\u2026");
		return switch (e.problem()) {
		case UNREADABLE -> e.csv().map(CsvProblems::toCommandException)
				.orElseGet(() -> new CommandException(Message.PATH_BAD, file));
		case UNCLOSED_QUOTE -> new CommandException(Message.DATA_UNCLOSED_QUOTE, file, e.line());
		case NO_ROWS -> column.isEmpty() ? new CommandException(Message.TRAIN_DATA_NO_ROWS, file)
				: new CommandException(Message.TRAIN_DATA_EMPTY_COLUMN, file, column);
		case NO_COLUMN -> noColumn(e, detail);
		case NO_OUTPUT -> new CommandException(Message.TRAIN_DATA_NO_OUTPUT, file);
		case NO_INPUT -> new CommandException(Message.TRAIN_DATA_NO_INPUT, file);
		case OUTPUT_IS_INPUT -> new CommandException(Message.TRAIN_DATA_OUTPUT_IS_INPUT, file, column);
		case COLUMN_TWICE -> new CommandException(Message.TRAIN_DATA_COLUMN_TWICE, file, column);
		case NOT_A_NUMBER -> new CommandException(Message.TRAIN_DATA_NOT_A_NUMBER, file, e.line(), column, detail,
				e.row());
		case NOT_FINITE -> new CommandException(Message.TRAIN_DATA_NOT_FINITE, file, e.line(), column, detail, e.row());
		case ALL_CONSTANT -> new CommandException(Message.TRAIN_DATA_ALL_CONSTANT, file);
		case CONSTANT_OUTPUT -> new CommandException(Message.TRAIN_DATA_CONSTANT_OUTPUT, file, column);
		case ONE_CLASS -> new CommandException(Message.TRAIN_DATA_ONE_CLASS, file, column, detail);
		case NOT_TWO_CLASSES -> new CommandException(Message.TRAIN_DATA_NOT_TWO_CLASSES, file, column, detail);
		case TOO_MANY_CLASSES -> new CommandException(Message.TRAIN_DATA_TOO_MANY_CLASSES, file, column, detail,
				DataPreparation.MOST_CLASSES);
		case TOO_MANY_CATEGORIES -> new CommandException(Message.TRAIN_DATA_TOO_MANY_CATEGORIES, file, column, detail,
				DataPreparation.MOST_CATEGORIES);
		case SEVERAL_LABELS -> new CommandException(Message.TRAIN_DATA_SEVERAL_LABELS, file, column);
		case TOO_FEW_ROWS -> new CommandException(Message.TRAIN_DATA_TOO_FEW_ROWS, file, detail);
		};
	}

	private static CommandException noColumn(DataException e, String likely) {
		String columns = Shortened.middle(String.join(", ", e.columns()), SHOWN, "\u2026");
		return likely.isEmpty() ? new CommandException(Message.DATA_NO_COLUMN, e.source(), e.column(), columns)
				: new CommandException(Message.TRAIN_DATA_NO_COLUMN, e.source(), e.column(), likely, columns);
	}
}
