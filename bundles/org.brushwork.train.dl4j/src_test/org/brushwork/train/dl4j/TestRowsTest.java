package org.brushwork.train.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.Training;
import org.brushwork.train.engine.Training.State;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Event.Kind;
import org.brushwork.train.run.RunRecord.Tested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is measured once at the end, with rows that were looked at before in no way. */
@Timeout(90)
class TestRowsTest {

	private static final HiddenLayer SMALL = new HiddenLayer(8, Activation.TANH, false, 0);

	private final Path parent;
	private final TrainingData data = Examples.regression(400, 3, x -> x[0] * x[1] + Math.sin(x[2]));
	private final Recorder recorder = new Recorder();

	TestRowsTest(@TempDir Path parent) {
		this.parent = parent;
	}

	/** Test rows that are the validation rows have to give what these gave. */
	@Test
	void theTestRowsAreMeasuredOnceWithTheLastWeights() throws Exception {
		Network network = Examples.everything(3);
		train(network, twice());
		List<Tested> tested = recorder.all(Tested.class);
		assertEquals(1, tested.size());
		assertEquals(2, tested.getFirst().epoch());
		assertEquals(List.of("loss", "mae", "r2"), tested.getFirst().names());
		double[] last = recorder.all(EpochDone.class).getLast().values();
		assertArrayEquals(Arrays.copyOfRange(last, 2, 5), tested.getFirst().values(), 1e-12);
	}

	@Test
	void afterEarlyStoppingTheBestWeightsAreMeasured() throws Exception {
		TrainingParameters usual = Examples.training(200, 32);
		Network network = Examples.network(usual.withOptimizer(usual.optimizer().with("lr", 0.3))
				.withEarlyStopping(Optional.of(new EarlyStopping(3, 0, true))), SMALL);
		train(network, twice());
		assertEquals(List.of(Kind.STARTED, Kind.STOPPED_EARLY), recorder.events());
		List<EpochDone> epochs = recorder.all(EpochDone.class);
		int best = epochs.size() - 1 - 3;
		Tested tested = recorder.all(Tested.class).getFirst();
		assertEquals(best, tested.epoch());
		assertArrayEquals(Arrays.copyOfRange(epochs.get(best).values(), 2, 5), tested.values(), 1e-12);
	}

	private TrainingData twice() {
		return new TrainingData(data.task(), data.inputs(), data.outputs(), data.classes(), data.training(),
				data.validation(), data.validation(), data.scaling());
	}

	private void train(Network network, TrainingData rows) throws Exception {
		Training training = new Dl4jTrainer().start(
				new TrainingRequest(network, rows, Examples.folder(parent, network, rows), Recording.USUAL), recorder,
				Progress.NONE);
		assertEquals(State.FINISHED, training.await(), () -> recorder.all(Event.class).toString());
	}
}
