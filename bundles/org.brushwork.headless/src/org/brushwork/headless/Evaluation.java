package org.brushwork.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.evaluation.BeforeAfter;
import org.brushwork.evaluation.CellNames;
import org.brushwork.evaluation.ConfusionMatrix;
import org.brushwork.evaluation.ConfusionMatrix.Confusion;
import org.brushwork.evaluation.Metrics;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.ProbabilityScores;
import org.brushwork.evaluation.Thresholds.Costs;
import org.brushwork.evaluation.issue.DuplicateGroup;
import org.brushwork.evaluation.issue.LabelIssues;
import org.brushwork.evaluation.issue.NearDuplicates;
import org.brushwork.evaluation.slice.CellWords;
import org.brushwork.evaluation.slice.Slice;
import org.brushwork.evaluation.slice.SliceOptions;
import org.brushwork.evaluation.slice.Slices;
import org.brushwork.evaluation.slice.Tokens;
import org.brushwork.evaluation.slice.WordIndex;

/**
 * Everything that is said about predictions.
 *
 * @param name        what they are called
 * @param predictions the predictions
 * @param matrix      of all rows
 * @param metrics     of the matrix
 * @param scores      of the probabilities, if there are any
 * @param curves      of each class, by its index; empty without probabilities
 * @param confusions  the cells with most errors, each with its words if there are texts
 * @param slices      the worst slices
 * @param issues      labels that may be wrong; empty without probabilities
 * @param duplicates  rows with about the same text; empty without texts
 * @param change      what another prediction of the same rows changed
 */
record Evaluation(String name, Predictions predictions, ConfusionMatrix matrix, Metrics metrics,
		Optional<ProbabilityScores> scores, List<ClassCurves> curves, List<CellReport> confusions, List<Slice> slices,
		Optional<LabelIssues> issues, Optional<List<DuplicateGroup>> duplicates, Optional<BeforeAfter> change) {

	/** So many cells have their words looked for. */
	private static final int CELLS = 10;

	/**
	 * A cell with many errors.
	 *
	 * @param cell  which one
	 * @param words that cause them; empty without texts
	 */
	record CellReport(Confusion cell, Optional<CellWords> words) {
	}

	/**
	 * Looks into everything.
	 *
	 * @param costs what errors cost; empty if thresholds are not asked for
	 */
	static Evaluation of(String name, Predictions predictions, Optional<Costs> costs, Optional<BeforeAfter> change,
			Progress progress) throws CancelledException {
		ConfusionMatrix matrix = ConfusionMatrix.of(predictions);
		boolean likely = predictions.hasProbabilities();
		Optional<WordIndex> words = predictions.texts().isPresent()
				? Optional.of(WordIndex.of(predictions.texts().get(), Tokens.USUAL, progress))
				: Optional.empty();
		List<CellReport> confusions = matrix.topConfusions(CELLS).stream().map(cell -> new CellReport(cell,
				words.map(index -> CellWords.of(predictions, index, cell.actual(), cell.predicted())))).toList();
		List<Slice> slices = new Slices(predictions, words).worst(SliceOptions.usual(predictions.rowCount()), progress);
		return new Evaluation(name, predictions, matrix, Metrics.of(matrix),
				likely ? Optional.of(ProbabilityScores.of(predictions)) : Optional.empty(),
				curves(predictions, costs, progress), confusions, slices,
				likely ? Optional.of(LabelIssues.of(predictions, progress)) : Optional.empty(),
				words.isPresent()
						? Optional.of(NearDuplicates.of(predictions, NearDuplicates.USUAL_SIMILARITY, progress))
						: Optional.empty(),
				change);
	}

	private static List<ClassCurves> curves(Predictions predictions, Optional<Costs> costs, Progress progress)
			throws CancelledException {
		List<ClassCurves> curves = new ArrayList<>();
		for (int index = 0; predictions.hasProbabilities() && index < predictions.classCount(); index++) {
			progress.checkCancelled();
			curves.add(ClassCurves.of(predictions, index, costs));
		}
		return curves;
	}

	/** What a row is called: its identity, else its number, the first being 1. */
	String row(int row) {
		return rowName(predictions, row);
	}

	/** What a row of predictions is called. */
	static String rowName(Predictions predictions, int row) {
		return predictions.details().ids().map(ids -> CellNames.of(ids, row))
				.orElseGet(() -> String.valueOf(row + 1));
	}
}
