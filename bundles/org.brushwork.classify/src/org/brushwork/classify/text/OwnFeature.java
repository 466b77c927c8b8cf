package org.brushwork.classify.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A feature of one's own: what a text has as often as a list of words, a phrase or a regular expression is found in it,
 * whatever the case of its letters.
 *
 * @param name what it is called
 * @param kind what the definition is
 * @param text the definition
 */
public record OwnFeature(String name, Kind kind, String text) {

	/** What a definition is. */
	public enum Kind {

		/** Words with commas between them; each counts where it stands alone. */
		WORDS,

		/** Words that follow each other. */
		PHRASE,

		/** A regular expression of Java. */
		REGEX
	}

	private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
	private static final String AFTER = "(?![\\p{L}\\p{N}_])";
	private static final String WORDS = "words:";
	private static final String PHRASE = "phrase:";

	/**
	 * Checks the definition.
	 *
	 * @throws IllegalArgumentException if the name or the definition is empty; {@link PatternSyntaxException} if it is no
	 *                                  regular expression
	 */
	public OwnFeature {
		if (name.isBlank() || text.isBlank()) {
			throw new IllegalArgumentException("a feature must have a name and a definition, got: " + name + "=" + text);
		}
		pattern(kind, text);
	}

	/**
	 * Reads {@code name=regex}, {@code name=words:up,higher} or {@code name=phrase:beats estimates}.
	 *
	 * @throws IllegalArgumentException see the constructor
	 */
	public static OwnFeature parse(String definition) {
		int equals = definition.indexOf('=');
		String name = definition.substring(0, Math.max(0, equals)).strip();
		String text = definition.substring(equals + 1);
		if (text.startsWith(WORDS)) {
			return new OwnFeature(name, Kind.WORDS, text.substring(WORDS.length()));
		}
		if (text.startsWith(PHRASE)) {
			return new OwnFeature(name, Kind.PHRASE, text.substring(PHRASE.length()));
		}
		return new OwnFeature(name, Kind.REGEX, text);
	}

	/** What finds it. */
	Pattern pattern() {
		return pattern(kind, text);
	}

	private static Pattern pattern(Kind kind, String text) {
		String regex = switch (kind) {
		case WORDS -> BEFORE + "(?:" + Arrays.stream(text.split(",")).map(String::strip).filter(word -> !word.isEmpty())
				.map(Pattern::quote).collect(Collectors.joining("|")) + ")" + AFTER;
		case PHRASE -> BEFORE + Arrays.stream(text.strip().split("\\s+")).map(Pattern::quote)
				.collect(Collectors.joining("\\s+")) + AFTER;
		case REGEX -> text;
		};
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** How often it is found in a text. */
	static int count(Matcher matcher, String text) {
		matcher.reset(text);
		int count = 0;
		while (matcher.find()) {
			count++;
		}
		return count;
	}
}
