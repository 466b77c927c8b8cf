package org.brushwork.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.data.DataPreparation;
import org.brushwork.train.data.PreparedData;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.Trainer;
import org.brushwork.train.engine.Training;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The engine as a service, with the natives of this system from a fragment. */
class TrainerServiceTest {

	private static final int MILLIS = 30_000;

	@Test
	void theServiceTrainsANetworkInAProcessOfItsOwn(@TempDir Path folder) throws Exception {
		StringBuilder table = new StringBuilder("x,y\n");
		for (int row = 0; row < 100; row++) {
			table.append(row).append(',').append(3 * row - 7).append('\n');
		}
		Files.writeString(folder.resolve("line.csv"), table);
		Network network = Network.of("line.csv", List.of("y"));
		PreparedData data = DataPreparation.read(network.data(), folder, Progress.NONE);
		List<RunRecord> heard = Collections.synchronizedList(new ArrayList<>());

		Trainer trainer = trainer();
		Path run = RunFolder.create(folder.resolve("runs"), "line",
				new RunInfo("line", trainer.name(), Instant.now(), data.data().task(), data.data().inputs(),
						data.data().outputs(), List.of(), List.of("dense_1", "output"), NetworkFile.text(network), "{}", ""));
		Training training = trainer.start(new TrainingRequest(network, data.data(), run, Recording.USUAL), heard::add,
				Progress.NONE);
		assertEquals(Training.State.FINISHED, training.await());

		List<EpochDone> epochs = heard.stream().filter(EpochDone.class::isInstance).map(EpochDone.class::cast).toList();
		assertEquals(network.training().epochs(), epochs.size());
		assertTrue(epochs.getLast().values()[0] < epochs.getFirst().values()[0], () -> epochs.getLast().toString());
		try (Stream<Path> files = Files.list(run)) {
			assertTrue(files.anyMatch(file -> file.endsWith(RunFolder.CHECKPOINT)));
		}
	}

	@Test
	void nothingInThisProcessCanLoadTheEnginesLibraries() {
		Bundle bundle = FeatureBundles.named("org.brushwork.train.dl4j");
		assertThrows(ClassNotFoundException.class, () -> bundle.loadClass("org.nd4j.linalg.factory.Nd4j"));
		assertNotNull(bundle.getEntry("lib/nd4j-api.jar"));
	}

	private static Trainer trainer() throws InterruptedException {
		ServiceTracker<Trainer, Trainer> tracker = new ServiceTracker<>(
				FrameworkUtil.getBundle(TrainerServiceTest.class).getBundleContext(), Trainer.class, null);
		tracker.open();
		Trainer trainer = tracker.waitForService(MILLIS);
		assertNotNull(trainer, "no engine is registered");
		return trainer;
	}
}
