package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.brushwork.train.network.Task;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingLogTest {

	private final TrainingLog log = new TrainingLog();
	private final Path parent;

	TrainingLogTest(@TempDir Path parent) {
		this.parent = parent;
	}

	@Test
	void aRunThatGoesOnIsRememberedUpToWhereItDoes() throws Exception {
		Path run = RunFolder.create(parent, "a", new RunInfo("a", "none", Instant.now(), Task.REGRESSION, List.of("x"),
				List.of("y"), List.of(), List.of("output"), "{}", "{}", ""));
		try (RunWriter writer = RunWriter.append(run)) {
			writer.append(event(Event.Kind.STARTED, 0, 0));
			writer.append(new RunRecord.Curves(List.of("loss"), List.of("loss", "val_loss")));
			for (int epoch = 0; epoch < 3; epoch++) {
				writer.append(new EpochDone(epoch, 10 * (epoch + 1), 0, new double[] { epoch, 10 + epoch }, 1, 0));
			}
			writer.append(new RunRecord.Tested(2, List.of("loss"), new double[] { 5 }));
			writer.append(event(Event.Kind.STOPPED, 3, 31));
		}
		log.recall(run);
		assertEquals(3, log.epochs().size());
		assertEquals(Optional.of(12.0), log.value(log.epochs().getLast(), "val_loss"));

		log.recorded(event(Event.Kind.STARTED, 2, 20));
		assertEquals(List.of(0, 1), log.epochs().stream().map(EpochDone::epoch).toList());
		assertEquals(20, log.steps());
		assertTrue(log.tested().isEmpty());
		assertEquals(List.of(Event.Kind.STARTED, Event.Kind.STARTED), log.events().stream().map(Event::kind).toList());
	}

	@Test
	void aRunWithoutRecordsIsRememberedAsNothing() throws Exception {
		log.recall(parent);
		assertEquals(List.of(), log.epochs());
	}

	private static Event event(Event.Kind kind, int epoch, long step) {
		return new Event(kind, epoch, step, 0, Double.NaN, "");
	}
}
