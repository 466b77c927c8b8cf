package org.brushwork.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.brushwork.classify.data.DataOptions;
import org.brushwork.classify.data.Division;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.data.TextDataReader;
import org.brushwork.classify.linear.LogisticOptions;
import org.brushwork.classify.sample.SampleTweetFiles;
import org.brushwork.classify.sample.SampleTweets;
import org.brushwork.classify.sample.TweetSpec;
import org.brushwork.classify.text.Feature;
import org.brushwork.classify.text.Feature.Kind;
import org.brushwork.classify.text.FeatureOptions;
import org.brushwork.classify.text.OwnFeature;
import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.classify.text.Texts;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextClassifierTest {

	private static final List<String> CLASSES = List.of("down", "flat", "up");
	private static final Texts TEXTS = Texts.of(List.of("shares rise", "they rise", "shares fall", "they fall", "no move here",
			"no news"));
	private static final int[] LABELS = { 2, 2, 0, 0, 1, 1 };

	private final Path folder;

	TextClassifierTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static TextClassifier train(ClassifierOptions options) throws Exception {
		return TextClassifier.train(TEXTS, LABELS, CLASSES, options, "", Progress.NONE);
	}

	@Test
	void theWordsThatPushALabelAddUpToItsScore() throws Exception {
		TextClassifier classifier = train(ClassifierOptions.TWEETS);
		String text = "shares rise, no news";
		SparseMatrix matrix = classifier.vocabulary().matrix(Texts.of(List.of(text)), Progress.NONE);
		for (int each = 0; each < 3; each++) {
			double sum = classifier.contributions(text, each).stream().mapToDouble(Contribution::amount).sum();
			assertEquals(classifier.model().scores(matrix, 0)[each], sum + classifier.model().bias(each), 1e-12);
		}
		assertEquals(new Feature(Kind.WORDS, "rise"), classifier.contributions("they rise", 2).getFirst().feature());
	}

	@Test
	void theStrongestFeaturesAreThoseThatTellAClass() throws Exception {
		TextClassifier classifier = train(ClassifierOptions.TWEETS);
		Coefficient first = classifier.strongest(2, 3).getFirst();
		assertEquals(new Feature(Kind.WORDS, "rise"), first.feature());
		assertEquals(2, first.documents());
		assertTrue(classifier.weakest(2, 1).getFirst().weight() < 0);
		assertEquals(3, classifier.strongest(2, 3).size());
	}

	@Test
	void aFeatureOfOnesOwnTeachesWhatWordsLack() throws Exception {
		OwnFeature rise = OwnFeature.parse("rises=words:rise,soar,climb");
		ClassifierOptions options = ClassifierOptions.TWEETS.withLogistic(LogisticOptions.DEFAULT.withC(10));
		TextClassifier with = train(options.withFeatures(FeatureOptions.TWEETS.withOwn(List.of(rise))));
		TextClassifier without = train(options);
		assertTrue(with.probabilities("soar")[2] > without.probabilities("soar")[2] + 0.1);
		assertEquals(new Feature(Kind.OWN, "rises"), with.contributions("soar", 2).getFirst().feature());
	}

	@Test
	void probabilitiesAddUpToOne() throws Exception {
		for (String text : List.of("rise", "fall", "", "unheard of")) {
			assertEquals(1, Arrays.stream(train(ClassifierOptions.TWEETS).probabilities(text)).sum(), 1e-12);
		}
	}

	@Test
	void retrainingAfterARelabelMovesThePrediction() throws Exception {
		Training training = new Training(TEXTS, LABELS, CLASSES, ClassifierOptions.TWEETS, "", Progress.NONE);
		double before = training.classifier().probabilities("no move here")[0];
		int[] labels = LABELS.clone();
		labels[4] = 0;
		double after = training.retrain(labels, Progress.NONE).probabilities("no move here")[0];
		assertTrue(after > before + 0.05, before + " to " + after);
		double[] fromTheStart = TextClassifier.train(TEXTS, labels, CLASSES, ClassifierOptions.TWEETS, "", Progress.NONE)
				.probabilities("no move here");
		assertArrayEquals(fromTheStart, training.classifier().probabilities("no move here"), 0.01);
		labels[4] = -1;
		assertEquals(5, training.retrain(labels, Progress.NONE).facts().rows());
		assertEquals(6, training.probabilities()[0].length);
	}

	@Test
	void crossValidationLearnsNothingFromWhatItPredicts() throws Exception {
		// The label of each text is in a word that no other text has: nobody can know it.
		Texts texts = Texts.of(List.of("a1", "a2", "a3", "b1", "b2", "b3"));
		int[] labels = { 0, 0, 0, 1, 1, 1 };
		double[][] all = CrossValidation.probabilities(texts, labels, List.of("a", "b"), ClassifierOptions.TWEETS,
				Division.folds(labels, 3, 1), Progress.NONE);
		for (int row = 0; row < 6; row++) {
			assertEquals(0.5, all[0][row], 1e-3);
		}
	}

	@Test
	void theSearchedCostIsTheBestOfThoseTried() throws Exception {
		SampleTweetFiles.write(SampleTweets.of(TweetSpec.DEFAULT.withTweets(600)), folder);
		TextData data = TextDataReader.read(folder.resolve(SampleTweetFiles.TWEETS), DataOptions.GUESS, Progress.NONE);
		double best = CrossValidation.bestC(data, data.labels(), data.classes(), ClassifierOptions.TWEETS,
				Division.folds(data.labels(), 3, 1), new double[] { 1e-4, 3, 1e4 }, Progress.NONE);
		assertEquals(3, best);
	}
}
