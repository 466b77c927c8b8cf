package org.brushwork.classify.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.brushwork.classify.text.Feature.Kind;
import org.brushwork.classify.text.FeatureOptions.Range;
import org.brushwork.classify.text.Vectorizer.Vectorized;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;

class VectorizerTest {

	private static final FeatureOptions WORDS = FeatureOptions.TWEETS.withGrams(new Range(1, 1), Range.NONE);

	private static Vectorized fit(FeatureOptions options, String... texts) throws CancelledException {
		return Vectorizer.fit(options, Texts.of(List.of(texts)), Progress.NONE);
	}

	private static List<String> features(Vectorized vectorized) {
		return vectorized.vocabulary().features().stream().map(Feature::text).toList();
	}

	@Test
	void featuresInMostTextsComeFirstAndOthersAsTheyCome() throws Exception {
		assertEquals(List.of("up", "we", "go", "down"), features(fit(WORDS, "we go up", "up", "down")));
	}

	@Test
	void aValueIsCountTimesSmoothIdfAndARowHasLengthOne() throws Exception {
		SparseMatrix matrix = fit(WORDS, "up up we", "up").matrix();
		double up = 2 * (Math.log(3 / 3.0) + 1);
		double we = Math.log(3 / 2.0) + 1;
		double length = Math.hypot(up, we);
		assertArrayEquals(new float[] { (float) (up / length), (float) (we / length), 1 }, matrix.values(), 1e-7f);
	}

	@Test
	void nGramsKeepTheirWords() throws Exception {
		assertEquals(Set.of("we", "go", "up", "we go", "go up", "we go up"),
				Set.copyOf(features(fit(FeatureOptions.TWEETS.withGrams(new Range(1, 3), Range.NONE), "we go up"))));
		assertEquals(List.of("we go", "go up"),
				features(fit(FeatureOptions.TWEETS.withGrams(new Range(2, 2), Range.NONE), "we go up")));
		assertEquals(Set.of("ab", "b ", " c", "ab ", "b c"), Set.copyOf(
				features(fit(FeatureOptions.TWEETS.withGrams(Range.NONE, new Range(2, 3)), " Ab \n c "))));
	}

	@Test
	void rareAndCommonFeaturesAreLeftOut() throws Exception {
		FeatureOptions options = FeatureOptions.TWEETS.withFrequencies(2, 0.7);
		Vectorized vectorized = fit(options, "the stock up", "the stock down", "the bond up");
		assertEquals(List.of("the stock", "stock", "up"), features(vectorized));
		assertEquals(List.of("the stock", "stock"), // though "the" itself is none
				columns(vectorized, vectorized.vocabulary().matrix(Texts.of(List.of("the stock")), Progress.NONE)));
	}

	private static List<String> columns(Vectorized vectorized, SparseMatrix matrix) {
		List<String> names = new ArrayList<>();
		for (int at = 0; at < matrix.end(0); at++) {
			names.add(vectorized.vocabulary().feature(matrix.columns()[at]).text());
		}
		return names;
	}

	@Test
	void stopWordsAreLeftOutBeforeWordsArePaired() throws Exception {
		FeatureOptions options = FeatureOptions.TWEETS.withTokens(TokenOptions.TWEETS.withStopWords(StopWords.ENGLISH));
		assertEquals(List.of("shares", "up", "shares up"), features(fit(options, "the shares are up")).stream().sorted(
				Comparator.comparingInt(text -> List.of("shares", "up", "shares up").indexOf(text))).toList());
	}

	@Test
	void wordsWithOneStemAreOneFeature() throws Exception {
		FeatureOptions options = WORDS.withTokens(TokenOptions.TWEETS.withStemming(Stemming.ENGLISH));
		assertEquals(List.of("downgrad", "$rising", "<link>"), features(fit(options, "downgraded downgrades downgrading",
				"downgrade $RISING http://a.b")));
	}

	@Test
	void ownFeaturesAreCountedHoweverRareTheyAre() throws Exception {
		FeatureOptions options = WORDS.withFrequencies(2, 1).withOwn(List.of(OwnFeature.parse("rise=words:up,higher"),
				OwnFeature.parse("beat=phrase:beats estimates"), OwnFeature.parse("percent=\\d+ ?%")));
		Vectorized vectorized = fit(options, "UP and higher, not upper", "it beats  Estimates by 5 %", "x");
		assertEquals(List.of("rise", "beat", "percent"), features(vectorized));
		assertEquals(Kind.OWN, vectorized.vocabulary().feature(0).kind());
		assertEquals(1, vectorized.matrix().values()[0], 1e-7);
		assertEquals(List.of(1, 1, 1), List.of(vectorized.vocabulary().documents(0), vectorized.vocabulary().documents(1),
				vectorized.vocabulary().documents(2)));
	}

