package org.brushwork.classify.data;

import java.util.regex.Pattern;

/** Writes cells of CSV. */
public final class CsvCell {

	private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\n\r]|^\\s|\\s$");

	private CsvCell() {
		// functions only
	}

	/** A text as a cell between commas, in quotes where it needs them. */
	public static String of(String text) {
		return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
