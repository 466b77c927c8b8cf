package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up texts as long as tweets, with words as unevenly frequent as in English, some of which tell the label.
 *
 * @param texts  the texts
 * @param labels of each, 0 to 2
 */
record TextCorpus(List<String> texts, int[] labels) {

	private static final int WORDS = 120_000;
	private static final double TELLING = 0.12;
	private static final double WRONG = 0.1;
	private static final int SHORTEST = 8;
	private static final int LONGEST = 26;
	/** Chosen so that ten thousand texts have about as many different words and pairs as that many real tweets. */
	private static final double UNEVENNESS = 14;

	static TextCorpus of(int count) {
		SplittableRandom random = new SplittableRandom(count);
		List<String> texts = new ArrayList<>(count);
		int[] labels = new int[count];
		for (int text = 0; text < count; text++) {
			int meant = random.nextInt(3);
			labels[text] = random.nextDouble() < WRONG ? random.nextInt(3) : meant;
			StringBuilder words = new StringBuilder();
			int length = random.nextInt(SHORTEST, LONGEST + 1);
			for (int word = 0; word < length; word++) {
				int rank = (int) (WORDS * Math.pow(random.nextDouble(), UNEVENNESS));
				int telling = 3 * (rank / 3) + meant;
				words.append(word > 0 ? " " : "").append(word(random.nextDouble() < TELLING ? telling : rank));
			}
			texts.add(words.toString());
		}
		return new TextCorpus(texts, labels);
	}

	/** Letters that stand for a number, two at least. */
	private static String word(int number) {
		StringBuilder word = new StringBuilder();
		for (int rest = number + 26; rest > 0; rest /= 26) {
			word.append((char) ('a' + rest % 26));
		}
		return word.toString();
	}

	/** Writes a line a text: label, tabulator, text. */
	void writeTo(Path file) throws IOException {
		try (Writer writer = Files.newBufferedWriter(file)) {
			for (int text = 0; text < labels.length; text++) {
				writer.write(labels[text] + "\t" + texts.get(text) + "\n");
			}
		}
	}
}
