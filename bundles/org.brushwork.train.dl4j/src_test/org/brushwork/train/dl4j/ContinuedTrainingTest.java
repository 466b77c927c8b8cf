package org.brushwork.train.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.Training;
import org.brushwork.train.engine.Training.State;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Event.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What may be changed when a run goes on, and what may not. */
@Timeout(90)
class ContinuedTrainingTest {

	private final TrainingData data = Examples.regression(200, 2, x -> x[0] - x[1]);
	private final Recorder recorder = new Recorder();
	private final Path folder;

	ContinuedTrainingTest(@TempDir Path parent) throws Exception {
		folder = Examples.folder(parent, network(2, 1, 0.01), data);
		train(network(2, 1, 0.01), data, new Recorder());
	}

	@Test
	void anotherLearningRateIsTakenAndToldFromThereOn() throws Exception {
		train(network(3, 1, 0.002), data, recorder);
		assertEquals(List.of(Kind.STARTED, Kind.LEARNING_RATE, Kind.FINISHED), recorder.events());
		assertEquals(0.002, recorder.all(Event.class).get(1).value());
		assertEquals(2, recorder.all(Event.class).get(1).epoch());
		double[] last = recorder.all(EpochDone.class).getLast().values();
		assertEquals(0.002, last[last.length - 1]);
	}

	@Test
	void anotherSeedIsRefused() {
		refused(network(3, 2, 0.01), data);
	}

	@Test
	void otherRowsAreRefusedAlsoIfThereAreAsMany() {
		refused(network(3, 1, 0.01), Examples.regression(200, 2, x -> x[0] + x[1]));
	}

	private void refused(Network network, TrainingData rows) {
		TrainingException e = assertThrows(TrainingException.class, () -> train(network, rows, recorder));
		assertEquals(Problem.NOT_CONTINUABLE, e.problem());
	}

	private void train(Network network, TrainingData rows, Recorder listener) throws Exception {
		Training training = new Dl4jTrainer().start(new TrainingRequest(network, rows, folder, Recording.USUAL), listener,
				Progress.NONE);
		assertEquals(State.FINISHED, training.await());
	}

	private static Network network(int epochs, long seed, double rate) {
		TrainingParameters usual = Examples.training(epochs, 32);
		return Examples.network(usual.withSeed(seed).withOptimizer(usual.optimizer().with("lr", rate)),
				new HiddenLayer(4, Activation.TANH, false, 0));
	}
}