	@Test
	void badDefinitionsOfFeaturesAreRefused() {
		assertThrows(PatternSyntaxException.class, () -> OwnFeature.parse("a=(b"));
		assertThrows(IllegalArgumentException.class, () -> OwnFeature.parse("=b"));
		assertThrows(IllegalArgumentException.class, () -> OwnFeature.parse("name"));
		assertThrows(IllegalArgumentException.class, () -> OwnFeature.parse("a="));
		assertThrows(IllegalArgumentException.class,
				() -> WORDS.withOwn(List.of(OwnFeature.parse("a=b"), OwnFeature.parse("a=c"))));
	}

	/** Enough of them for several threads. */
	private static List<String> many() {
		SplittableRandom random = new SplittableRandom(5);
		List<String> texts = new ArrayList<>();
		for (int text = 0; text < 5_000; text++) {
			StringBuilder words = new StringBuilder();
			for (int word = 0; word < 12; word++) {
				words.append("w").append((int) (400 * Math.pow(random.nextDouble(), 3))).append("x ");
			}
			texts.add(words.toString());
		}
		return texts;
	}

	@Test
	void manyTextsHaveTheFeaturesThatOneThreadFinds() throws Exception {
		List<String> texts = many();
		Vectorized all = Vectorizer.fit(FeatureOptions.TWEETS, Texts.of(texts), Progress.NONE);
		// A thread of its own for each thousand is the same as none: the numbers of features are in the order of texts.
		Set<String> pairs = new LinkedHashSet<>();
		for (String text : texts) {
			String[] words = text.split(" ");
			for (int at = 0; at < words.length; at++) {
				pairs.add(words[at]);
				if (at > 0) {
					pairs.add(words[at - 1] + " " + words[at]);
				}
			}
		}
		assertEquals(pairs, Set.copyOf(features(all)));
		assertEquals(all.matrix().values().length, all.vocabulary().matrix(Texts.of(texts), Progress.NONE).values().length);
		assertArrayEquals(all.matrix().columns(), all.vocabulary().matrix(Texts.of(texts), Progress.NONE).columns());
		assertArrayEquals(all.matrix().values(), all.vocabulary().matrix(Texts.of(texts), Progress.NONE).values());
		Vectorized again = Vectorizer.fit(FeatureOptions.TWEETS, Texts.of(texts), Progress.NONE);
		assertArrayEquals(all.matrix().values(), again.matrix().values());
		assertEquals(features(all), features(again));
	}

	@Test
	void itStopsWhenNobodyWantsTheRowsAnyMore() {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// not of interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancelledException.class,
				() -> Vectorizer.fit(FeatureOptions.TWEETS, Texts.of(many()), cancelled));
	}

	@Test
	void aKeptVocabularyGivesTheSameRows() throws Exception {
		FeatureOptions options = FeatureOptions.TWEETS.withGrams(new Range(1, 2), new Range(3, 3)).withFrequencies(2, 0.9);
		List<String> texts = many().subList(0, 200);
		Vectorized all = Vectorizer.fit(options, Texts.of(texts), Progress.NONE);
		int[] documents = IntStream.range(0, all.vocabulary().size())
				.map(all.vocabulary()::documents).toArray();
		Vocabulary kept = Vocabulary.of(options, List.copyOf(all.vocabulary().features()), documents, texts.size());
		assertArrayEquals(all.matrix().columns(), kept.matrix(Texts.of(texts), Progress.NONE).columns());
		assertArrayEquals(all.matrix().values(), kept.matrix(Texts.of(texts), Progress.NONE).values());
	}

	@Test
	void aTextWithoutKnownWordsIsAnEmptyRow() throws Exception {
		Vectorized vectorized = fit(WORDS, "up", "");
		assertEquals(1, vectorized.matrix().values().length);
		assertEquals(0, vectorized.vocabulary().matrix(Texts.of(List.of("down")), Progress.NONE).values().length);
		assertTrue(vectorized.matrix().rowCount() == 2);
	}

	@Test
	void optionsOutOfRangeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> WORDS.withFrequencies(0, 1));
		assertThrows(IllegalArgumentException.class, () -> WORDS.withFrequencies(1, 0));
		assertThrows(IllegalArgumentException.class, () -> WORDS.withGrams(Range.NONE, Range.NONE));
		assertThrows(IllegalArgumentException.class, () -> new Range(2, 1));
		assertThrows(IllegalArgumentException.class, () -> WORDS.withGrams(new Range(1, 9), Range.NONE));
	}
}
