package org.brushwork.headless;

import java.nio.file.AccessDeniedException;
import org.brushwork.train.events.Likeness;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunProblem;

/** Says what is wrong with runs. */
final class RunProblems {

	private static final int SHOWN = 160;

	private RunProblems() {
		// functions only
	}

	/** The one line for what is no run, or cannot be read. */
	static CommandException toCommandException(RunException e) {
		String place = e.source();
		return switch (e.problem()) {
		case MISSING -> new CommandException(Message.LOG_MISSING, place);
		case UNREADABLE -> e.getCause() instanceof AccessDeniedException
				? new CommandException(Message.LOG_DENIED, place)
				: new CommandException(Message.LOG_UNREADABLE, place, e.detail());
		case FOREIGN -> new CommandException(Message.RUN_FOREIGN, place, likeness(e.detail()));
		case NO_RUN_IN_FOLDER -> new CommandException(Message.RUN_NO_RUN, place);
		case EMPTY -> new CommandException(Message.RUN_EMPTY, place);
		case NEWER -> new CommandException(Message.RUN_NEWER, place, e.detail());
		case DAMAGED -> new CommandException(Message.RUN_DAMAGED, place, Shortened.middle(e.detail(), SHOWN, "\u2026"));
		case IN_USE -> new CommandException(Message.RUN_IN_USE, place);
		};
	}

	private static String likeness(String name) {
		for (Likeness one : Likeness.values()) {
			if (one.name().equals(name)) {
				return (switch (one) {
				case ZIP -> Message.RUN_LIKE_ZIP;
				case GZIP -> Message.RUN_LIKE_GZIP;
				case HDF5 -> Message.RUN_LIKE_HDF5;
				case PICTURE -> Message.RUN_LIKE_PICTURE;
				case PDF -> Message.RUN_LIKE_PDF;
				case JSON -> Message.RUN_LIKE_JSON;
				case TEXT -> Message.RUN_LIKE_TEXT;
				case BINARY -> Message.RUN_LIKE_BINARY;
				}).with();
			}
		}
		return Message.RUN_LIKE_BINARY.with();
	}

	/** A line for something that does not keep the rest from being shown. */
	static String line(RunProblem problem) {
		return (switch (problem.kind()) {
		case UNFINISHED -> Message.RUN_UNFINISHED;
		case DAMAGED -> Message.RUN_DAMAGED_AT;
		case BAD_ROW -> Message.RUN_BAD_ROW;
		}).with(problem.file(), problem.place());
	}
}
