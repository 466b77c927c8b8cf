package org.brushwork.evaluation.slice;

import java.util.Locale;
import java.util.function.Consumer;

/** Cuts texts into words. Called from any thread. */
@FunctionalInterface
public interface Tokens {

	/**
	 * Words in lower case: letters, digits, and apostrophes and hyphens inside; with a sign before them if that makes
	 * them a cashtag, hashtag or mention; and each emoji. Links are none.
	 */
	Tokens USUAL = Tokens::usual;

	/** Gives the words of a text one by one, as often as they come. */
	void cut(String text, Consumer<String> words);

	private static void usual(String text, Consumer<String> words) {
		String lower = text.toLowerCase(Locale.ROOT);
		int at = 0;
		while (at < lower.length()) {
			int point = lower.codePointAt(at);
			if (point == 'h' && (lower.startsWith("http://", at) || lower.startsWith("https://", at))) {
				at = endOfLink(lower, at);
			} else if (Character.isLetterOrDigit(point)) {
				int end = end(lower, at);
				boolean signed = at > 0 && "$#@".indexOf(lower.charAt(at - 1)) >= 0;
				words.accept(lower.substring(signed ? at - 1 : at, end));
				at = end;
			} else {
				int end = at + Character.charCount(point);
				if (Character.getType(point) == Character.OTHER_SYMBOL) {
					words.accept(lower.substring(at, end));
				}
				at = end;
			}
		}
	}

	private static int endOfLink(String text, int from) {
		int at = from;
		while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int end(String text, int from) {
		int at = from;
		while (at < text.length()) {
			int point = text.codePointAt(at);
			int next = at + Character.charCount(point);
			boolean joins = "'\u2019-_".indexOf(point) >= 0 && next < text.length()
					&& Character.isLetterOrDigit(text.codePointAt(next));
			if (!joins && !Character.isLetterOrDigit(point) && Character.getType(point) != Character.NON_SPACING_MARK) {
				return at;
			}
			at = next;
		}
		return at;
	}
}
