package org.brushwork.classify.text;

/** Cuts texts into tokens; for one thread. */
interface Tokenizer {

	/** Gives the tokens of a text to a sink. */
	void tokenize(String text, TokenSink sink);

	/** The one for some options. */
	static Tokenizer of(TokenOptions options) {
		return switch (options.style()) {
		case TWEETS -> new TweetTokenizer(options);
		case WORDS -> new WordTokenizer();
		};
	}
}
