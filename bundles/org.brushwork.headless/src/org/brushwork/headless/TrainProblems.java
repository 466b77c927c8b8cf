package org.brushwork.headless;

import java.nio.file.Path;
import org.brushwork.train.check.Mistake;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.network.NetworkException;
import org.brushwork.train.network.NetworkException.Allowed;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunRecord.Event;

/** Says what is wrong with networks and their training. */
final class TrainProblems {

	private static final int SHOWN = 80;
	private static final int LONGEST = 160;

	private TrainProblems() {
		// functions only
	}

	/** The one line for a file that does not describe a network. */
	static CommandException toCommandException(String file, NetworkException e) {
		String detail = Shortened.middle(e.detail(), SHOWN, "\u2026");
		return switch (e.problem()) {
		case MISSING -> new CommandException(Message.NETWORK_MISSING, file);
		case UNREADABLE -> new CommandException(Message.NETWORK_UNREADABLE, file, detail);
		case TOO_LARGE -> new CommandException(Message.NETWORK_TOO_LARGE, file, detail);
		case NOT_JSON -> file.endsWith(NetworkFile.SUFFIX)
				? new CommandException(Message.NETWORK_NOT_JSON, file, e.line(), e.column())
				: new CommandException(Message.NETWORK_NONE, file);
		case NOT_A_NETWORK -> new CommandException(Message.NETWORK_FOREIGN, file);
		case LATER_VERSION -> new CommandException(Message.NETWORK_LATER, file, detail);
		case BAD_VALUE -> new CommandException(Message.NETWORK_BAD_VALUE, file, e.path(), detail, allowed(e.allowed()));
		};
	}

	private static String allowed(Allowed allowed) {
		return switch (allowed.kind()) {
		case ANYTHING -> Message.ALLOWED_ANYTHING.with();
		case TEXT -> Message.ALLOWED_TEXT.with();
		case FLAG -> Message.ALLOWED_FLAG.with();
		case NUMBER -> Message.ALLOWED_NUMBER.with();
		case WHOLE_NUMBER -> Message.ALLOWED_WHOLE_NUMBER.with(allowed.least(), allowed.most());
		case ONE_OF -> Message.ALLOWED_ONE_OF.with(String.join(", ", allowed.words()));
		case CHARACTER -> Message.ALLOWED_CHARACTER.with();
		case FILE_NAME -> Message.ALLOWED_FILE_NAME.with();
		case LIST -> Message.ALLOWED_LIST.with();
		case OBJECT -> Message.ALLOWED_OBJECT.with();
		};
	}

	/** The one line for a network that cannot be trained. */
	static CommandException toCommandException(String name, Mistake mistake) {
		return new CommandException(Message.MISTAKE, name, MistakeWords.of(mistake));
	}

	/** The one line for a training that cannot begin. */
	static CommandException toCommandException(TrainingException e, Path run) {
		String detail = Shortened.middle(e.detail(), LONGEST, "\u2026");
		return switch (e.problem()) {
		case NOT_INSTALLED -> new CommandException(Message.ENGINE_NOT_INSTALLED, detail);
		case NO_NATIVES -> new CommandException(Message.ENGINE_NO_NATIVES, detail);
		case NOT_STARTED -> new CommandException(Message.ENGINE_NOT_STARTED, detail, run.resolve(RunFolder.LOG));
		case CRASHED -> new CommandException(Message.ENGINE_CRASHED, detail, run);
		case OUT_OF_MEMORY -> new CommandException(Message.ENGINE_OUT_OF_MEMORY, detail, run);
		case NOT_A_NUMBER -> new CommandException(Message.ENGINE_NOT_A_NUMBER, detail, run);
		case DISK_FULL -> new CommandException(Message.ENGINE_DISK_FULL, detail, run);
		case UNWRITABLE -> new CommandException(Message.ENGINE_UNWRITABLE, detail, run);
		case NOT_CONTINUABLE -> new CommandException(Message.ENGINE_NOT_CONTINUABLE, detail, run);
		case IN_USE -> new CommandException(Message.RUN_IN_USE, run);
		case UNSUPPORTED -> new CommandException(Message.ENGINE_UNSUPPORTED, detail);
		};
	}

	/** The one line for a training that ended by a failure; its run says which. */
	static CommandException failed(TrainingLog log, Path run) {
		String text = log.events().stream().filter(event -> event.kind() == Event.Kind.FAILED).map(Event::text)
				.reduce((one, other) -> other).orElse("");
		for (TrainingException.Problem problem : TrainingException.Problem.values()) {
			String start = problem + ": ";
			if (text.startsWith(start)) {
				return toCommandException(new TrainingException(problem, text.substring(start.length())), run);
			}
		}
		return new CommandException(Message.ENGINE_FAILED, Shortened.printable(text), run);
	}
}
