package org.brushwork.train.dl4j.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Event.Kind;
import org.brushwork.train.run.RunRecord.Predicted;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains what is known to be learned. */
class KnownAnswersTest {

	private static final HiddenLayer TANH = new HiddenLayer(8, Activation.TANH, false, 0);

	private final Path folder;

	KnownAnswersTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void xorIsLearned() throws Exception {
		float[] x = { 0, 0, 0, 1, 1, 0, 1, 1 };
		float[] y = { 0, 1, 1, 0 };
		Part all = Fixtures.part(x, y, 2);
		List<RunRecord> records = Fixtures.train(
				Fixtures.network(Fixtures.training(300, 4, Fixtures.adam(0.05)), TANH),
				Fixtures.data(Task.TWO_CLASSES, 2, 1, all, all), folder);
		float[] predicted = Fixtures.all(records, Predicted.class).getLast().values();
		for (int i = 0; i < 4; i++) {
			assertEquals(y[i], predicted[i], 0.1);
		}
		assertEquals(1, Fixtures.all(records, EpochDone.class).getLast().values()[3], "val_accuracy");
	}

	/** By the normal equations of y = 2 a - 3 b + 1 + noise, solved for these rows. */
	@Test
	void aLinearNetworkFindsTheLeastSquares() throws Exception {
		Random random = new Random(2);
		int rows = 200;
		float[] x = new float[rows * 2];
		float[] y = new float[rows];
		for (int i = 0; i < rows; i++) {
			x[2 * i] = (float) random.nextGaussian();
			x[2 * i + 1] = (float) random.nextGaussian();
			y[i] = (float) (2 * x[2 * i] - 3 * x[2 * i + 1] + 1 + random.nextGaussian() / 2);
		}
		double[] wanted = leastSquares(x, y);
		TrainingData data = Fixtures.data(Task.REGRESSION, 2, 1, x, y);
		Fixtures.train(Fixtures.network(Fixtures.training(300, rows, Fixtures.adam(0.1))), data, folder);
		float[] weights = Checkpoint.read(folder.resolve("checkpoint.bin")).orElseThrow().weights();
		for (int i = 0; i < 3; i++) {
			assertEquals(wanted[i], weights[i], 1e-3);
		}
	}

	/** Slopes and intercept, by elimination. */
	private static double[] leastSquares(float[] x, float[] y) {
		double[][] a = new double[3][4];
		for (int row = 0; row < y.length; row++) {
			double[] terms = { x[2 * row], x[2 * row + 1], 1, y[row] };
			for (int i = 0; i < 3; i++) {
				for (int j = 0; j < 4; j++) {
					a[i][j] += terms[i] * terms[j];
				}
			}
		}
		for (int i = 0; i < 3; i++) {
			for (int k = 0; k < 3; k++) {
				double factor = k == i ? 0 : a[k][i] / a[i][i];
				for (int j = 0; j < 4; j++) {
					a[k][j] -= factor * a[i][j];
				}
			}
		}
		return new double[] { a[0][3] / a[0][0], a[1][3] / a[1][1], a[2][3] / a[2][2] };
	}

	@Test
	void pricesOfOptionsAreLearned() throws Exception {
		List<float[]> rows = read("reg_bls_prices/bls_prices.csv", 1);
		standardise(rows, 0, 5);
		TrainingData data = split(rows, 4, 1, Task.REGRESSION, row -> Arrays.copyOfRange(row, 1, 5),
				row -> new float[] { row[0] }, 5);
		List<RunRecord> records = Fixtures.train(
				Fixtures.network(Fixtures.training(20, 64, Fixtures.adam(0.003)),
						new HiddenLayer(64, Activation.TANH, false, 0), new HiddenLayer(64, Activation.TANH, false, 0)),
				data, folder);
		double r2 = Fixtures.all(records, EpochDone.class).getLast().values()[4];
		assertTrue(r2 > 0.995, "R2 " + r2);
	}

