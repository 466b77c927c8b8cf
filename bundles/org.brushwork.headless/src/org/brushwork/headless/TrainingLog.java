package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.record.CorruptFrameException;
import org.brushwork.core.record.FrameFile;
import org.brushwork.train.engine.TrainingListener;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunFrames;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.Curves;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Steps;
import org.brushwork.train.run.RunRecord.Tested;

/** Keeps what a command tells of a training: its epochs and events. Any thread. */
final class TrainingLog implements TrainingListener {

	private final List<EpochDone> epochs = new ArrayList<>();
	private final List<Event> events = new ArrayList<>();
	private List<String> stepCurves = List.of();
	private List<String> epochCurves = List.of();
	private Optional<Tested> tested = Optional.empty();
	private long steps;
	private double loss = Double.NaN;

	@Override
	public synchronized void recorded(RunRecord record) {
		switch (record) {
		case Curves curves -> {
			stepCurves = curves.step();
			epochCurves = curves.epoch();
		}
		case Steps some -> {
			int count = some.values().length / some.curves();
			steps = some.first() + count;
			int column = Math.max(0, stepCurves.indexOf("loss"));
			loss = some.values()[(count - 1) * some.curves() + column];
		}
		case EpochDone epoch -> epochs.add(epoch);
		case Tested test -> tested = Optional.of(test);
		case Event event -> add(event);
		default -> {
			// too much for a command line; run show has it
		}
		}
	}

	/** A training that goes on at an epoch makes void what came after it. */
	private void add(Event event) {
		if (event.kind() == Event.Kind.STARTED) {
			epochs.removeIf(epoch -> epoch.epoch() >= event.epoch());
			events.removeIf(other -> other.epoch() >= event.epoch());
			tested = Optional.empty();
			steps = event.step();
		}
		events.add(event);
	}

	/**
	 * Takes what a run has that is going to go on; up to a damaged record, as the run does.
	 *
	 * @throws IOException if it cannot be read
	 */
	void recall(Path run) throws IOException {
		try (FrameFile frames = new FrameFile(run.resolve(RunFolder.RECORDS), 0)) {
			while (frames.next()) {
				RunFrames.decode(frames.frame()).ifPresent(this::recorded);
			}
		} catch (NoSuchFileException | CorruptFrameException e) {
			// What came before is all there is.
		}
	}

	/** Names of what is measured each epoch. */
	synchronized List<String> curves() {
		return epochCurves;
	}

	/** The epochs that are done; a copy. */
	synchronized List<EpochDone> epochs() {
		return List.copyOf(epochs);
	}

	/** What happened; a copy. */
	synchronized List<Event> events() {
		return List.copyOf(events);
	}

	/** What was measured with the test rows at the end. */
	synchronized Optional<Tested> tested() {
		return tested;
	}

	/** Steps done. */
	synchronized long steps() {
		return steps;
	}

	/** The loss of the last step; NaN before the first. */
	synchronized double loss() {
		return loss;
	}

	/** What was measured after an epoch; empty where it was not. */
	synchronized Optional<Double> value(EpochDone epoch, String curve) {
		int index = epochCurves.indexOf(curve);
		return index < 0 || Double.isNaN(epoch.values()[index]) ? Optional.empty() : Optional.of(epoch.values()[index]);
	}
}
