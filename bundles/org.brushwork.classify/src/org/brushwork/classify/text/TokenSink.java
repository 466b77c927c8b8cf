package org.brushwork.classify.text;

/** Takes the tokens of a text in their order. */
interface TokenSink {

	/** Takes a token, the characters from {@code start} up to {@code end}, which are the tokenizer's own. */
	void token(char[] chars, int start, int end);
}
