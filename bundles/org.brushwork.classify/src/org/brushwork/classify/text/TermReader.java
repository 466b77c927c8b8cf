package org.brushwork.classify.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.brushwork.classify.text.FeatureOptions.Range;
import org.brushwork.classify.text.TokenOptions.Style;

/** Finds the nodes of a text; for one thread. */
final class TermReader implements TokenSink {

	/** Takes the nodes of a text. */
	interface Sink {

		/** Takes a node that was found some more times in the text. */
		void node(int node, int times);
	}

	private static final int NONE = -1;
	private static final int LEFT_OUT = -2;

	private final FeatureOptions options;
	private final Terms terms;
	private final boolean adding;
	private final boolean changing;
	private final Tokenizer tokenizer;
	private final UnaryOperator<String> stemmer;
	private final List<Matcher> own;
	private final CharPool raw = new CharPool();
	private int[] wordOfRaw = new int[1 << 10];
	private int[] words = new int[64];
	private int wordCount;

	/** @param adding whether nodes that are not known are added; otherwise they are passed over */
	TermReader(FeatureOptions options, Terms terms, boolean adding) {
		this.options = options;
		this.terms = terms;
		this.adding = adding;
		changing = !options.tokens().stopWords().isEmpty() || options.tokens().stemming() != Stemming.NONE;
		tokenizer = Tokenizer.of(options.tokens());
		stemmer = options.tokens().stemming().stemmer();
		own = options.own().stream().map(feature -> feature.pattern().matcher("")).toList();
	}

	/** Gives the nodes of a text to a sink, one as often as it is found. */
	void read(String text, Sink sink) {
		if (!options.words().isEmpty()) {
			wordCount = 0;
			tokenizer.tokenize(text, this);
			words(sink);
		}
		if (!options.characters().isEmpty()) {
			characters(text, sink);
		}
		for (int index = 0; index < own.size(); index++) {
			int count = OwnFeature.count(own.get(index), text);
			if (count > 0) {
				give(Terms.ownKey(index), count, sink);
			}
		}
	}

	@Override
	public void token(char[] chars, int start, int end) {
		int word = changing ? changed(chars, start, end)
				: adding ? terms.words().add(chars, start, end) : terms.words().find(chars, start, end);
		if (word == LEFT_OUT) {
			return;
		}
		if (wordCount == words.length) {
			words = Arrays.copyOf(words, 2 * wordCount);
		}
		words[wordCount++] = word;
	}

	/** The word of a token without its ending, looked up once for each different token. */
	private int changed(char[] chars, int start, int end) {
		int before = raw.size();
		int id = raw.add(chars, start, end);
		if (raw.size() > before) {
			if (id == wordOfRaw.length) {
				wordOfRaw = Arrays.copyOf(wordOfRaw, 2 * id);
			}
			String token = new String(chars, start, end - start);
			wordOfRaw[id] = options.tokens().stopWords().contains(token) ? LEFT_OUT : word(token);
		}
		return wordOfRaw[id];
	}

	private int word(String token) {
		// Names in angle brackets, tags and links are no words of a language.
		boolean language = options.tokens().style() == Style.WORDS || Character.isLetter(token.codePointAt(0));
		String stem = language ? stemmer.apply(token) : token;
		return adding ? terms.words().add(stem) : terms.words().find(stem);
	}

	private void words(Sink sink) {
		Range range = options.words();
		for (int start = 0; start < wordCount; start++) {
			int node = NONE;
			int most = Math.min(range.longest(), wordCount - start);
			for (int length = 1; length <= most; length++) {
				int word = words[start + length - 1];
				if (word < 0) {
					break;
				}
				long key = Terms.wordKey(node, word);
				node = adding ? terms.add(key) : terms.find(key);
				if (node < 0) {
					break;
				}
				if (length >= range.shortest()) {
					sink.node(node, 1);
				}
			}
		}
	}

	private void characters(String text, Sink sink) {
		char[] chars = oneBlankEach(SmallLetters.of(text));
		Range range = options.characters();
		for (int length = range.shortest(); length <= range.longest(); length++) {
			for (int start = 0; start + length <= chars.length; start++) {
				int gram = adding ? terms.grams().add(chars, start, start + length)
						: terms.grams().find(chars, start, start + length);
				if (gram >= 0) {
					give(Terms.gramKey(gram), 1, sink);
				}
			}
		}
	}

	private static char[] oneBlankEach(char[] chars) {
		int size = 0;
		for (char c : chars) {
			boolean blank = Character.isWhitespace(c);
			if (!blank || size > 0 && chars[size - 1] != ' ') {
				chars[size++] = blank ? ' ' : c;
			}
		}
		return Arrays.copyOf(chars, size > 0 && chars[size - 1] == ' ' ? size - 1 : size);
	}

	private void give(long key, int times, Sink sink) {
		int node = adding ? terms.add(key) : terms.find(key);
		if (node >= 0) {
			sink.node(node, times);
		}
	}
}
