package org.brushwork.train.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.brushwork.train.engine.TrainingListener;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Steps;

/** Keeps what it hears, and lets others wait for it. */
final class Recorder implements TrainingListener {

	private final List<RunRecord> records = new ArrayList<>();

	@Override
	public synchronized void recorded(RunRecord record) {
		records.add(record);
		notifyAll();
	}

	/** Waits for a record, those that came included. */
	synchronized void await(Predicate<RunRecord> wanted) throws InterruptedException {
		long end = System.nanoTime() + 60_000_000_000L;
		while (records.stream().noneMatch(wanted)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("not heard in a minute: " + events());
			}
			wait(1000);
		}
	}

	void awaitEpoch(int epoch) throws InterruptedException {
		await(record -> record instanceof EpochDone done && done.epoch() >= epoch);
	}

	void awaitEvent(Event.Kind kind) throws InterruptedException {
		await(record -> record instanceof Event event && event.kind() == kind);
	}

	synchronized List<RunRecord> records() {
		return List.copyOf(records);
	}

	<T extends RunRecord> List<T> all(Class<T> type) {
		return records().stream().filter(type::isInstance).map(type::cast).toList();
	}

	List<Event.Kind> events() {
		return all(Event.class).stream().map(Event::kind).toList();
	}

	/** Loss and metric of all steps in their order. */
	double[] steps() {
		return all(Steps.class).stream().flatMapToDouble(steps -> java.util.Arrays.stream(steps.values())).toArray();
	}

	Stream<double[]> epochs() {
		return all(EpochDone.class).stream().map(EpochDone::values);
	}
}
