package org.brushwork.train.dl4j.engine;

import java.io.IOException;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingException.Problem;
import org.eclipse.jdt.annotation.Nullable;

/** Says why a training cannot go on. */
final class EngineFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private final Problem problem;
	private final String detail;

	EngineFailure(Problem problem, String detail, @Nullable Throwable cause) {
		super(problem + ": " + detail, cause);
		this.problem = problem;
		this.detail = detail;
	}

	/** A file of the run that cannot be written. */
	static EngineFailure unwritable(IOException e) {
		TrainingException told = TrainingException.unwritable(e);
		return new EngineFailure(told.problem(), told.detail(), e);
	}

	Problem problem() {
		return problem;
	}

	String detail() {
		return detail;
	}
}
