package org.brushwork.core.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** A column of texts. Each different text is kept once, and rows have its number, so that a million rows are cheap. */
public final class TextColumn implements Column {

	/** The code of a row that has no text. */
	public static final int MISSING = -1;

	private final String name;
	private final int[] codes;
	private final List<String> values;

	private TextColumn(String name, int[] codes, List<String> values) {
		this.name = name;
		this.codes = codes;
		this.values = values;
	}

	/**
	 * Texts by their numbers. The array is not copied and not to be changed.
	 *
	 * @param codes  one a row: 0 to {@code values.size() - 1}, or {@link #MISSING}
	 * @param values the texts, each once
	 * @throws IllegalArgumentException if a code is out of range
	 */
	public static TextColumn ofCodes(String name, int[] codes, List<String> values) {
		for (int code : codes) {
			if (code < MISSING || code >= values.size()) {
				throw new IllegalArgumentException(
						"codes must be -1 to " + (values.size() - 1) + ", got: " + code);
			}
		}
		return new TextColumn(name, codes, List.copyOf(values));
	}

	/** Texts row by row; null for a row that has none. */
	public static TextColumn of(String name, @Nullable String... texts) {
		Dictionary dictionary = new Dictionary();
		int[] codes = new int[texts.length];
		for (int row = 0; row < codes.length; row++) {
			String text = texts[row];
			codes[row] = text == null ? MISSING : dictionary.code(text);
		}
		return new TextColumn(name, codes, dictionary.values());
	}

	/** Gives each different text a number, in the order in which they come. */
	static final class Dictionary {

		private final Map<String, Integer> codes = new HashMap<>();

		/** The number of a text, a new one if it did not come before. */
		int code(String text) {
			return codes.computeIfAbsent(text, absent -> codes.size());
		}

		int size() {
			return codes.size();
		}

		List<String> values() {
			String[] all = new String[codes.size()];
			codes.forEach((text, code) -> all[code] = text);
			return List.of(all);
		}
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public int size() {
		return codes.length;
	}

	@Override
	public boolean isMissing(int row) {
		return codes[row] == MISSING;
	}

	/** The text of a row; empty where there is none. */
	public String text(int row) {
		int code = codes[row];
		return code == MISSING ? "" : values.get(code);
	}

	/** The number of a row's text in {@link #values()}, or {@link #MISSING}. */
	public int code(int row) {
		return codes[row];
	}

	/** The numbers of all rows; a copy. */
	public int[] codes() {
		return codes.clone();
	}

	/** The different texts, in the order in which they first come; unmodifiable. */
	public List<String> values() {
		return values;
	}

	/** How many rows have each of {@link #values()}. Linear in the rows. */
	public int[] counts() {
		int[] counts = new int[values.size()];
		Arrays.stream(codes).filter(code -> code != MISSING).forEach(code -> counts[code]++);
		return counts;
	}

	@Override
	public String toString() {
		return "TextColumn[" + name + ", " + codes.length + " rows, " + values.size() + " texts]";
	}
}
