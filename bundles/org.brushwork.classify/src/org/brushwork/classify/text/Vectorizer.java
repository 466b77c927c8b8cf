package org.brushwork.classify.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Parallel;
import org.brushwork.core.progress.Progress;

/**
 * Makes rows of numbers from texts. The texts are divided among the threads of the machine; what comes out is the same
 * with any number of them, to the last bit.
 */
public final class Vectorizer {

	/**
	 * What became of some texts.
	 *
	 * @param vocabulary the features
	 * @param matrix     one row a text, one column a feature
	 */
	public record Vectorized(Vocabulary vocabulary, SparseMatrix matrix) {
	}

	private static final int FEWEST_TEXTS = 1 << 10;

	private final FeatureOptions options;
	private final Texts texts;
	private final Progress progress;
	private final int chunks;

	private Vectorizer(FeatureOptions options, Texts texts, Progress progress) {
		this.options = options;
		this.texts = texts;
		this.progress = progress;
		chunks = Math.max(1, Math.min(Parallel.threads(), texts.size() / FEWEST_TEXTS));
	}

	/**
	 * Finds the features of some texts.
	 *
	 * @throws CancelledException if the progress was cancelled
	 */
	public static Vectorized fit(FeatureOptions options, Texts texts, Progress progress) throws CancelledException {
		return new Vectorizer(options, texts, progress).fit();
	}

	static SparseMatrix matrix(Vocabulary vocabulary, Texts texts, Progress progress) throws CancelledException {
		Vectorizer vectorizer = new Vectorizer(vocabulary.options(), texts, progress);
		List<TermCounts> counts = vectorizer.count(Collections.nCopies(vectorizer.chunks, vocabulary.terms()), false);
		return vectorizer.matrix(counts, vocabulary, vocabulary.featureOfNode());
	}

	private Vectorized fit() throws CancelledException {
		List<Terms> parts = new ArrayList<>();
		for (int chunk = 0; chunk < chunks; chunk++) {
			parts.add(new Terms());
		}
		List<TermCounts> counts = count(parts, true);
		Terms terms = parts.getFirst();
		// In the order of the texts, so that nodes get the numbers that they would get from one thread.
		for (int chunk = 1; chunk < chunks; chunk++) {
			counts.get(chunk).renumber(terms.addAll(parts.get(chunk)));
			parts.set(chunk, terms);
		}
		int[] documents = new int[terms.size()];
		counts.forEach(chunk -> chunk.addDocuments(documents));
		int[] nodes = FeatureOrder.of(terms, documents, options, texts.size());
		int[] featureOfNode = new int[terms.size()];
		Arrays.fill(featureOfNode, -1);
		for (int feature = 0; feature < nodes.length; feature++) {
			featureOfNode[nodes[feature]] = feature;
		}
		Vocabulary vocabulary = vocabulary(terms, nodes, documents);
		return new Vectorized(vocabulary, matrix(counts, vocabulary, featureOfNode));
	}

	/** Without the nodes that are not needed. */
	private Vocabulary vocabulary(Terms terms, int[] nodes, int[] documents) {
		int[] ofFeatures = Arrays.stream(nodes).map(node -> documents[node]).toArray();
		if (nodes.length == terms.size()) {
			return new Vocabulary(options, terms, nodes, ofFeatures, texts.size());
		}
		Terms needed = new Terms();
		int[] numbers = Arrays.stream(nodes).map(node -> needed.add(terms, node)).toArray();
		return new Vocabulary(options, needed, numbers, ofFeatures, texts.size());
	}

	private int from(int chunk) {
		return (int) ((long) texts.size() * chunk / chunks);
	}

	/** @param adding whether what is not known is added to the terms of each part */
	private List<TermCounts> count(List<Terms> parts, boolean adding) throws CancelledException {
		TermCounts[] counts = new TermCounts[chunks];
		each(chunk -> counts[chunk] = TermCounts.of(texts, from(chunk), from(chunk + 1),
				new TermReader(options, parts.get(chunk), adding), progress));
		return List.of(counts);
	}

	private SparseMatrix matrix(List<TermCounts> counts, Vocabulary vocabulary, int[] featureOfNode)
			throws CancelledException {
		int[] ends = ends(counts, featureOfNode);
		int total = ends.length == 0 ? 0 : ends[ends.length - 1];
		SparseMatrix matrix = new SparseMatrix(ends, new int[total], new float[total], vocabulary.size());
		RowWriter writer = new RowWriter(matrix, vocabulary.weights(), options.sublinear(), featureOfNode);
		each(chunk -> writer.write(counts.get(chunk), from(chunk), progress));
		return matrix;
	}

	private int[] ends(List<TermCounts> counts, int[] featureOfNode) {
		int[] ends = new int[texts.size()];
		int row = 0;
		int total = 0;
		for (TermCounts chunk : counts) {
			for (int text = 0; text < chunk.texts(); text++) {
				for (int place = chunk.start(text); place < chunk.end(text); place++) {
					total += featureOfNode[chunk.node(place)] >= 0 ? 1 : 0;
				}
				ends[row++] = total;
			}
		}
		return ends;
	}

	private void each(Parallel.Worker worker) throws CancelledException {
		try {
			Parallel.run(chunks, () -> worker);
		} catch (CancelledException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
