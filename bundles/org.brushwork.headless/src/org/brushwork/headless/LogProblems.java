package org.brushwork.headless;

import java.nio.file.AccessDeniedException;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;

/** Says what is wrong with a log. */
final class LogProblems {

	private static final int SHOWN = 80;
	private static final double MEBI = 1 << 20;

	private LogProblems() {
		// not needed
	}

	/** The one line for a log that cannot be read; {@code names} are those of its files as given. */
	static CommandException toCommandException(NamedFiles names, LogException e) {
		// What is too large is the log, not one of its files.
		String file = e.problem() == Problem.TOO_LARGE ? names.title(names.paths()) : names.name(e.file());
		return switch (e.problem()) {
		case MISSING -> new CommandException(Message.LOG_MISSING, file);
		case UNREADABLE -> e.getCause() instanceof AccessDeniedException
				? new CommandException(Message.LOG_DENIED, file)
				: new CommandException(Message.LOG_UNREADABLE, file, e.detail());
		case DIRECTORY -> new CommandException(Message.LOG_DIRECTORY, file);
		case EMPTY -> new CommandException(Message.LOG_EMPTY, file);
		case BINARY -> new CommandException(Message.LOG_BINARY, file);
		case FOREIGN -> new CommandException(Message.LOG_FOREIGN, file, shortened(e.detail()));
		case COMPRESSED -> new CommandException(Message.LOG_COMPRESSED, file, e.detail());
		case DAMAGED -> new CommandException(Message.LOG_DAMAGED, file, e.detail());
		case NO_SPACE -> new CommandException(Message.LOG_NO_SPACE, file, Math.ceil(e.needed() / MEBI),
				Math.floor(e.available() / MEBI), e.detail(), e.keptFree() / MEBI);
		case NO_CACHE -> new CommandException(Message.LOG_NO_CACHE, file, e.detail());
		case CHANGED -> new CommandException(Message.LOG_CHANGED, file);
		case TOO_LARGE -> new CommandException(Message.LOG_TOO_LARGE, file, e.needed() / MEBI, e.available() / MEBI);
		};
	}

	private static String shortened(String line) {
		return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "\u2026";
	}
}
