package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.CrossValidation;
import org.brushwork.classify.TextClassifier;
import org.brushwork.classify.data.DataException;
import org.brushwork.classify.data.DataException.Problem;
import org.brushwork.classify.data.DataOptions;
import org.brushwork.classify.data.Division;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.data.TextDataReader;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvException;

/**
 * A classifier, and predictions of texts that it, or its like, did not learn from.
 *
 * @param classifier    trained with all texts to learn from, but those of a split to test with
 * @param tested        the texts that were predicted
 * @param labels        their labels after fixes; none is negative
 * @param probabilities {@code [classes][tested]}
 */
record ClassifyRun(TextClassifier classifier, TextData tested, int[] labels, double[][] probabilities) {

	private static final double[] COSTS = { 0.1, 0.3, 1, 3, 10, 30, 100 };

	/** Reads, trains and predicts. */
	static ClassifyRun of(ClassifyRequest request, Progress progress) throws CommandException, CancelledException {
		TextData data = read(request.train(), request.data(), progress);
		int[] labels = request.fixes().isPresent() ? FixedLabels.of(data, request.fixes().get(), progress) : data.labels();
		checkClasses(data, labels, request);
		ClassifierOptions options = request.options();
		if (request.searches()) {
			Division folds = Division.folds(labels, request.folds(), request.seed());
			options = options.withLogistic(options.logistic().withC(
					CrossValidation.bestC(data, labels, data.classes(), options, folds, COSTS, progress)));
		}
		if (request.test().isPresent()) {
			TextData test = read(request.test().get(), request.data().withClasses(data.classes()), progress);
			TextClassifier classifier = train(data, labels, options, progress);
			return new ClassifyRun(classifier, test, test.labels(), classifier.probabilities(test, progress));
		}
		return request.split().isPresent() ? split(data, labels, options, request, progress)
				: folds(data, labels, options, request, progress);
	}

	/** Reads texts. */
	static TextData read(Path file, DataOptions options, Progress progress) throws CommandException, CancelledException {
		try {
			return TextDataReader.read(file, options, progress);
		} catch (CsvException e) {
			throw CsvProblems.toCommandException(e);
		} catch (DataException e) {
			throw DataProblems.toCommandException(e);
		} catch (IOException e) {
			throw DataProblems.toCommandException(file, e);
		}
	}

	/** After fixes there must still be two classes, and of each enough rows for the parts. */
	private static void checkClasses(TextData data, int[] labels, ClassifyRequest request) throws CommandException {
		List<String> classes = data.classes();
		int needed = request.test().isPresent() && !request.searches() ? 1 : 2;
		for (int index = 0; index < classes.size(); index++) {
			int label = index;
			if (Arrays.stream(labels).filter(each -> each == label).count() < needed) {
				throw DataProblems.toCommandException(new DataException(Problem.TOO_FEW_ROWS, data.source(), "",
						classes.get(index), 0, 0));
			}
		}
	}

	private static TextClassifier train(TextData data, int[] labels, ClassifierOptions options, Progress progress)
			throws CancelledException {
		return TextClassifier.train(data, labels, data.classes(), options, data.source(), progress);
	}

	private static ClassifyRun folds(TextData data, int[] labels, ClassifierOptions options, ClassifyRequest request,
			Progress progress) throws CancelledException {
		double[][] all = CrossValidation.probabilities(data, labels, data.classes(), options,
				Division.folds(labels, request.folds(), request.seed()), progress);
		int[] kept = IntStream.range(0, labels.length).filter(row -> labels[row] >= 0).toArray();
		double[][] probabilities = new double[all.length][];
		for (int index = 0; index < all.length; index++) {
			double[] each = all[index];
			probabilities[index] = IntStream.of(kept).mapToDouble(row -> each[row]).toArray();
		}
		return new ClassifyRun(train(data, labels, options, progress), some(data, kept), some(labels, kept), probabilities);
	}

	private static ClassifyRun split(TextData data, int[] labels, ClassifierOptions options, ClassifyRequest request,
			Progress progress) throws CancelledException {
		Division division = Division.split(labels, request.split().orElse(0.0), request.seed());
		int[] learned = division.rows(0);
		TextClassifier classifier = train(data.subset(learned), some(labels, learned), options, progress);
		int[] tested = IntStream.of(division.rows(1)).filter(row -> labels[row] >= 0).toArray();
		TextData texts = data.subset(tested);
		return new ClassifyRun(classifier, texts, some(labels, tested), classifier.probabilities(texts, progress));
	}

	private static TextData some(TextData data, int[] rows) {
		return rows.length == data.size() ? data : data.subset(rows);
	}

	private static int[] some(int[] labels, int[] rows) {
		return IntStream.of(rows).map(row -> labels[row]).toArray();
	}
}
