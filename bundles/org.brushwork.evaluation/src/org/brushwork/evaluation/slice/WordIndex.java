package org.brushwork.evaluation.slice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.TextColumn;

/**
 * Which words are in the text of which row; made once, so that questions about words are quick. Immutable; any thread.
 */
public final class WordIndex {

	private static final int CHECK_EVERY = 1 << 10;

	private final TextColumn texts;
	private final List<String> words;
	private final Map<String, Integer> codes;
	private final int[] starts;
	private final int[] found;

	private WordIndex(TextColumn texts, Map<String, Integer> codes, int[] starts, int[] found) {
		this.texts = texts;
		this.codes = codes;
		this.starts = starts;
		this.found = found;
		String[] names = new String[codes.size()];
		codes.forEach((word, code) -> names[code] = word);
		words = List.of(names);
	}

	/**
	 * Indexes texts; progress is in different texts.
	 *
	 * @throws CancelledException if the progress was cancelled
	 */
	public static WordIndex of(TextColumn texts, Tokens tokens, Progress progress) throws CancelledException {
		Map<String, Integer> codes = new HashMap<>();
		int count = texts.values().size();
		int[] starts = new int[count + 1];
		Ints found = new Ints();
		Ints own = new Ints();
		for (int text = 0; text < count; text++) {
			if (text % CHECK_EVERY == 0) {
				progress.checkCancelled();
				progress.report(text, count);
			}
			own.clear();
			tokens.cut(texts.values().get(text), word -> own.add(codes.computeIfAbsent(word, absent -> codes.size())));
			found.addDifferent(own);
			starts[text + 1] = found.size();
		}
		return new WordIndex(texts, codes, starts, found.array());
	}

	/** All words, by their codes; unmodifiable. */
	public List<String> words() {
		return words;
	}

	/** The code of a word. */
	public OptionalInt code(String word) {
		return codes.containsKey(word) ? OptionalInt.of(codes.getOrDefault(word, 0)) : OptionalInt.empty();
	}

	/** Whether a row has a word. Linear in the words of the row. */
	public boolean has(int row, int word) {
		return !texts.isMissing(row)
				&& Arrays.binarySearch(found, starts[texts.code(row)], starts[texts.code(row) + 1], word) >= 0;
	}

	/** Counts a row for each of its words. */
	void count(int row, int[] rowsByWord) {
		if (!texts.isMissing(row)) {
			int text = texts.code(row);
			for (int at = starts[text]; at < starts[text + 1]; at++) {
				rowsByWord[found[at]]++;
			}
		}
	}

	/** How many rows there are. */
	public int size() {
		return texts.size();
	}
}