	@Test
	void speciesOfIrisAreTold() throws Exception {
		List<float[]> rows = read("cls_sklearn_bundled/iris.csv", 1);
		standardise(rows, 0, 4);
		double right = 0;
		for (int fold = 0; fold < 5; fold++) {
			Collections.rotate(rows, 30);
			TrainingData data = split(rows, 4, 3, Task.MANY_CLASSES, row -> Arrays.copyOf(row, 4), row -> {
				float[] one = new float[3];
				one[(int) row[4]] = 1;
				return one;
			}, 5);
			List<RunRecord> records = Fixtures.train(
					Fixtures.network(Fixtures.training(60, 16, Fixtures.adam(0.01)), TANH), data,
					Files.createDirectory(folder.resolve("fold" + fold)));
			right += Fixtures.all(records, EpochDone.class).getLast().values()[3] / 5;
		}
		assertTrue(right >= 0.95, "accuracy " + right);
	}

	/** Validation rows that say the opposite: the loss gets worse, and the best was the first. */
	@Test
	void trainingEndsWhenItGetsNoBetter() throws Exception {
		float[] x = { -1, 1, -2, 2 };
		TrainingData data = Fixtures.data(Task.REGRESSION, 1, 1, Fixtures.part(x, new float[] { -1, 1, -2, 2 }, 1),
				Fixtures.part(x, new float[] { 1, -1, 2, -2 }, 1));
		TrainingParameters usual = Fixtures.training(100, 4, Fixtures.adam(0.01));
		TrainingParameters patient = new TrainingParameters(100, 4, usual.loss(), usual.optimizer(), usual.schedule(),
				Optional.of(new EarlyStopping(3, 0, true)), usual.clipping(), 0, 0, 1);
		List<RunRecord> records = Fixtures.train(Fixtures.network(patient), data, folder);
		assertEquals(Kind.STOPPED_EARLY, Fixtures.all(records, Event.class).getLast().kind());
		assertEquals(4, Fixtures.all(records, EpochDone.class).size());
		Checkpoint best = Checkpoint.read(folder.resolve("best.bin")).orElseThrow();
		assertEquals(0, best.epoch());
		assertEquals(3, Checkpoint.read(folder.resolve("checkpoint.bin")).orElseThrow().epoch());
		assertEquals(3, Fixtures.all(records, Predicted.class).getLast().epoch(), "the last is never left out");
	}

	private interface Columns {

		float[] of(float[] row);
	}

	private static TrainingData split(List<float[]> rows, int inputs, int width, Task task, Columns x, Columns y,
			int parts) {
		List<float[]> shuffled = new ArrayList<>(rows);
		if (task == Task.REGRESSION) {
			Collections.shuffle(shuffled, new Random(1));
		}
		int validation = shuffled.size() / parts;
		return Fixtures.data(task, inputs, width,
				part(shuffled.subList(validation, shuffled.size()), inputs, width, x, y),
				part(shuffled.subList(0, validation), inputs, width, x, y));
	}

	private static Part part(List<float[]> rows, int inputs, int width, Columns x, Columns y) {
		float[] in = new float[rows.size() * inputs];
		float[] out = new float[rows.size() * width];
		for (int i = 0; i < rows.size(); i++) {
			System.arraycopy(x.of(rows.get(i)), 0, in, i * inputs, inputs);
			System.arraycopy(y.of(rows.get(i)), 0, out, i * width, width);
		}
		return Fixtures.part(in, out, inputs);
	}

	private static void standardise(List<float[]> rows, int from, int to) {
		for (int column = from; column < to; column++) {
			double sum = 0;
			double squares = 0;
			for (float[] row : rows) {
				sum += row[column];
				squares += row[column] * (double) row[column];
			}
			double mean = sum / rows.size();
			double deviation = Math.sqrt(squares / rows.size() - mean * mean);
			for (float[] row : rows) {
				row[column] = (float) ((row[column] - mean) / deviation);
			}
		}
	}

	private static List<float[]> read(String name, int skip) throws IOException {
		String data = System.getProperty("org.brushwork.data");
		Assumptions.assumeTrue(data != null, "needs the data");
		Path file = Path.of(String.valueOf(data)).resolve(name);
		Assumptions.assumeTrue(Files.exists(file), "needs " + file);
		List<float[]> rows = new ArrayList<>();
		for (String line : Files.readAllLines(file).stream().skip(skip).toList()) {
			String[] cells = line.split(",");
			float[] row = new float[cells.length];
			for (int i = 0; i < cells.length; i++) {
				row[i] = Float.parseFloat(cells[i]);
			}
			rows.add(row);
		}
		Collections.shuffle(rows, new Random(4));
		return rows;
	}
}
