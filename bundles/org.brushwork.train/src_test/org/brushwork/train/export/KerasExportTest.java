package org.brushwork.train.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.data.DataPreparation;
import org.brushwork.train.data.PreparedData;
import org.brushwork.train.export.Exported.Difference;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Schedule;
import org.brushwork.train.network.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KerasExportTest {

	private final Path folder;

	KerasExportTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theProgramSaysThatItWasNotRunAndHasTheNetworksValues() throws Exception {
		Network network = network(Optimizer.of(OptimizerKind.ADAM).with("beta_1", 0.8))
				.withTraining(TrainingParameters.USUAL.withL2(0.01).withBatchSize(8).withEpochs(7)
						.withOptimizer(Optimizer.of(OptimizerKind.ADAM).with("beta_1", 0.8)));
		Exported exported = export(network);
		String text = exported.text();
		for (String expected : List.of("NOT RUN HERE", "keras.optimizers.Adam(learning_rate=0.001, beta_1=0.8,",
				"keras.layers.BatchNormalization(", "keras.layers.Dropout(0.25)", "epochs=7", "batch_size=8", "l2=0.01",
				"one_of(table.iloc[:, 1], False, [\"blue\", \"red\"])", "shape=(3,)", "keras.Input")) {
			assertTrue(text.contains(expected), expected + " in " + text);
		}
		assertEquals(List.of(Difference.values()), exported.differences());
		assertFalse(text.lines().anyMatch(line -> line.matches(".*<\\w+>.*")), text);
	}

	@Test
	void programsOfAllOptimizersAndLossesCompile() throws Exception {
		Optional<String> python = python();
		assumeTrue(python.isPresent(), "no python3");
		for (OptimizerKind kind : OptimizerKind.values()) {
			compile(python.get(), export(network(Optimizer.of(kind).with("decay", 0.001))).text());
		}
		Network full = network(Optimizer.of(OptimizerKind.SGD).with("momentum", 0.9).with("nesterov", 1));
		TrainingParameters training = full.training().withLoss(Optional.of(Loss.HUBER))
				.withEarlyStopping(Optional.of(EarlyStopping.USUAL)).withClipping(new Clipping(Clipping.Kind.NORM, 1));
		for (Schedule.Kind kind : Schedule.Kind.values()) {
			compile(python.get(),
					export(full.withTraining(training.withSchedule(Schedule.of(kind).with("warmup", 3)))).text());
		}
		for (Activation each : Activation.values()) {
			compile(python.get(), export(full.withArchitecture(new Architecture(
					List.of(new HiddenLayer(3, each, false, 0)), Optional.of(each), Initialization.HE_NORMAL))).text());
		}
	}

	@Test
	void namesThatLookLikeProgramStayNames() throws Exception {
		Optional<String> python = python();
		assumeTrue(python.isPresent(), "no python3");
		Files.writeString(folder.resolve("data.csv"),
				"\"a\"\"\"\"\"\"\\\nb\",\"<epochs> */\",y\n1,\"x\"\"\\\",2\n2,z,3\n3,z,5\n4,z,1\n5,\"x\"\"\\\",2\n6,z,3\n7,z,5\n8,z,1\n");
		Network network = Network.of("data.csv", List.of("y"));
		PreparedData data = DataPreparation.read(network.data(), folder, Progress.NONE);
		String text = KerasExport.of(new ExportRequest(network, data, "a\"\"\"\\.csv")).text();
		compile(python.get(), text);
	}

	private static Network network(Optimizer optimizer) {
		return Network.of("data.csv", List.of("y"))
				.withArchitecture(Architecture.USUAL
						.withHidden(List.of(new HiddenLayer(5, Activation.TANH, true, 0.25), HiddenLayer.USUAL)))
				.withTraining(TrainingParameters.USUAL.withOptimizer(optimizer));
	}

	private Exported export(Network network) throws Exception {
		StringBuilder csv = new StringBuilder("x,color,y\n");
		for (int i = 0; i < 40; i++) {
			csv.append(i * i % 17).append(i % 3 == 0 ? ",red," : ",blue,").append(i).append(".5\n");
		}
		Files.writeString(folder.resolve("data.csv"), csv);
		PreparedData data = DataPreparation.read(network.data(), folder, Progress.NONE);
		return KerasExport.of(new ExportRequest(network, data, "data.csv"));
	}

	private static Optional<String> python() throws InterruptedException {
		try {
			return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0
					? Optional.of("python3")
					: Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private void compile(String python, String text) throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("network.py"), text);
		Process process = new ProcessBuilder(python, "-m", "py_compile", file.toString()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output + text);
	}
}
