package org.brushwork.train.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Schedule;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;

/** Networks and data for tests. */
final class Examples {

	private Examples() {
		// functions only
	}

	/** Rows drawn by chance from a function of their inputs; a quarter of them for validation. */
	static TrainingData regression(int rows, int inputs, ToDoubleFunction<double[]> function) {
		Random random = new Random(5);
		float[] x = new float[rows * inputs];
		float[] y = new float[rows];
		for (int i = 0; i < rows; i++) {
			double[] row = new double[inputs];
			for (int j = 0; j < inputs; j++) {
				row[j] = random.nextGaussian();
				x[i * inputs + j] = (float) row[j];
			}
			y[i] = (float) function.applyAsDouble(row);
		}
		List<String> names = new ArrayList<>();
		for (int j = 0; j < inputs; j++) {
			names.add("x" + j);
		}
		int training = rows * 3 / 4;
		return new TrainingData(Task.REGRESSION, names, List.of("y"), List.of(), part(x, y, inputs, 0, training),
				part(x, y, inputs, training, rows), part(x, y, inputs, 0, 0), List.of(new Scaling(10, 2)));
	}

	private static Part part(float[] x, float[] y, int inputs, int from, int to) {
		int[] rows = new int[to - from];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = from + i;
		}
		return new Part(rows, java.util.Arrays.copyOfRange(x, from * inputs, to * inputs),
				java.util.Arrays.copyOfRange(y, from, to));
	}

	static Network network(TrainingParameters training, HiddenLayer... layers) {
		DataSource source = new DataSource("data.csv", Optional.empty(), Header.FIRST_ROW, List.of(), List.of("y"),
				Optional.empty(), Missing.FILL, true, true, Split.USUAL);
		return new Network(source,
				new Architecture(List.of(layers), Optional.empty(), Initialization.GLOROT_UNIFORM), training);
	}

	static TrainingParameters training(int epochs, int batch) {
		return new TrainingParameters(epochs, batch, Optional.empty(),
				Optimizer.of(OptimizerKind.ADAM).with("lr", 0.01), Schedule.CONSTANT, Optional.empty(), Clipping.NONE,
				0, 0, 1);
	}

	/** With everything that has to be the same again after a continuation. */
	static Network everything(int epochs) {
		return network(training(epochs, 32), new HiddenLayer(12, Activation.TANH, true, 0.2),
				new HiddenLayer(8, Activation.RELU, false, 0));
	}

	static Path folder(Path parent, Network network, TrainingData data) throws IOException {
		return RunFolder.create(parent, "test", new RunInfo("test", "DL4J", Instant.now(), data.task(), data.inputs(),
				data.outputs(), data.classes(), List.of("dense_1", "dense_2", "output"), NetworkFile.text(network),
				"{}", ""));
	}
}
