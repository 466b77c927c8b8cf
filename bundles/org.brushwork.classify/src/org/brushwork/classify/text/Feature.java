package org.brushwork.classify.text;

/**
 * A column of the numbers of texts.
 *
 * @param kind what it is
 * @param text the tokens with blanks between them, the characters, or the name
 */
public record Feature(Kind kind, String text) {

	/** What a feature is. */
	public enum Kind {

		/** One or more tokens that follow each other. */
		WORDS,

		/** Characters that follow each other. */
		CHARACTERS,

		/** A feature of one's own. */
		OWN
	}
}
