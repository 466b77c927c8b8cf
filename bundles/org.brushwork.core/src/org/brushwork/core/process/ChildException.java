package org.brushwork.core.process;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Says why a Java machine could not be started. It carries no display text; the message is for developers only. */
public final class ChildException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Problem {
		/** There is no such Java, no place for temporary files, or the like; the cause says which. */
		NOT_STARTED,
		/** It ended before it was ready; {@link ChildException#end()} says how. */
		ENDED,
		/** It was not ready in time, and was killed. */
		TIMEOUT
	}

	private final Problem problem;
	private final transient @Nullable ChildEnd end;

	ChildException(Problem problem, String message, @Nullable ChildEnd end, @Nullable Throwable cause) {
		super(problem + ": " + message, cause);
		this.problem = problem;
		this.end = end;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** How it ended, if it was started. */
	public Optional<ChildEnd> end() {
		ChildEnd known = end;
		return known == null ? Optional.empty() : Optional.of(known);
	}
}
