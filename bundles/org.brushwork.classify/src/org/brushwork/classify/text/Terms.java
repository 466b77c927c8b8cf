package org.brushwork.classify.text;

import org.brushwork.classify.text.Feature.Kind;

/**
 * Numbers for what is counted in texts. An n-gram of tokens is a node below that of the n-gram without its last token, so
 * that every node keeps its words. Nothing is hashed away.
 */
final class Terms {

	private static final int NONE = -1;
	private static final long GRAM = 1L << 62;
	private static final long OWN = 1L << 63;

	private final CharPool words = new CharPool();
	private final CharPool grams = new CharPool();
	private final LongPool nodes = new LongPool();

	CharPool words() {
		return words;
	}

	CharPool grams() {
		return grams;
	}

	/** How many nodes there are. */
	int size() {
		return nodes.size();
	}

	/** The key of an n-gram of tokens: the one without its last token, or -1, and the last token. */
	static long wordKey(int prefix, int word) {
		return prefix + 1L << 32 | word;
	}

	static long gramKey(int gram) {
		return GRAM | gram;
	}

	static long ownKey(int own) {
		return OWN | own;
	}

	int add(long key) {
		return nodes.add(key);
	}

	/** The node of a key, or -1. */
	int find(long key) {
		return nodes.find(key);
	}

	private static int prefix(long key) {
		return (int) (key >>> 32) - 1;
	}

	/** Whether a node is a feature of one's own. */
	boolean isOwn(int node) {
		return nodes.get(node) < 0;
	}

	private static boolean isGram(long key) {
		return (key & GRAM) != 0;
	}

	/** How many tokens the n-gram of a node has; 0 if it is none of tokens. */
	int length(int node) {
		long key = nodes.get(node);
		return key < 0 || isGram(key) ? 0 : 1 + (prefix(key) < 0 ? 0 : length(prefix(key)));
	}

	/** What a node stands for. */
	Feature feature(int node, FeatureOptions options) {
		long key = nodes.get(node);
		if (key < 0) {
			return new Feature(Kind.OWN, options.own().get((int) key).name());
		}
		return isGram(key) ? new Feature(Kind.CHARACTERS, grams.get((int) key)) : new Feature(Kind.WORDS, text(key));
	}

	private String text(long key) {
		String last = words.get((int) key);
		return prefix(key) < 0 ? last : text(nodes.get(prefix(key))) + " " + last;
	}

	/** Adds a node of another one, and those above it. */
	int add(Terms other, int node) {
		long key = other.nodes.get(node);
		if (key < 0) {
			return add(key);
		}
		if (isGram(key)) {
			return add(gramKey(grams.add(other.grams, (int) key)));
		}
		int prefix = prefix(key) < 0 ? NONE : add(other, prefix(key));
		return add(wordKey(prefix, words.add(other.words, (int) key)));
	}

	/** Adds all nodes of another one; their new numbers by the old ones. Faster than one by one. */
	int[] addAll(Terms other) {
		int[] wordIds = new int[other.words.size()];
		for (int word = 0; word < wordIds.length; word++) {
			wordIds[word] = words.add(other.words, word);
		}
		int[] ids = new int[other.size()];
		for (int node = 0; node < ids.length; node++) {
			long key = other.nodes.get(node);
			if (key < 0 || isGram(key)) {
				ids[node] = add(other, node);
			} else {
				// A node comes after the one above it.
				ids[node] = add(wordKey(prefix(key) < 0 ? NONE : ids[prefix(key)], wordIds[(int) key]));
			}
		}
		return ids;
	}

	/** Adds the node of a feature, and those above it. */
	int add(Feature feature, FeatureOptions options) {
		return switch (feature.kind()) {
		case OWN -> add(ownKey(options.own().stream().map(OwnFeature::name).toList().indexOf(feature.text())));
		case CHARACTERS -> add(gramKey(grams.add(feature.text())));
		case WORDS -> {
			int node = NONE;
			for (String word : feature.text().split(" ")) {
				node = add(wordKey(node, words.add(word)));
			}
			yield node;
		}
		};
	}
}
