package org.brushwork.classify.smile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.TextClassifier;
import org.brushwork.classify.TrainerKind;
import org.brushwork.classify.data.DataOptions;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.data.TextDataReader;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.sample.SampleTweetFiles;
import org.brushwork.classify.sample.SampleTweets;
import org.brushwork.classify.sample.TweetSpec;
import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smile.util.SparseArray;

class SmileTrainersTest {

	private final Path folder;

	SmileTrainersTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private TextData data() throws Exception {
		SampleTweetFiles.write(SampleTweets.of(TweetSpec.DEFAULT.withTweets(400)), folder);
		return TextDataReader.read(folder.resolve(SampleTweetFiles.TWEETS), DataOptions.GUESS, Progress.NONE);
	}

	private static TextClassifier train(TextData data, TrainerKind kind) throws Exception {
		return TextClassifier.train(data, data.labels(), data.classes(), ClassifierOptions.TWEETS.withTrainer(kind), "",
				Progress.NONE);
	}

	private static double agreement(double[][] one, double[][] two) {
		int same = 0;
		for (int row = 0; row < one[0].length; row++) {
			int at = row;
			same += LinearModel.highest(Arrays.stream(one).mapToDouble(each -> each[at]).toArray()) == LinearModel
					.highest(Arrays.stream(two).mapToDouble(each -> each[at]).toArray()) ? 1 : 0;
		}
		return same / (double) one[0].length;
	}

	@Test
	void smilesLogisticRegressionComesToWhatOursDoes() throws Exception {
		TextData data = data();
		double[][] ours = train(data, TrainerKind.LOGISTIC).probabilities(data, Progress.NONE);
		double[][] smiles = train(data, TrainerKind.SMILE_LOGISTIC).probabilities(data, Progress.NONE);
		assertTrue(agreement(ours, smiles) > 0.98, "agreement " + agreement(ours, smiles));
	}

	@Test
	void smilesMaximumEntropyLooksOnlyAtWhichFeaturesThereAre() throws Exception {
		TextData data = data();
		TextClassifier classifier = train(data, TrainerKind.SMILE_MAXENT);
		assertTrue(classifier.model().presence());
		assertArrayEquals(classifier.probabilities("up up up"), classifier.probabilities("up"), 1e-12);
		double[][] ours = train(data, TrainerKind.LOGISTIC).probabilities(data, Progress.NONE);
		assertTrue(agreement(ours, classifier.probabilities(data, Progress.NONE)) > 0.9);
	}

	@Test
	void ourModelIsASoftClassifierOfSmiles() throws Exception {
		TextData data = data();
		TextClassifier classifier = train(data, TrainerKind.LOGISTIC);
		SmileClassifier smile = new SmileClassifier(classifier.model());
		SparseMatrix matrix = classifier.vocabulary().matrix(data, Progress.NONE);
		for (int row : List.of(0, 7, 399)) {
			SparseArray array = SmileRows.row(matrix, row);
			double[] posteriori = new double[3];
			int predicted = smile.predict(array, posteriori);
			assertArrayEquals(classifier.model().probabilities(matrix, row), posteriori, 1e-12);
			assertEquals(LinearModel.highest(posteriori), predicted);
			assertEquals(predicted, smile.predict(array));
		}
	}
}
