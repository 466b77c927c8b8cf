package org.brushwork.train.dl4j.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.record.Frame;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Schedule;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.RunFrames;
import org.brushwork.train.run.RunRecord;

/** Networks and data for tests, and a training in this process. */
final class Fixtures {

	private Fixtures() {
		// functions only
	}

	static TrainingData data(Task task, int inputs, int width, float[] x, float[] y) {
		return data(task, inputs, width, part(x, y, inputs), part(new float[0], new float[0], inputs));
	}

	static TrainingData data(Task task, int inputs, int width, Part training, Part validation) {
		List<String> names = names("x", inputs);
		List<String> outputs = task == Task.REGRESSION ? names("y", width) : List.of("y");
		List<String> classes = task == Task.REGRESSION ? List.of() : names("c", Math.max(2, width));
		List<Scaling> scaling = task == Task.REGRESSION ? outputs.stream().map(each -> Scaling.NONE).toList()
				: List.of();
		Part none = part(new float[0], new float[0], inputs);
		return new TrainingData(task, names, outputs, classes, training, validation, none, scaling);
	}

	private static List<String> names(String start, int count) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			names.add(start + i);
		}
		return names;
	}

	static Part part(float[] x, float[] y, int inputs) {
		int[] rows = new int[x.length / inputs];
		Arrays.setAll(rows, i -> i);
		return new Part(rows, x, y);
	}

	static TrainingParameters training(int epochs, int batch, Optimizer optimizer) {
		return new TrainingParameters(epochs, batch, Optional.empty(), optimizer, Schedule.CONSTANT, Optional.empty(),
				Clipping.NONE, 0, 0, 1);
	}

	static Optimizer adam(double rate) {
		return Optimizer.of(OptimizerKind.ADAM).with("lr", rate);
	}

	static Network network(TrainingParameters training, HiddenLayer... hidden) {
		return network(training, Optional.empty(), hidden);
	}

	static Network network(TrainingParameters training, Optional<Activation> output, HiddenLayer... hidden) {
		DataSource source = new DataSource("data.csv", Optional.empty(), Header.FIRST_ROW, List.of(), List.of("y"),
				Optional.empty(), Missing.FILL, true, true, Split.USUAL);
		return new Network(source, new Architecture(List.of(hidden), output, Initialization.GLOROT_UNIFORM), training);
	}

	static TrainingParameters with(TrainingParameters usual, Loss loss, Clipping clipping, double l1, double l2) {
		return new TrainingParameters(usual.epochs(), usual.batchSize(), Optional.of(loss), usual.optimizer(),
				usual.schedule(), usual.earlyStopping(), clipping, l1, l2, usual.seed());
	}

	/** Trains, and returns everything that was recorded. */
	static List<RunRecord> train(Network network, TrainingData data, Path folder) throws Exception {
		List<Frame> frames = new ArrayList<>();
		TrainingLoop loop = new TrainingLoop(network, data, folder, Recording.USUAL, frames::add, new Commands());
		loop.begin();
		loop.run();
		return frames.stream().flatMap(frame -> RunFrames.decode(frame).stream()).toList();
	}

	static <T extends RunRecord> List<T> all(List<RunRecord> records, Class<T> type) {
		return records.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
