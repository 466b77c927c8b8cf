package org.brushwork.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.issue.DuplicateGroup;
import org.brushwork.evaluation.issue.LabelIssues;
import org.brushwork.evaluation.issue.NearDuplicates;
import org.brushwork.evaluation.read.PredictionsReader;
import org.junit.jupiter.api.Test;

/** Predictions and texts that other people made, against what scikit-learn 1.9.1 says of them. */
class RealPredictionsTest {

	private static Path file(String name) {
		Path path = dataFolder().resolve(name);
		assumeTrue(Files.exists(path), "no " + path + "; set BRUSHWORK_DATA");
		return path;
	}

	private static Path dataFolder() {
		String named = System.getenv("BRUSHWORK_DATA");
		if (named != null) {
			return Path.of(named);
		}
		Path folder = Path.of("").toAbsolutePath();
		while (folder.getParent() != null && !Files.isDirectory(folder.resolveSibling("shared/data"))) {
			folder = folder.getParent();
		}
		return folder.resolveSibling("shared/data");
	}

	@Test
	void handwrittenDigits() throws Exception {
		Predictions predictions = PredictionsReader.read(file("derived_pred_digits/test_predictions.csv"),
				Progress.NONE);
		assertEquals(899, predictions.rowCount());
		assertEquals(IntStream.range(0, 10).mapToObj(String::valueOf).toList(), predictions.classes());
		assertEquals(64, predictions.details().others().size());
		Metrics metrics = Metrics.of(predictions);
		assertEquals(0.9599555061179088, metrics.accuracy(), 1e-12);
		assertEquals(0.9610016649128447, metrics.macro().f1(), 1e-12);
		ProbabilityScores scores = ProbabilityScores.of(predictions);
		assertEquals(0.2010544002359836, scores.logLoss(), 1e-12);
		assertEquals(0.08174336953327031, scores.brier(), 1e-12);
		RankedScores eight = RankedScores.of(predictions, 8);
		assertEquals(0.9940735951726739, RocCurve.of(eight).auc(), 1e-12);
		assertEquals(0.9660920282143188, PrecisionRecallCurve.of(eight).averagePrecision(), 1e-12);
		assertTrue(LabelIssues.of(predictions, Progress.NONE).issues().size() < 10);
	}

	@Test
	void tweetsThatComeTwice() throws Exception {
		Table table = CsvReader.read(file("tweets_fin_zeroshot/sent_train.csv"), Progress.NONE).table();
		TextColumn texts = table.texts().getFirst();
		List<DuplicateGroup> groups = NearDuplicates.of(texts,
				row -> Integer.parseInt(CellNames.of(table.column(1), row)), NearDuplicates.USUAL_SIMILARITY,
				Progress.NONE);
		assertTrue(groups.size() > 150 && groups.size() < 400, () -> groups.size() + " groups");
		assertTrue(groups.stream().anyMatch(group -> group.rows().length > 5
				&& texts.text(group.rows()[0]).contains("Energy Settlement Prices")));
	}
}
