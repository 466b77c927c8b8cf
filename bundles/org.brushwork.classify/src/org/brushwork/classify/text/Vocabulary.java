package org.brushwork.classify.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * The features that some texts have, those in most texts first, and what each weighs: a count times
 * ln((1 + texts) / (1 + texts that have it)) + 1, and each text of length 1, as scikit-learn's TfidfVectorizer has it.
 * Immutable; for many threads.
 */
public final class Vocabulary {

	private final FeatureOptions options;
	private final Terms terms;
	private final int[] nodes;
	private final int[] features;
	private final int[] documents;
	private final int texts;

	/**
	 * @param nodes     of each feature
	 * @param documents in how many texts each feature is
	 * @param texts     how many texts there were
	 */
	Vocabulary(FeatureOptions options, Terms terms, int[] nodes, int[] documents, int texts) {
		this.options = options;
		this.terms = terms;
		this.nodes = nodes;
		this.documents = documents;
		this.texts = texts;
		features = new int[terms.size()];
		Arrays.fill(features, -1);
		for (int feature = 0; feature < nodes.length; feature++) {
			features[nodes[feature]] = feature;
		}
	}

	/**
	 * One that was kept.
	 *
	 * @param features  all, in their order
	 * @param documents in how many texts each is
	 * @param texts     how many texts there were
	 * @throws IllegalArgumentException if the lists are not equally long or a feature is not among the options
	 */
	public static Vocabulary of(FeatureOptions options, List<Feature> features, int[] documents, int texts) {
		if (features.size() != documents.length) {
			throw new IllegalArgumentException(
					"documents must be one a feature, " + features.size() + ", got: " + documents.length);
		}
		Terms terms = new Terms();
		int[] nodes = new int[documents.length];
		for (int feature = 0; feature < nodes.length; feature++) {
			nodes[feature] = terms.add(features.get(feature), options);
		}
		return new Vocabulary(options, terms, nodes, documents.clone(), texts);
	}

	/** What it was made with. */
	public FeatureOptions options() {
		return options;
	}

	/** How many features there are. */
	public int size() {
		return nodes.length;
	}

	/** How many texts it was made from. */
	public int texts() {
		return texts;
	}

	/** In how many of the texts a feature is. */
	public int documents(int feature) {
		return documents[feature];
	}

	/** A feature by its column; its words are put together for every call. */
	public Feature feature(int feature) {
		return terms.feature(nodes[feature], options);
	}

	/** All features by their columns; each is made when it is asked for. */
	public List<Feature> features() {
		return new Features();
	}

	private final class Features extends AbstractList<Feature> implements RandomAccess {

		@Override
		public Feature get(int index) {
			return feature(index);
		}

		@Override
		public int size() {
			return nodes.length;
		}
	}

	/** The column of a feature, or -1. */
	public int column(Feature feature) {
		for (int column = 0; column < nodes.length; column++) {
			if (feature(column).equals(feature)) {
				return column;
			}
		}
		return -1;
	}

	/**
	 * The rows of some texts.
	 *
	 * @throws CancelledException if the progress was cancelled
	 */
	public SparseMatrix matrix(Texts of, Progress progress) throws CancelledException {
		return Vectorizer.matrix(this, of, progress);
	}

	Terms terms() {
		return terms;
	}

	/** The feature of each node, -1 for those that are none; not to be changed. */
	int[] featureOfNode() {
		return features;
	}

	/** What one occurrence of each feature weighs. */
	double[] weights() {
		double[] weights = new double[documents.length];
		for (int feature = 0; feature < weights.length; feature++) {
			weights[feature] = Math.log((1.0 + texts) / (1.0 + documents[feature])) + 1;
		}
		return weights;
	}
}
