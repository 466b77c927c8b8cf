package org.brushwork.train.run;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/** Says why a run cannot be read or written. It carries no display text; the message is for developers only. */
public final class RunException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Problem {

		/** There is nothing of this name. */
		MISSING,

		/** It may not or cannot be read; {@link RunException#detail()} is what the operating system says. */
		UNREADABLE,

		/** It is something else; {@link RunException#detail()} is what it looks like. */
		FOREIGN,

		/** It is a folder, and neither a run nor one with event files. */
		NO_RUN_IN_FOLDER,

		/** It is empty, and so nothing can be told of it. */
		EMPTY,

		/** It is of a later Brushwork; {@link RunException#detail()} is the version of its format. */
		NEWER,

		/**
		 * A part of it says what cannot be; {@link RunException#detail()} is the name of the file and what is wrong.
		 */
		DAMAGED,

		/** Another training writes it at this moment. */
		IN_USE
	}

	private final Problem problem;
	private final String source;
	private final String detail;

	/**
	 * A problem.
	 *
	 * @param source what was to be read or written
	 * @param detail see {@link Problem}; empty for nothing
	 */
	public RunException(Problem problem, Path source, String detail, @Nullable Throwable cause) {
		super(problem + ": " + source + (detail.isEmpty() ? "" : ": " + detail), cause);
		this.problem = problem;
		this.source = source.toString();
		this.detail = detail;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** The file or folder. */
	public String source() {
		return source;
	}

	/** What the problem's own description promises; otherwise empty. */
	public String detail() {
		return detail;
	}
}
