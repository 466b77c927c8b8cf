package org.brushwork.classify;

import org.brushwork.classify.linear.LogisticOptions;
import org.brushwork.classify.linear.Trainer;
import org.brushwork.classify.text.FeatureOptions;

/**
 * How a classifier is made.
 *
 * @param features what of a text counts
 * @param trainer  who finds the weights
 * @param logistic how
 */
public record ClassifierOptions(FeatureOptions features, TrainerKind trainer, LogisticOptions logistic) {

	/** For tweets, by our own solver. */
	public static final ClassifierOptions TWEETS = new ClassifierOptions(FeatureOptions.TWEETS, TrainerKind.LOGISTIC,
			LogisticOptions.DEFAULT);

	/** The same with other features. */
	public ClassifierOptions withFeatures(FeatureOptions given) {
		return new ClassifierOptions(given, trainer, logistic);
	}

	/** The same with another trainer. */
	public ClassifierOptions withTrainer(TrainerKind given) {
		return new ClassifierOptions(features, given, logistic);
	}

	/** The same trained in another way. */
	public ClassifierOptions withLogistic(LogisticOptions given) {
		return new ClassifierOptions(features, trainer, given);
	}

	/** Finds the weights. */
	Trainer newTrainer() {
		return trainer.trainer(logistic);
	}
}
