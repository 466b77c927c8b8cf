package org.brushwork.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvSource;
import org.brushwork.evaluation.CalibrationCurve.Bin;
import org.brushwork.evaluation.CalibrationCurve.Cut;
import org.brushwork.evaluation.read.PredictionsOptions;
import org.brushwork.evaluation.read.PredictionsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number that scikit-learn has too is the same. */
class SklearnTest {

	private static final double EXACT = 1e-12;

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(SklearnTest.class.getResourceAsStream(name), name)) {
			return in.readAllBytes();
		}
	}

	private static Predictions predictions(String name) throws Exception {
		return PredictionsReader.read(CsvSource.of(name, resource(name + ".csv")), PredictionsOptions.GUESS,
				Progress.NONE);
	}

	/** The values of each line by name and class. */
	private static Map<String, double[]> expected(String name) throws IOException {
		Map<String, double[]> all = new HashMap<>();
		for (String line : new String(resource(name + "-sklearn.csv"), StandardCharsets.UTF_8).lines().toList()) {
			if (!line.startsWith("#")) {
				String[] parts = line.split(",");
				all.put(parts[0] + (parts[1].isEmpty() ? "" : " " + parts[1]), Arrays.stream(parts).skip(2)
						.mapToDouble(SklearnTest::number).toArray());
			}
		}
		return all;
	}

	private static double number(String text) {
		return switch (text) {
		case "inf" -> Double.POSITIVE_INFINITY;
		case "nan" -> Double.NaN;
		default -> Double.parseDouble(text);
		};
	}

	private static double[] average(Metrics.Average average) {
		return new double[] { average.precision(), average.recall(), average.f1() };
	}

	private static double[] reversed(double[] values) {
		double[] other = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			other[i] = values[values.length - 1 - i];
		}
		return other;
	}

	private static double[] of(CalibrationCurve curve, ToDoubleFunction<Bin> value) {
		return curve.bins().stream().mapToDouble(value).toArray();
	}

	@ParameterizedTest
	@ValueSource(strings = { "two", "three" })
	void matrixAndMetrics(String name) throws Exception {
		Map<String, double[]> expected = expected(name);
		Predictions predictions = predictions(name);
		ConfusionMatrix matrix = ConfusionMatrix.of(predictions);
		assertArrayEquals(expected.get("confusion"),
				Arrays.stream(matrix.counts()).flatMapToLong(Arrays::stream).asDoubleStream().toArray());
		Metrics metrics = Metrics.of(matrix);
		assertArrayEquals(expected.get("accuracy"), new double[] { metrics.accuracy() }, EXACT);
		assertArrayEquals(expected.get("macro"), average(metrics.macro()), EXACT);
		assertArrayEquals(expected.get("weighted"), average(metrics.weighted()), EXACT);
		for (int index = 0; index < matrix.size(); index++) {
			ClassMetrics one = metrics.classes().get(index);
			assertArrayEquals(expected.get("class " + predictions.classes().get(index)),
					new double[] { one.precision(), one.recall(), one.f1(), one.support() }, EXACT);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "two", "three" })
	void logLossAndBrier(String name) throws Exception {
		Map<String, double[]> expected = expected(name);
		ProbabilityScores scores = ProbabilityScores.of(predictions(name));
		assertArrayEquals(expected.get("log_loss"), new double[] { scores.logLoss() }, EXACT);
		assertArrayEquals(expected.get("brier"), new double[] { scores.brier() }, EXACT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "two", "three" })
	void rocAndPrecisionRecall(String name) throws Exception {
		Map<String, double[]> expected = expected(name);
		Predictions predictions = predictions(name);
		for (int index = 0; index < predictions.classCount(); index++) {
			String of = " " + predictions.classes().get(index);
			RankedScores scores = RankedScores.of(predictions, index);
			RocCurve roc = RocCurve.of(scores);
			assertArrayEquals(expected.get("auc" + of), new double[] { roc.auc() }, EXACT);
			assertArrayEquals(expected.get("fpr" + of), roc.falsePositiveRates(), EXACT);
			assertArrayEquals(expected.get("tpr" + of), roc.truePositiveRates(), EXACT);
			assertArrayEquals(expected.get("roc_threshold" + of), roc.thresholds());
			PrecisionRecallCurve curve = PrecisionRecallCurve.of(scores);
			assertArrayEquals(expected.get("ap" + of), new double[] { curve.averagePrecision() }, EXACT);
			assertArrayEquals(reversed(expected.get("pr_threshold" + of)), curve.thresholds());
			// Theirs has a last point that belongs to no threshold.
			double[] precision = reversed(expected.get("precision" + of));
			double[] recall = reversed(expected.get("recall" + of));
			assertArrayEquals(Arrays.copyOfRange(precision, 1, precision.length), curve.precision(), EXACT);
			assertArrayEquals(Arrays.copyOfRange(recall, 1, recall.length), curve.recall(), EXACT);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "two", "three" })
	void calibration(String name) throws Exception {
		Map<String, double[]> expected = expected(name);
		Predictions predictions = predictions(name);
		for (int index = 0; index < predictions.classCount(); index++) {
			for (Cut cut : Cut.values()) {
				String key = cut.name().toLowerCase(Locale.ROOT) + "_%s " + predictions.classes().get(index);
				CalibrationCurve curve = CalibrationCurve.of(predictions, index, 10, cut);
				assertArrayEquals(expected.get(key.formatted("frequency")), of(curve, Bin::frequency), EXACT, key);
				assertArrayEquals(expected.get(key.formatted("probability")), of(curve, Bin::probability), EXACT, key);
				assertEquals(predictions.rowCount(), curve.bins().stream().mapToLong(Bin::rows).sum());
			}
		}
	}
}
