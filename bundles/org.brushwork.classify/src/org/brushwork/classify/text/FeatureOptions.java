package org.brushwork.classify.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a text a classifier looks at, and how much it counts.
 *
 * @param tokens       how texts are cut
 * @param words        lengths of n-grams of tokens
 * @param characters   lengths of n-grams of characters, with one blank for any blanks between them
 * @param minDocuments n-grams in fewer texts are left out, 1 or more; features of one's own never are
 * @param maxShare     n-grams in a larger share of the texts are left out, above 0 up to 1
 * @param sublinear    whether a count <i>c</i> counts as 1 + ln <i>c</i>
 * @param own          features of one's own
 */
public record FeatureOptions(TokenOptions tokens, Range words, Range characters, int minDocuments, double maxShare,
		boolean sublinear, List<OwnFeature> own) {

	/**
	 * Lengths of n-grams.
	 *
	 * @param shortest 1 or more; 0 for no n-grams
	 * @param longest  at least {@code shortest}
	 */
	public record Range(int shortest, int longest) {

		/** No n-grams. */
		public static final Range NONE = new Range(0, 0);

		/** @throws IllegalArgumentException if the lengths are no such */
		public Range {
			if (shortest < 0 || longest < shortest || shortest == 0 && longest > 0) {
				throw new IllegalArgumentException("n-grams must be 1 or longer, got: " + shortest + " to " + longest);
			}
		}

		/** Whether there are any. */
		public boolean isEmpty() {
			return longest == 0;
		}
	}

	/** Longest n-gram of tokens. */
	public static final int LONGEST_WORDS = 5;

	/** Longest n-gram of characters. */
	public static final int LONGEST_CHARACTERS = 12;

	/** Tokens of tweets and pairs of them. */
	public static final FeatureOptions TWEETS = new FeatureOptions(TokenOptions.TWEETS, new Range(1, 2), Range.NONE, 1, 1,
			false, List.of());

	/** @throws IllegalArgumentException if a number is out of range, there are no n-grams at all, or two have one name */
	public FeatureOptions {
		own = List.copyOf(own);
		if (words.longest() > LONGEST_WORDS || characters.longest() > LONGEST_CHARACTERS) {
			throw new IllegalArgumentException("n-grams must be at most " + LONGEST_WORDS + " words and "
					+ LONGEST_CHARACTERS + " characters, got: " + words + ", " + characters);
		}
		if (minDocuments < 1) {
			throw new IllegalArgumentException("minDocuments must be 1 or more, got: " + minDocuments);
		}
		if (!(maxShare > 0 && maxShare <= 1)) {
			throw new IllegalArgumentException("maxShare must be above 0 up to 1, got: " + maxShare);
		}
		if (words.isEmpty() && characters.isEmpty() && own.isEmpty()) {
			throw new IllegalArgumentException("there must be n-grams or features of one's own");
		}
		Set<String> names = new HashSet<>();
		for (OwnFeature feature : own) {
			if (!names.add(feature.name())) {
				throw new IllegalArgumentException("two features have the name " + feature.name());
			}
		}
	}

	/** The same with other tokens. */
	public FeatureOptions withTokens(TokenOptions given) {
		return new FeatureOptions(given, words, characters, minDocuments, maxShare, sublinear, own);
	}

	/** The same with other lengths of n-grams. */
	public FeatureOptions withGrams(Range ofWords, Range ofCharacters) {
		return new FeatureOptions(tokens, ofWords, ofCharacters, minDocuments, maxShare, sublinear, own);
	}

	/** The same with other limits of how many texts an n-gram is in. */
	public FeatureOptions withFrequencies(int fewest, double largestShare) {
		return new FeatureOptions(tokens, words, characters, fewest, largestShare, sublinear, own);
	}

	/** The same with or without logarithms of counts. */
	public FeatureOptions withSublinear(boolean given) {
		return new FeatureOptions(tokens, words, characters, minDocuments, maxShare, given, own);
	}

	/** The same with other features of one's own. */
	public FeatureOptions withOwn(List<OwnFeature> given) {
		return new FeatureOptions(tokens, words, characters, minDocuments, maxShare, sublinear, given);
	}
}
