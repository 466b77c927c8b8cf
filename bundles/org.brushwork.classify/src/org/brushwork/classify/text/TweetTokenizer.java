package org.brushwork.classify.text;

import java.util.Arrays;
import java.util.Set;
import org.brushwork.classify.text.TokenOptions.Handling;

/** Cuts a tweet: see {@link TokenOptions.Style#TWEETS}. */
final class TweetTokenizer implements Tokenizer {

	private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "none", "nobody", "nothing", "neither",
			"nor", "cannot", "without", "hardly", "dont", "doesnt", "didnt", "wont", "cant", "isnt", "arent", "wasnt");
	private static final String[] EMOTICONS = { ":-)", ":-(", ":-d", ":-/", ":-p", ":-|", ";-)", ":'(", ":)", ":(", ":d",
			":/", ":p", ":o", ":|", ";)", "=)", "=(", "=d", "<3", "^^" };
	private static final String STARTS = ":;=<^";
	private static final char[] LINK = "<link>".toCharArray();
	private static final char[] MENTION = "<mention>".toCharArray();
	private static final String AMPERSAND = "&amp;";
	private static final int LONGEST_CASHTAG = 6;
	private static final int LONGEST_ENTITY = 8;

	private final TokenOptions options;
	private char[] out = new char[256];
	private char[] chars = new char[0];
	private int size;
	private boolean negated;

	TweetTokenizer(TokenOptions options) {
		this.options = options;
	}

	@Override
	public void tokenize(String text, TokenSink sink) {
		chars = SmallLetters.of(text);
		negated = false;
		int at = 0;
		while (at < chars.length) {
			at = next(at, sink);
		}
	}

	/** Takes what begins at a place and says where it ends. */
	private int next(int at, TokenSink sink) {
		char c = chars[at];
		if (isLetter(c)) {
			return isLink(at) ? link(at, sink) : word(at, sink);
		}
		if (isDigit(c) || isSigned(at) || isMoney(at)) {
			return number(at, sink);
		}
		return switch (c) {
		case ' ' -> at + 1;
		case '$' -> tag(at, LONGEST_CASHTAG, Handling.KEPT, LINK, sink);
		case '#' -> tag(at, Integer.MAX_VALUE, Handling.KEPT, LINK, sink);
		case '@' -> tag(at, Integer.MAX_VALUE, options.mentions(), MENTION, sink);
		case '&' -> entity(at);
		default -> mark(at, sink);
		};
	}

	private boolean isLink(int at) {
		char c = chars[at];
		return c == 'h' && (startsWith("http://", at) || startsWith("https://", at)) || c == 'w' && startsWith("www.", at);
	}

	private int link(int at, TokenSink sink) {
		int end = at;
		while (end < chars.length && !Character.isWhitespace(chars[end])) {
			end++;
		}
		emit(options.links(), at, end, LINK, sink);
		return end;
	}

	private void emit(Handling handling, int start, int end, char[] name, TokenSink sink) {
		if (handling == Handling.NAMED) {
			sink.token(name, 0, name.length);
		} else if (handling == Handling.KEPT) {
			sink.token(chars, start, end);
		}
	}

	/** A word goes on over an apostrophe or an ampersand between two letters: don't, s&p. */
	private int word(int at, TokenSink sink) {
		size = 0;
		int end = at;
		while (end < chars.length) {
			char c = chars[end];
			if (isLetter(c) || isDigit(c) || c == '_') {
				append(c);
				end++;
			} else if (c == '\'' && isLetterAt(end + 1)) {
				append(c);
				end++;
			} else if (c == '&' && (isLetterAt(end + 1) && !startsWith(AMPERSAND, end)
					|| startsWith(AMPERSAND, end) && isLetterAt(end + AMPERSAND.length()))) {
				append(c);
				end += startsWith(AMPERSAND, end) ? AMPERSAND.length() : 1;
			} else {
				break;
			}
		}
		emitWord(sink);
		return end;
	}

	private void emitWord(TokenSink sink) {
		if (!options.negation()) {
			sink.token(out, 0, size);
		} else if (isNegation()) {
			sink.token(out, 0, size);
			negated = true;
		} else if (negated) {
			String word = new String(out, 0, size);
			size = 0;
			append("not_");
			append(word);
			sink.token(out, 0, size);
		} else {
			sink.token(out, 0, size);
		}
	}

	private boolean isNegation() {
		return size > 3 && out[size - 1] == 't' && out[size - 2] == '\'' && out[size - 3] == 'n'
				|| NEGATIONS.contains(new String(out, 0, size));
	}

	private boolean isSigned(int at) {
		return (chars[at] == '+' || chars[at] == '-') && isDigitAt(at + (isCurrencyAt(at + 1) ? 2 : 1))
				&& (at == 0 || !isLetter(chars[at - 1]) && !isDigit(chars[at - 1]));
	}

	private boolean isMoney(int at) {
		return isCurrencyAt(at) && isDigitAt(at + 1);
	}

	/** A number by its sign and kind, such as {@code <+percent>}, with up to three letters right behind it: 5bn, 1st. */
	private int number(int at, TokenSink sink) {
		size = 0;
		append('<');
		int end = at;
		if (chars[end] == '+' || chars[end] == '-') {
			append(chars[end++]);
		}
		boolean money = isCurrencyAt(end);
		end = letters(digits(money ? end + 1 : end));
		boolean percent = end < chars.length && chars[end] == '%';
		append(percent ? "percent>" : money ? "money>" : "number>");
		end += percent ? 1 : 0;
		if (options.numbers() == Handling.NAMED) {
			sink.token(out, 0, size);
		} else if (options.numbers() == Handling.KEPT) {
			sink.token(chars, at, end);
		}
		return end;
	}

	private int digits(int at) {
		int end = at;
		while (isDigitAt(end) || end < chars.length && ".,:/".indexOf(chars[end]) >= 0 && isDigitAt(end + 1)) {
			end++;
		}
		return end;
	}

	private int letters(int at) {
		int end = at;
		while (isLetterAt(end)) {
			end++;
		}
		return end - at <= 3 ? end : at;
	}

	/** A cashtag may have a class of shares: $brk.b. */
	private int tag(int at, int longest, Handling handling, char[] name, TokenSink sink) {
		int end = at + 1;
		while (end < chars.length && (isLetter(chars[end]) || isDigit(chars[end]) || chars[end] == '_')
				&& end - at <= longest) {
			end++;
		}
		if (chars[at] == '$' && end > at + 1 && end < chars.length && chars[end] == '.' && isLetterAt(end + 1)
				&& !isLetterAt(end + 2)) {
			end += 2;
		}
		if (end > at + 1) {
			emit(handling, at, end, name, sink);
		}
		return end;
	}

	/** Skips what stands for a character in HTML, such as {@code &gt;}. */
	private int entity(int at) {
		int end = at + 1;
		while (isLetterAt(end) && end - at < LONGEST_ENTITY) {
			end++;
		}
		return end < chars.length && chars[end] == ';' ? end + 1 : at + 1;
	}

	private int mark(int at, TokenSink sink) {
		char c = chars[at];
		if (c > 0x2000) {
			return emoji(at, sink);
		}
		int length = STARTS.indexOf(c) < 0 || at > 0 && (isLetter(chars[at - 1]) || isDigit(chars[at - 1])) ? 0
				: emoticon(at);
		if (length > 0) {
			sink.token(chars, at, at + length);
			return at + length;
		}
		if (c == '!' || c == '?') {
			sink.token(chars, at, at + 1);
			negated = false;
			int end = at + 1;
			while (end < chars.length && (chars[end] == '!' || chars[end] == '?')) {
				end++;
			}
			return end;
		}
		negated &= ".,;:".indexOf(c) < 0;
		return at + 1;
	}

	private int emoticon(int at) {
		for (String emoticon : EMOTICONS) {
			int end = at + emoticon.length();
			if (startsWith(emoticon, at) && !isLetterAt(end) && !isDigitAt(end)) {
				return emoticon.length();
			}
		}
		return 0;
	}

	private int emoji(int at, TokenSink sink) {
		int point = Character.codePointAt(chars, at);
		int end = at + Character.charCount(point);
		if (Character.isExtendedPictographic(point)) {
			sink.token(chars, at, end);
		}
		return end;
	}

	private void append(char c) {
		if (size == out.length) {
			out = Arrays.copyOf(out, 2 * size);
		}
		out[size++] = c;
	}

	private void append(String text) {
		for (int at = 0; at < text.length(); at++) {
			append(text.charAt(at));
		}
	}

	private boolean startsWith(String text, int at) {
		if (at + text.length() > chars.length) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (chars[at + i] != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private boolean isLetterAt(int at) {
		return at < chars.length && isLetter(chars[at]);
	}

	private boolean isDigitAt(int at) {
		return at < chars.length && isDigit(chars[at]);
	}

	private boolean isCurrencyAt(int at) {
		return at < chars.length && (chars[at] == '$' || chars[at] == '\u20ac' || chars[at] == '\u00a3');
	}

	/** Also an accent that combines with the letter before it. */
	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z'
				|| c >= 0x80 && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK && c < 0xFE00);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
