package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.data.DataPreparation;
import org.brushwork.train.data.PreparedData;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.Trainer;
import org.brushwork.train.engine.Training;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.LayerShape;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.network.Split;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.EpochDone;

/**
 * Measures training, against PyTorch on one thread with the same rows, layers, batches and optimizer, both in turn, and the
 * reading of runs. Of each training the first epoch is not counted: Java compiles in it.
 */
final class TrainBench {

	private static final int ROWS = 10_000;
	private static final int EPOCHS = 8;
	private static final int BATCH = 64;
	private static final double NANOS = 1e9;
	private static final Recording NOTHING = new Recording(60, Integer.MAX_VALUE, 0, 0);
	private static final Recording TEN_A_SECOND = new Recording(60, 1, 100, 100_000_000);

	private final int rounds;
	private final PrintStream out;
	private final Demands demands = new Demands();

	TrainBench(int rounds, PrintStream out) {
		this.rounds = rounds;
		this.out = out;
	}

	void run() throws Exception {
		Optional<Trainer> trainer = ServiceLoader.load(Trainer.class).findFirst();
		try (Folder folder = Folder.create()) {
			Path table = table(folder.path());
			if (trainer.isPresent()) {
				Torch torch = new Torch(folder.path());
				compare(trainer.get(), torch, table, false, 5);
				compare(trainer.get(), torch, table, true, 7);
				recording(trainer.get(), table);
			} else {
				demands.leftOut("training", "no engine is installed (org.brushwork.dl4j)");
			}
			RunTimes.measure(folder.path(), rounds, demands, out);
		}
		out.println();
		demands.print(out);
	}

	/** Four numbers and what follows from them. */
	private static Path table(Path folder) throws IOException {
		Random random = new Random(1);
		StringBuilder text = new StringBuilder("y,a,b,c,d\n");
		for (int row = 0; row < ROWS; row++) {
			double a = random.nextDouble();
			double b = random.nextDouble();
			double c = random.nextDouble();
			double d = random.nextDouble();
			text.append(String.format(Locale.ROOT, "%.6f,%.6f,%.6f,%.6f,%.6f%n",
					Math.sin(3 * a) * b + Math.exp(-c) * d * d, a, b, c, d));
		}
		return Files.writeString(folder.resolve("table.csv"), text);
	}

	private void compare(Trainer trainer, Torch torch, Path table, boolean batchNorm, double limit) throws Exception {
		String what = "training 4-100-60-30-10-1, batches of 64" + (batchNorm ? ", batch norm" : "")
				+ ", times as long as PyTorch";
		if (torch.isMissing()) {
			demands.leftOut(what, "no Python has torch (Debian: apt-get install python3-torch)");
			return;
		}
		List<Double> ours = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		for (int round = 1; round <= rounds; round++) {
			theirs.add(mean(torch.run(table, EPOCHS, BATCH, batchNorm)));
			ours.add(mean(seconds(train(trainer, table, batchNorm, NOTHING))));
			out.printf(Locale.ROOT, "%s, round %d: ours %.3f s an epoch, PyTorch %.3f s%n",
					batchNorm ? "batch norm" : "plain", round, ours.getLast(), theirs.getLast());
		}
		Figures times = new Figures(ours).over(new Figures(theirs));
		demands.atMost(limit, "", what, times.median(), times.text(1));
	}

	/** What histograms of everything and curves cost, ten times a second. */
	private void recording(Trainer trainer, Path table) throws Exception {
		List<Double> percents = new ArrayList<>();
		for (int round = 1; round <= rounds; round++) {
			List<EpochDone> epochs = train(trainer, table, false, TEN_A_SECOND);
			long training = epochs.stream().mapToLong(EpochDone::trainingNanos).sum();
			long watching = epochs.stream().mapToLong(EpochDone::watchingNanos).sum();
			percents.add(100.0 * watching / training);
		}
		Figures figures = new Figures(percents);
		demands.atMost(10, " %", "histograms and curves recorded ten times a second, of the time of training",
				figures.median(), figures.text(1) + " %");
	}

	private static List<EpochDone> train(Trainer trainer, Path table, boolean batchNorm, Recording recording)
			throws Exception {
		Network network = network(batchNorm);
		PreparedData data = DataPreparation.read(network.data(), table.getParent(), Progress.NONE);
		List<String> layers = LayerShape.of(network.architecture(), data.data().inputs().size(), data.data().width())
				.stream().map(LayerShape::name).toList();
		Path run = RunFolder.create(table.resolveSibling("runs"), "bench",
				new RunInfo("bench", trainer.name(), Instant.now(), data.data().task(), data.data().inputs(),
						data.data().outputs(), List.of(), layers, NetworkFile.text(network),
						data.encoding().toJson().toString(), table.toString()));
		List<EpochDone> epochs = new ArrayList<>();
		Training training = trainer.start(new TrainingRequest(network, data.data(), run, recording),
				record -> keep(record, epochs), Progress.NONE);
		if (training.await() != Training.State.FINISHED) {
			throw new IOException("the training ended as " + training.state() + "; its run is in " + run);
		}
		return epochs;
	}

	private static void keep(RunRecord record, List<EpochDone> epochs) {
		if (record instanceof EpochDone epoch) {
			epochs.add(epoch);
		}
	}

	private static Network network(boolean batchNorm) {
		List<HiddenLayer> hidden = Stream.of(100, 60, 30, 10)
				.map(nodes -> new HiddenLayer(nodes, Activation.TANH, batchNorm, 0)).toList();
		Network usual = Network.of("table.csv", List.of("y"));
		return usual.withData(usual.data().withSplit(new Split(0, 0, 1)))
				.withArchitecture(new Architecture(hidden, Optional.empty(), Initialization.GLOROT_UNIFORM))
				.withTraining(usual.training().withEpochs(EPOCHS).withBatchSize(BATCH));
	}

	private static List<Double> seconds(List<EpochDone> epochs) {
		return epochs.stream().map(epoch -> epoch.trainingNanos() / NANOS).toList();
	}

	/** Without the first. */
	private static double mean(List<Double> seconds) {
		return seconds.stream().skip(1).mapToDouble(Double::doubleValue).average().orElseThrow();
	}
}
