package org.brushwork.train.dl4j.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.data.DataPreparation;
import org.brushwork.train.data.PreparedData;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.export.Dl4jExport;
import org.brushwork.train.export.ExportRequest;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Schedule;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.RunFrames;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exported Java programs against the engine: losses and validation losses of all epochs. */
class ExportedProgramTest {

	private static final double ROUNDING = 2e-4;
	private static final String CONTENT = content();

	private final Path folder;

	ExportedProgramTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aRegressionWithDropoutAndScheduleTrainsToTheSameLosses() throws Exception {
		check(network("price", new HiddenLayer(12, Activation.RELU, false, 0.2), HiddenLayer.USUAL.withNodes(8))
				.withTraining(training(Optimizer.of(OptimizerKind.ADAM).with("lr", 0.01).with("decay", 0.001))
						.withSchedule(new Schedule(Schedule.Kind.STEP, 0.5, 2, 1)).withL2(1e-3).withL1(1e-4)));
	}

	@Test
	void huberAndPlainMomentumTrainToTheSameLosses() throws Exception {
		check(network("price", HiddenLayer.USUAL.withNodes(10).withActivation(Activation.TANH)).withTraining(
				training(Optimizer.of(OptimizerKind.SGD).with("lr", 0.02).with("momentum", 0.8).with("decay", 0.001))
						.withLoss(Optional.of(Loss.HUBER)).withClipping(new Clipping(Clipping.Kind.NORM, 1))));
	}

	/**
	 * Biases before batch normalisation have no slope but by rounding. With the usual epsilon Adam makes whole steps of
	 * that, which show in validation losses.
	 */
	@Test
	void batchNormalizationAndAdamWTrainToTheSameLosses() throws Exception {
		Optimizer optimizer = Optimizer.of(OptimizerKind.ADAMW).with("lr", 0.005).with("decay", 0.001)
				.with("weight_decay", 0.9).with("epsilon", 1e-3);
		check(network("price", new HiddenLayer(12, Activation.ELU, true, 0), new HiddenLayer(8, Activation.RELU, true, 0.1))
				.withTraining(training(optimizer).withL1(1e-3).withL2(1e-2)));
	}

	@Test
	void nesterovAndClippedValuesTrainToTheSameLosses() throws Exception {
		Optimizer optimizer = Optimizer.of(OptimizerKind.SGD).with("lr", 0.02).with("momentum", 0.8).with("nesterov", 1);
		check(network("price", new HiddenLayer(9, Activation.SELU, true, 0)).withTraining(training(optimizer)
				.withClipping(new Clipping(Clipping.Kind.VALUE, 0.05))
				.withSchedule(new Schedule(Schedule.Kind.CONSTANT, 1, 1, 2))));
	}

	@Test
	void trainingWithAmsGradStopsEarlyAtTheSameEpoch() throws Exception {
		Network network = network("price", new HiddenLayer(9, Activation.SWISH, false, 0));
		int epochs = check(network.withArchitecture(network.architecture().withInitialization(Initialization.LECUN_UNIFORM))
				.withTraining(training(Optimizer.of(OptimizerKind.AMSGRAD).with("lr", 0.02))
						.withLoss(Optional.of(Loss.MAE)).withSchedule(new Schedule(Schedule.Kind.COSINE, 0.1, 1, 1))
						.withEarlyStopping(Optional.of(new EarlyStopping(3, 10, true)))));
		assertEquals(4, epochs);
	}

	@Test
	void twoOutputsWithAdaGradTrainToTheSameLosses() throws Exception {
		check(Network.of("houses.csv", List.of("price", "age"))
				.withArchitecture(new Architecture(List.of(new HiddenLayer(9, Activation.GELU, false, 0)),
						Optional.empty(), Initialization.GLOROT_NORMAL))
				.withTraining(training(Optimizer.of(OptimizerKind.ADAGRAD).with("lr", 0.05))
						.withSchedule(new Schedule(Schedule.Kind.EXPONENTIAL, 0.8, 1, 0))));
	}

	@Test
	void twoClassesTrainToTheSameLosses() throws Exception {
		check(network("sold", HiddenLayer.USUAL.withNodes(8))
				.withTraining(training(Optimizer.of(OptimizerKind.RMSPROP).with("lr", 0.005))));
	}

	@Test
	void manyClassesTrainToTheSameLosses() throws Exception {
		check(network("color", HiddenLayer.USUAL.withNodes(8))
				.withTraining(training(Optimizer.of(OptimizerKind.NADAM).with("lr", 0.005).with("decay", 0.001))));
	}

