package org.brushwork.classify.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which nodes are features, and in which order: those in most texts first, so that a solver finds them together in
 * memory, and those in equally many as they come.
 */
final class FeatureOrder {

	private FeatureOrder() {
		// functions only
	}

	/** @param documents in how many of the {@code texts} each node is */
	static int[] of(Terms terms, int[] documents, FeatureOptions options, int texts) {
		double most = options.maxShare() * texts;
		int[] kept = IntStream.range(0, documents.length).filter(node -> documents[node] > 0)
				.filter(node -> documents[node] >= options.minDocuments() && documents[node] <= most || terms.isOwn(node))
				.toArray();
		int[] ends = new int[texts + 1];
		for (int node : kept) {
			ends[texts - documents[node]]++;
		}
		Arrays.parallelPrefix(ends, Integer::sum);
		int[] ordered = new int[kept.length];
		for (int at = kept.length - 1; at >= 0; at--) {
			ordered[--ends[texts - documents[kept[at]]]] = kept[at];
		}
		return ordered;
	}
}
