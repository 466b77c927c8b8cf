package org.brushwork.train.dl4j.engine;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.train.data.EpochOrder;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;

/**
 * How long a step takes: prints nanoseconds, the median of epochs of 156 steps, for 4-100-60-30-10-1 with batches of 64
 * and Adam. Arguments: {@code plain} or {@code norm}, and how many epochs.
 */
public final class Pace {

	private static final int ROWS = 156 * 64;

	private Pace() {
		// a program
	}

	public static void main(String[] arguments) {
		boolean norm = arguments.length > 0 && arguments[0].equals("norm");
		int epochs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
		TrainingData data = data();
		Network network = network(norm);
		Model model = new Model(network, data);
		Batch batch = new Batch(data, 64);
		int[] order = EpochOrder.of(ROWS, 1, 0);
		long step = 0;
		List<Long> times = new ArrayList<>();
		for (int epoch = 0; epoch < epochs; epoch++) {
			long start = cpu();
			for (int at = 0; at < ROWS; at += 64) {
				batch.gather(order, at, 64);
				model.differentiate(batch);
				model.update(64, step++, epoch);
			}
			times.add((cpu() - start) / 156);
		}
		times.sort(null);
		System.out.println(times.get(times.size() / 2));
	}

	/** Time of this thread: others on the machine do not count. */
	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static Network network(boolean norm) {
		List<HiddenLayer> layers = new ArrayList<>();
		for (int nodes : new int[] { 100, 60, 30, 10 }) {
			layers.add(new HiddenLayer(nodes, Activation.RELU, norm, 0));
		}
		DataSource source = new DataSource("", Optional.empty(), Header.FIRST_ROW, List.of(), List.of("y"),
				Optional.of(Task.REGRESSION), Missing.FILL, true, true, Split.USUAL);
		return new Network(source, new Architecture(layers, Optional.empty(), Initialization.GLOROT_UNIFORM),
				TrainingParameters.USUAL);
	}

	private static TrainingData data() {
		Random random = new Random(1);
		float[] inputs = new float[ROWS * 4];
		float[] outputs = new float[ROWS];
		int[] rows = new int[ROWS];
		for (int i = 0; i < ROWS; i++) {
			rows[i] = i;
			for (int j = 0; j < 4; j++) {
				inputs[i * 4 + j] = (float) random.nextGaussian();
			}
			outputs[i] = inputs[i * 4] * inputs[i * 4 + 1];
		}
		Part none = new Part(new int[0], new float[0], new float[0]);
		return new TrainingData(Task.REGRESSION, List.of("a", "b", "c", "d"), List.of("y"), List.of(),
				new Part(rows, inputs, outputs), none, none, List.of(Scaling.NONE));
	}
}
