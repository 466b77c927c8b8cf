package org.brushwork.train.engine;

import java.io.IOException;
import java.util.Locale;

/** Says why a training could not begin or could not go on. */
public final class TrainingException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Problem {
		/** The engine's own files are not there; the detail names what is missing. */
		NOT_INSTALLED,
		/** There is no engine for this system, nothing could be installed; the detail names it. */
		NO_NATIVES,
		/** The engine's process could not be started. */
		NOT_STARTED,
		/** The engine's process ended without being asked to; the detail has its status and last words. */
		CRASHED, OUT_OF_MEMORY,
		/** The loss is no number any more. */
		NOT_A_NUMBER, DISK_FULL,
		/** The run cannot be written or read. */
		UNWRITABLE,
		/** Another training writes the run at this moment; the detail is the run's folder. */
		IN_USE,
		/** The run to be continued is of another network, seed or data, or its checkpoint is damaged. */
		NOT_CONTINUABLE,
		/** The engine cannot do what the network asks for. */
		UNSUPPORTED
	}

	private final Problem problem;
	private final String detail;

	public TrainingException(Problem problem, String detail) {
		super(problem + ": " + detail);
		this.problem = problem;
		this.detail = detail;
	}

	public TrainingException(Problem problem, String detail, Throwable cause) {
		super(problem + ": " + detail, cause);
		this.problem = problem;
		this.detail = detail;
	}

	/** For a file that cannot be written: the disk is full, or it is something else. */
	public static TrainingException unwritable(IOException e) {
		String message = String.valueOf(e.getMessage());
		String lower = message.toLowerCase(Locale.ROOT);
		// Java has no exception of its own for it: the words are those of Linux and macOS, and of Windows.
		boolean full = lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota");
		return new TrainingException(full ? Problem.DISK_FULL : Problem.UNWRITABLE, message, e);
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** More about it; may be empty. */
	public String detail() {
		return detail;
	}
}
