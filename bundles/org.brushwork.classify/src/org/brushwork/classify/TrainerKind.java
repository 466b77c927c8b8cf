package org.brushwork.classify;

import org.brushwork.classify.linear.LogisticOptions;
import org.brushwork.classify.linear.LogisticRegression;
import org.brushwork.classify.linear.Trainer;
import org.brushwork.classify.smile.MaxentTrainer;
import org.brushwork.classify.smile.SparseLogisticTrainer;

/** Who finds the weights. */
public enum TrainerKind {

	/** Our own solver of one-vs-rest logistic regression. */
	LOGISTIC,

	/** Smile's sparse logistic regression, one against the rest; slower, and without class weights. */
	SMILE_LOGISTIC,

	/** Smile's maximum entropy classifier, one against the rest: of a text counts only which features it has. */
	SMILE_MAXENT;

	/** A trainer; Smile's classes are only loaded for Smile's. */
	public Trainer trainer(LogisticOptions options) {
		return switch (this) {
		case LOGISTIC -> new LogisticRegression(options);
		case SMILE_LOGISTIC -> new SparseLogisticTrainer(options.c());
		case SMILE_MAXENT -> new MaxentTrainer(options.c());
		};
	}
}
