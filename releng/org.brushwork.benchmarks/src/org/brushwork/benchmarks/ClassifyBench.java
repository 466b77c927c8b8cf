package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.Training;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.linear.LogisticOptions;
import org.brushwork.classify.linear.LogisticRegression;
import org.brushwork.classify.sample.SampleTweet;
import org.brushwork.classify.sample.SampleTweets;
import org.brushwork.classify.sample.TweetSpec;
import org.brushwork.classify.text.FeatureOptions;
import org.brushwork.classify.text.Texts;
import org.brushwork.classify.text.TokenOptions;
import org.brushwork.classify.text.Vectorizer;
import org.brushwork.classify.text.Vectorizer.Vectorized;
import org.brushwork.core.progress.Progress;

/**
 * Measures the classifier of texts, against scikit-learn on the same texts with the same features, word by word, and the
 * same penalty, on the bias too; both take turns.
 */
final class ClassifyBench {

	private static final FeatureOptions SAME = FeatureOptions.TWEETS.withTokens(TokenOptions.WORDS);
	private static final LogisticRegression TRAINER = new LogisticRegression(LogisticOptions.DEFAULT);
	private static final int SMALL = 45_000;
	private static final int LARGE = 200_000;
	private static final int TWEETS = 10_000;
	private static final double CLOSE = 1e-5;

	private final int rounds;
	private final PrintStream out;
	private final Demands demands = new Demands();

	ClassifyBench(int rounds, PrintStream out) {
		this.rounds = rounds;
		this.out = out;
	}

	void run() throws Exception {
		try (Folder folder = Folder.create()) {
			Sklearn sklearn = new Sklearn(folder.path());
			train(SMALL, 2, sklearn, folder.path());
			train(LARGE, 5, sklearn, folder.path());
		}
		retrain();
		IssueTimes.measure(rounds, demands, out);
		MillionTexts.measure(demands, out);
		out.println();
		demands.print(out);
	}

	private void train(int count, double faster, Sklearn sklearn, Path folder) throws Exception {
		TextCorpus corpus = TextCorpus.of(count);
		Path file = folder.resolve("texts.tsv");
		corpus.writeTo(file);
		String training = String.format(Locale.ROOT, "training with %,d texts, times as fast as scikit-learn", count);
		String vectorizing = String.format(Locale.ROOT, "vectorizing %,d texts, times as fast as scikit-learn", count);
		if (sklearn.isMissing()) {
			demands.leftOut(training, "no Python has scikit-learn (Debian: apt-get install python3-sklearn)");
			demands.leftOut(vectorizing, "the same");
			return;
		}
		ours(corpus); // the first time is slower
		List<Ours> ours = new ArrayList<>();
		List<Sklearn.Result> theirs = new ArrayList<>();
		for (int round = 1; round <= rounds; round++) {
			theirs.add(sklearn.run(file));
			ours.add(ours(corpus));
			out.printf(Locale.ROOT, "%,d texts, round %d: ours %.2f s + %.2f s, scikit-learn %.2f s + %.2f s%n", count, round,
					ours.getLast().vectorize, ours.getLast().train, theirs.getLast().vectorize(), theirs.getLast().train());
		}
		double difference = ours.getLast().objective / theirs.getLast().objective() - 1;
		out.printf(Locale.ROOT, "%,d texts: features %,d and %,d; objective %.4f and %.4f, ours higher by %.1e%n", count,
				ours.getLast().features, theirs.getLast().features(), ours.getLast().objective, theirs.getLast().objective(),
				difference);
		demands.atMost(CLOSE * 1e6, " millionths",
				String.format(Locale.ROOT, "objective with %,d texts higher than scikit-learn's", count),
				difference * 1e6, String.format(Locale.ROOT, "%.2f millionths", difference * 1e6));
		demand(training, faster, times(theirs.stream().map(Sklearn.Result::train).toList(),
				ours.stream().map(Ours::train).toList()));
		demand(vectorizing, 4, times(theirs.stream().map(Sklearn.Result::vectorize).toList(),
				ours.stream().map(Ours::vectorize).toList()));
	}

	private static Figures times(List<Double> theirs, List<Double> ours) {
		return new Figures(theirs).over(new Figures(ours));
	}

	private void demand(String what, double faster, Figures times) {
		demands.atLeast(faster, "", what, times.median(), times.text(1));
	}

	private record Ours(double vectorize, double train, double objective, int features) {
	}

	private static Ours ours(TextCorpus corpus) throws Exception {
		Run<Vectorized> vectorized = Run.of(() -> Vectorizer.fit(SAME, Texts.of(corpus.texts()), Progress.NONE));
		Run<LinearModel> trained = Run
				.of(() -> TRAINER.train(vectorized.result().matrix(), corpus.labels(), 3, Progress.NONE));
		return new Ours(vectorized.wall(), trained.wall(),
				TRAINER.objective(trained.result(), vectorized.result().matrix(), corpus.labels()),
				vectorized.result().vocabulary().size());
	}

	/** A relabel of one of ten thousand tweets, round by round, each of another. */
	private void retrain() throws Exception {
		List<SampleTweet> tweets = SampleTweets.of(TweetSpec.DEFAULT.withTweets(TWEETS));
		Texts texts = Texts.of(tweets.stream().map(SampleTweet::text).toList());
		int[] labels = tweets.stream().mapToInt(tweet -> SampleTweets.LABELS.indexOf(tweet.label())).toArray();
		Training training = new Training(texts, labels, SampleTweets.LABELS, ClassifierOptions.TWEETS, "", Progress.NONE);
		List<Double> seconds = new ArrayList<>();
		for (int round = 0; round <= rounds; round++) {
			labels[round] = (labels[round] + 1) % 3;
			Run<?> run = Run.of(() -> training.retrain(labels, Progress.NONE));
			seconds.add(run.wall());
		}
		Figures figures = new Figures(seconds);
		demands.atMost(1, " s", "retraining 10,000 tweets after a relabel", figures.most(), figures.text(3) + " s");
	}
}
