package org.brushwork.classify.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.CrossValidation;
import org.brushwork.classify.data.DataOptions;
import org.brushwork.classify.data.Division;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.data.TextDataReader;
import org.brushwork.classify.text.FeatureOptions;
import org.brushwork.classify.text.FeatureOptions.Range;
import org.brushwork.core.progress.Progress;
import org.brushwork.evaluation.ConfusionMatrix;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.issue.LabelIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTweetsTest {

	private static final TweetSpec SMALL = TweetSpec.DEFAULT.withTweets(4_000);

	private final Path folder;

	SampleTweetsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private Predictions predictions(List<SampleTweet> tweets, ClassifierOptions options) throws Exception {
		SampleTweetFiles.write(tweets, folder);
		TextData data = TextDataReader.read(folder.resolve(SampleTweetFiles.TWEETS), DataOptions.GUESS, Progress.NONE);
		double[][] probabilities = CrossValidation.probabilities(data, data.labels(), data.classes(), options,
				Division.folds(data.labels(), 5, 1), Progress.NONE);
		return Predictions.ofProbabilities(data.classes(), data.labels(), probabilities);
	}

	@Test
	void aBagOfWordsIsRightInFourOfFiveAndWrongInEveryWay() throws Exception {
		for (ClassifierOptions options : List.of(ClassifierOptions.TWEETS, ClassifierOptions.TWEETS
				.withFeatures(FeatureOptions.TWEETS.withGrams(new Range(1, 1), Range.NONE)))) {
			ConfusionMatrix matrix = ConfusionMatrix.of(predictions(SampleTweets.of(SMALL), options));
			assertTrue(matrix.accuracy() > 0.75 && matrix.accuracy() < 0.85, "accuracy " + matrix.accuracy());
			for (int actual = 0; actual < 3; actual++) {
				for (int predicted = 0; predicted < 3; predicted++) {
					assertTrue(matrix.count(actual, predicted) > 10, "cell " + actual + ", " + predicted);
				}
			}
		}
	}

	@Test
	void plantedErrorsAreFoundWithPrecisionAtRecallOfThreeFifths() throws Exception {
		List<SampleTweet> tweets = SampleTweets.of(SMALL);
		LabelIssues issues = LabelIssues.of(predictions(tweets, ClassifierOptions.TWEETS), Progress.NONE);
		long planted = tweets.stream().filter(SampleTweet::isWrong).count();
		int found = 0;
		int looked = 0;
		while (found < 0.6 * planted) {
			found += tweets.get(issues.issues().get(looked++).row()).isWrong() ? 1 : 0;
		}
		assertTrue(found / (double) looked >= 0.6, "precision " + found / (double) looked);
	}

	@Test
	void oneOfTwentyLabelsIsWrongAndListed() throws Exception {
		List<SampleTweet> tweets = SampleTweets.of(SMALL);
		long wrong = tweets.stream().filter(SampleTweet::isWrong).count();
		assertEquals(200, wrong, 45);
		SampleTweetFiles.write(tweets, folder);
		assertEquals(wrong + 1, Files.readAllLines(folder.resolve(SampleTweetFiles.ERRORS)).size());
	}

	@Test
	void theSeedDecidesAndTimesRise() {
		List<SampleTweet> tweets = SampleTweets.of(SMALL);
		assertEquals(tweets, SampleTweets.of(SMALL));
		assertNotEquals(tweets, SampleTweets.of(SMALL.withSeed(2)));
		assertTrue(IntStream.range(1, tweets.size())
				.noneMatch(at -> tweets.get(at).time().isBefore(tweets.get(at - 1).time())));
	}

	@Test
	void impossibleSamplesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> SMALL.withTweets(0));
		assertThrows(IllegalArgumentException.class, () -> SMALL.withDays(0));
	}
}
