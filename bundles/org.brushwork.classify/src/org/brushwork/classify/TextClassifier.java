package org.brushwork.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.classify.text.Texts;
import org.brushwork.classify.text.Vectorizer;
import org.brushwork.classify.text.Vectorizer.Vectorized;
import org.brushwork.classify.text.Vocabulary;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/** Tells the class of texts, and why. Immutable; for many threads. */
public final class TextClassifier {

	private static final double NANOS = 1e9;

	private final ClassifierOptions options;
	private final List<String> classes;
	private final Vocabulary vocabulary;
	private final LinearModel model;
	private final TrainingFacts facts;

	/**
	 * One that was kept.
	 *
	 * @throws IllegalArgumentException if the parts do not fit each other
	 */
	public TextClassifier(ClassifierOptions options, List<String> classes, Vocabulary vocabulary, LinearModel model,
			TrainingFacts facts) {
		if (classes.size() != model.classes() || vocabulary.size() != model.features()) {
			throw new IllegalArgumentException("the model must be of " + classes.size() + " classes and "
					+ vocabulary.size() + " features, got: " + model.classes() + " and " + model.features());
		}
		this.options = options;
		this.classes = List.copyOf(classes);
		this.vocabulary = vocabulary;
		this.model = model;
		this.facts = facts;
	}

	/**
	 * Learns from texts.
	 *
	 * @param labels  the place of each text's class in {@code classes}; negative for texts to leave out
	 * @param classes two or more
	 * @param source  what the texts are called
	 * @throws CancelledException if the progress was cancelled
	 */
	public static TextClassifier train(Texts texts, int[] labels, List<String> classes, ClassifierOptions options,
			String source, Progress progress) throws CancelledException {
		long start = System.nanoTime();
		int[] rows = IntStream.range(0, labels.length).filter(row -> labels[row] >= 0).toArray();
		Vectorized vectorized = Vectorizer.fit(options.features(), texts.at(rows), progress);
		LinearModel model = options.newTrainer().train(vectorized.matrix(),
				IntStream.of(rows).map(row -> labels[row]).toArray(), classes.size(), progress);
		return new TextClassifier(options, classes, vectorized.vocabulary(), model,
				new TrainingFacts(source, rows.length, (System.nanoTime() - start) / NANOS));
	}

	/** How it was made. */
	public ClassifierOptions options() {
		return options;
	}

	/** The names of the classes. */
	public List<String> classes() {
		return classes;
	}

	/** The features. */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	/** Their weights. */
	public LinearModel model() {
		return model;
	}

	/** What it was trained with. */
	public TrainingFacts facts() {
		return facts;
	}

	/** The probabilities of texts, {@code [classes][texts]}; of each text they add up to 1. */
	public double[][] probabilities(Texts texts, Progress progress) throws CancelledException {
		return probabilities(model, vocabulary.matrix(texts, progress));
	}

	/** The probabilities of rows, {@code [classes][rows]}. */
	static double[][] probabilities(LinearModel model, SparseMatrix matrix) {
		double[][] all = new double[model.classes()][matrix.rowCount()];
		for (int row = 0; row < matrix.rowCount(); row++) {
			double[] each = model.probabilities(matrix, row);
			for (int index = 0; index < each.length; index++) {
				all[index][row] = each[index];
			}
		}
		return all;
	}

	/** The probabilities of one text, one a class. */
	public double[] probabilities(String text) {
		return model.probabilities(matrix(text), 0);
	}

	private SparseMatrix matrix(String text) {
		try {
			return vocabulary.matrix(Texts.of(List.of(text)), Progress.NONE);
		} catch (CancelledException e) {
			throw new IllegalStateException("nobody cancels", e);
		}
	}

	/**
	 * What the features of a text add to the score of a class, the most first, whether for or against it. Together with the
	 * bias of the class they are its score.
	 */
	public List<Contribution> contributions(String text, int ofClass) {
		SparseMatrix matrix = matrix(text);
		List<Contribution> all = new ArrayList<>();
		for (int at = 0; at < matrix.end(0); at++) {
			int feature = matrix.columns()[at];
			double amount = model.value(matrix.values()[at]) * model.weight(feature, ofClass);
			all.add(new Contribution(vocabulary.feature(feature), amount));
		}
		all.sort(Comparator.comparingDouble((Contribution each) -> -Math.abs(each.amount())));
		return all;
	}

	/** The features that speak most for a class, the most first. */
	public List<Coefficient> strongest(int ofClass, int most) {
		return ranked(ofClass, most, 1);
	}

	/** The features that speak most against a class, the most first. */
	public List<Coefficient> weakest(int ofClass, int most) {
		return ranked(ofClass, most, -1);
	}

	private List<Coefficient> ranked(int ofClass, int most, int sign) {
		Comparator<Integer> order = Comparator.comparingDouble(feature -> sign * model.weight(feature, ofClass));
		PriorityQueue<Integer> best = new PriorityQueue<>(order.thenComparing(Comparator.reverseOrder()));
		for (int feature = 0; feature < vocabulary.size(); feature++) {
			best.add(feature);
			if (best.size() > most) {
				best.poll();
			}
		}
		List<Coefficient> ranked = new ArrayList<>();
		while (!best.isEmpty()) {
			int feature = best.remove();
			ranked.add(new Coefficient(vocabulary.feature(feature), model.weight(feature, ofClass),
					vocabulary.documents(feature)));
		}
		return ranked.reversed();
	}
}
