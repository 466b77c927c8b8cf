package org.brushwork.classify.model;

import org.eclipse.jdt.annotation.Nullable;

/** Says why a file is no classifier. It carries no display text; the message is for developers only. */
public final class ModelException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong with the file. */
	public enum Problem {

		/** It is something else. */
		FOREIGN,

		/** It is of a later Brushwork; {@link ModelException#detail()} is the version of its format. */
		NEWER,

		/** A part is missing or says what cannot be; {@link ModelException#detail()} is which. */
		DAMAGED
	}

	private final Problem problem;
	private final String detail;

	ModelException(Problem problem, String detail, @Nullable Throwable cause) {
		super(problem + (detail.isEmpty() ? "" : ": " + detail), cause);
		this.problem = problem;
		this.detail = detail;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** What the problem's own description promises; otherwise empty. */
	public String detail() {
		return detail;
	}
}