	@Test
	void rowsThatLackInputsAreDroppedInTheProgramToo() throws Exception {
		Network network = network("price", HiddenLayer.USUAL.withNodes(8))
				.withTraining(training(Optimizer.of(OptimizerKind.SGD)));
		DataSource data = network.data();
		check(network.withData(new DataSource(data.file(), data.separator(), data.header(), List.of("size", "color"),
				data.outputs(), data.task(), DataSource.Missing.DROP, true, false, data.split())));
	}

	private static Network network(String output, HiddenLayer... hidden) {
		return Network.of("houses.csv", List.of(output)).withArchitecture(
				new Architecture(List.of(hidden), Optional.empty(), Initialization.HE_NORMAL));
	}

	private static TrainingParameters training(Optimizer optimizer) {
		return TrainingParameters.USUAL.withEpochs(5).withBatchSize(16).withOptimizer(optimizer).withSeed(3);
	}

	private static String content() {
		Random random = new Random(1);
		StringBuilder csv = new StringBuilder("size;color;age;price;sold\n");
		String[] colors = { "red", "blue", "\"light; green\"" };
		for (int i = 0; i < 211; i++) {
			double size = Math.round(random.nextGaussian() * 100) / 10.0;
			int color = random.nextInt(3);
			double price = size * 2 + color * color * 5 + random.nextGaussian();
			csv.append(i % 20 == 7 ? "" : String.valueOf(size).replace('.', ',')).append(';').append(colors[color]).append(';').append(i % 7)
					.append(';').append(i == 50 ? "n/a" : String.valueOf(Math.round(price * 100) / 100.0).replace('.', ',')).append(';')
					.append(price > 3 ? "yes" : "no").append('\n');
		}
		return csv.toString();
	}

	/** Compares; how many epochs there were. */
	private int check(Network network) throws Exception {
		Path file = Files.writeString(folder.resolve("houses.csv"), CONTENT);
		PreparedData data = DataPreparation.read(network.data(), folder, Progress.NONE);
		List<double[]> expected = engine(network, data);
		String text = Dl4jExport.of(new ExportRequest(network, data, file.toString().replace('\\', '/')), "Houses").text();
		List<double[]> printed = run(text);
		assertEquals(expected.size(), printed.size());
		for (int epoch = 0; epoch < expected.size(); epoch++) {
			for (int i = 0; i < 2; i++) {
				assertEquals(expected.get(epoch)[i], printed.get(epoch)[i], ROUNDING * expected.get(epoch)[i],
						"epoch " + epoch + "\n" + text);
			}
		}
		assertTrue(expected.getLast()[0] < expected.getFirst()[0], "it learns");
		return expected.size();
	}

	private List<double[]> engine(Network network, PreparedData data) throws Exception {
		List<double[]> losses = new ArrayList<>();
		Path run = Files.createDirectories(folder.resolve("run"));
		TrainingLoop loop = new TrainingLoop(network, data.data(), run, Recording.USUAL, frame -> {
			if (RunFrames.decode(frame).orElseThrow() instanceof EpochDone done) {
				losses.add(new double[] { done.values()[0], done.values()[2] });
			}
		}, new Commands());
		loop.begin();
		loop.run();
		return losses;
	}

	/** Losses that the program prints. */
	private List<double[]> run(String text) throws Exception {
		Path source = Files.writeString(folder.resolve("Houses.java"), text);
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		String path = classPath();
		assertEquals(0, compiler.run(null, null, null, "-proc:none", "-Xlint:none", "-cp", path, "-d", folder.toString(),
				source.toString()), text);
		ProcessBuilder builder = new ProcessBuilder(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", folder + File.pathSeparator + path, "Houses");
		builder.environment().put("OMP_NUM_THREADS", "1");
		Path output = folder.resolve("output.txt");
		Path errors = folder.resolve("errors.txt");
		int end = builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start().waitFor();
		assertEquals(0, end, () -> read(errors) + text);
		List<double[]> losses = new ArrayList<>();
		for (String line : Files.readAllLines(output)) {
			if (line.startsWith("epoch ")) {
				String[] words = line.replace(",", "").split(" ");
				losses.add(new double[] { Double.parseDouble(words[3]), Double.parseDouble(words[6]) });
			}
		}
		assertTrue(!read(errors).contains("The file has changed"), read(errors));
		return losses;
	}

	/** That of the test; some launchers have it in a class loader only. */
	private static String classPath() throws URISyntaxException {
		List<String> files = new ArrayList<>();
		if (ExportedProgramTest.class.getClassLoader() instanceof URLClassLoader loader) {
			for (URL each : loader.getURLs()) {
				files.add(Path.of(each.toURI()).toString());
			}
		}
		files.add(System.getProperty("java.class.path"));
		return String.join(File.pathSeparator, files);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
