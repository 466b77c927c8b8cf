package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.brushwork.classify.data.DataException;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.model.ModelException;

/** Says what is wrong with texts and models. */
final class DataProblems {

	private static final int SHOWN = 80;

	private DataProblems() {
		// functions only
	}

	/** The one line for texts that cannot be learned from. */
	static CommandException toCommandException(DataException e) {
		String file = e.source();
		String detail = Shortened.middle(e.detail(), SHOWN, "\u2026");
		return switch (e.problem()) {
		case NO_COLUMN -> new CommandException(Message.DATA_NO_COLUMN, file, detail, e.column());
		case NO_TEXTS -> new CommandException(Message.DATA_NO_TEXTS, file, detail);
		case NO_LABELS -> new CommandException(Message.DATA_NO_LABELS, file, detail);
		case RAGGED -> new CommandException(Message.DATA_RAGGED, file, e.line(), detail);
		case UNCLOSED_QUOTE -> new CommandException(Message.DATA_UNCLOSED_QUOTE, file, e.line());
		case BAD_JSON -> new CommandException(Message.DATA_JSON, file, e.line());
		case EMPTY_LABEL -> new CommandException(Message.DATA_EMPTY_LABEL, file, e.line(), e.column());
		case UNNAMED_LABEL -> new CommandException(Message.DATA_UNNAMED_LABEL, file, e.line(), detail);
		case UNSEEN_LABEL -> new CommandException(Message.DATA_UNSEEN_LABEL, file, e.line(), detail);
		case ONE_CLASS -> new CommandException(Message.DATA_ONE_CLASS, file, e.column(), detail);
		case TOO_MANY_CLASSES -> new CommandException(Message.DATA_TOO_MANY_CLASSES, file, e.column(), detail,
				TextData.MOST_CLASSES);
		case ID_TWICE -> new CommandException(Message.DATA_ID_TWICE, file, e.line(), detail, e.otherLine());
		case TOO_FEW_ROWS -> new CommandException(Message.DATA_TOO_FEW_ROWS, file, detail);
		};
	}

	/** The one line for a file that is no classifier. */
	static CommandException toCommandException(Path file, ModelException e) {
		return switch (e.problem()) {
		case FOREIGN -> new CommandException(Message.MODEL_FOREIGN, file);
		case NEWER -> new CommandException(Message.MODEL_NEWER, file, e.detail());
		case DAMAGED -> new CommandException(Message.MODEL_DAMAGED, file, e.detail());
		};
	}

	/** The one line for a file that cannot be read. */
	static CommandException toCommandException(Path file, IOException e) {
		if (e instanceof NoSuchFileException) {
			return new CommandException(Message.LOG_MISSING, file);
		}
		return e instanceof AccessDeniedException ? new CommandException(Message.LOG_DENIED, file)
				: new CommandException(Message.LOG_UNREADABLE, file, e.getMessage());
	}
}
