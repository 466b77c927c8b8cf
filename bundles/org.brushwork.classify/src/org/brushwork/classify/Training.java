package org.brushwork.classify;

import java.util.Arrays;
import java.util.List;
import org.brushwork.classify.linear.LogisticFit;
import org.brushwork.classify.linear.LogisticRegression;
import org.brushwork.classify.text.Texts;
import org.brushwork.classify.text.Vectorizer;
import org.brushwork.classify.text.Vectorizer.Vectorized;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * A training by our own solver that goes on after labels changed, instead of from the start. The features are those of all
 * texts, also of ones that are left out. Single-threaded.
 */
public final class Training {

	private static final double NANOS = 1e9;

	private final ClassifierOptions options;
	private final List<String> classes;
	private final String source;
	private final Vectorized vectorized;
	private final LogisticRegression trainer;
	private LogisticFit fit;
	private TextClassifier classifier;

	/**
	 * Trains for the first time.
	 *
	 * @param labels the place of each text's class in {@code classes}; negative for texts to leave out
	 * @throws CancelledException if the progress was cancelled
	 */
	public Training(Texts texts, int[] labels, List<String> classes, ClassifierOptions options, String source,
			Progress progress) throws CancelledException {
		long start = System.nanoTime();
		this.options = options;
		this.classes = List.copyOf(classes);
		this.source = source;
		trainer = new LogisticRegression(options.logistic());
		vectorized = Vectorizer.fit(options.features(), texts, progress);
		fit = trainer.fit(vectorized.matrix(), codes(labels), classes.size(), progress);
		classifier = classifier(labels, start);
	}

	/** The classifier as of the last training. */
	public TextClassifier classifier() {
		return classifier;
	}

	/**
	 * Trains on with other labels of the same texts.
	 *
	 * @throws CancelledException if the progress was cancelled; everything stays as it was
	 */
	public TextClassifier retrain(int[] labels, Progress progress) throws CancelledException {
		long start = System.nanoTime();
		fit = trainer.refit(fit, vectorized.matrix(), codes(labels), progress);
		classifier = classifier(labels, start);
		return classifier;
	}

	/** The probabilities of the texts themselves, {@code [classes][texts]}. */
	public double[][] probabilities() {
		return TextClassifier.probabilities(fit.model(), vectorized.matrix());
	}

	private TextClassifier classifier(int[] labels, long start) {
		int rows = (int) Arrays.stream(labels).filter(label -> label >= 0).count();
		return new TextClassifier(options, classes, vectorized.vocabulary(), fit.model(),
				new TrainingFacts(source, rows, (System.nanoTime() - start) / NANOS));
	}

	private static int[] codes(int[] labels) {
		return Arrays.stream(labels).map(label -> Math.max(label, LogisticRegression.LEFT_OUT)).toArray();
	}
}
