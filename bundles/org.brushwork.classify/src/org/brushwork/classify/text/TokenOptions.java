package org.brushwork.classify.text;

import java.util.Set;

/**
 * How a text is cut into tokens. Letters are made small.
 *
 * @param style     what a token is
 * @param links     what becomes of links
 * @param mentions  what becomes of mentions such as {@code @nasdaq}
 * @param numbers   what becomes of numbers
 * @param negation  whether words after a negation, up to the next of {@code .,;:!?}, are told from others by
 *                  {@code not_} before them
 * @param stopWords words that are left out, in small letters
 * @param stemming  how words lose their endings
 */
public record TokenOptions(Style style, Handling links, Handling mentions, Handling numbers, boolean negation,
		Set<String> stopWords, Stemming stemming) {

	/** What a token is. */
	public enum Style {

		/** What tweets have: words, cashtags, hashtags, mentions, links, numbers, emoticons, emoji, ! and ?. */
		TWEETS,

		/** Two or more letters, digits or underscores, as scikit-learn cuts; none of the other options but the last two. */
		WORDS
	}

	/** What becomes of tokens of a kind. */
	public enum Handling {

		/** They stay as they are. */
		KEPT,

		/** One name stands for all, such as {@code <link>}. */
		NAMED,

		/** They are left out. */
		DROPPED
	}

	/** Tweets, with links and numbers by one name; every word as it is. */
	public static final TokenOptions TWEETS = new TokenOptions(Style.TWEETS, Handling.NAMED, Handling.KEPT,
			Handling.NAMED, false, Set.of(), Stemming.NONE);

	/** As scikit-learn's vectorizers do unless told otherwise. */
	public static final TokenOptions WORDS = new TokenOptions(Style.WORDS, Handling.KEPT, Handling.KEPT, Handling.KEPT,
			false, Set.of(), Stemming.NONE);

	/** Copies the words. */
	public TokenOptions {
		stopWords = Set.copyOf(stopWords);
	}

	/** The same with another handling of links, mentions and numbers. */
	public TokenOptions with(Handling forLinks, Handling forMentions, Handling forNumbers) {
		return new TokenOptions(style, forLinks, forMentions, forNumbers, negation, stopWords, stemming);
	}

	/** The same with or without marks of negation. */
	public TokenOptions withNegation(boolean given) {
		return new TokenOptions(style, links, mentions, numbers, given, stopWords, stemming);
	}

	/** The same with other stop words. */
	public TokenOptions withStopWords(Set<String> given) {
		return new TokenOptions(style, links, mentions, numbers, negation, given, stemming);
	}

	/** The same with another stemming. */
	public TokenOptions withStemming(Stemming given) {
		return new TokenOptions(style, links, mentions, numbers, negation, stopWords, given);
	}
}
