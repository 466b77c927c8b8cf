package org.brushwork.train.run;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.brushwork.train.run.RunRecord.Curves;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Tested;
import org.brushwork.train.run.RunRecord.Validation;

/** What the records of a run come to so far. Not safe for use by several threads. */
final class RunRecords {

	private record Thing(int layer, Measured measured) implements Comparable<Thing> {
		@Override
		public int compareTo(Thing other) {
			int order = Integer.compare(layer, other.layer);
			return order != 0 ? order : measured.compareTo(other.measured);
		}
	}

	private final RunInfo info;
	private final List<Event> events = new ArrayList<>();
	private final StepCurves steps = new StepCurves();
	private final EpochCurves epochs = new EpochCurves();
	private final Map<Thing, GrowingDistributions> distributions = new TreeMap<>();
	private final GrowingSeries predictedEpochs = new GrowingSeries();
	private final GrowingSeries predictedSteps = new GrowingSeries();
	private final GrowingSeries predictedOffsets = new GrowingSeries();
	private final Map<String, Long> skipped = new LinkedHashMap<>();
	private Optional<Validation> validation = Optional.empty();
	private Optional<Tested> tested = Optional.empty();

	RunRecords(RunInfo info) {
		this.info = info;
	}

	/**
	 * Takes a record.
	 *
	 * @param payload read from its position on
	 * @param offset  of the frame in the file
	 * @throws IllegalArgumentException if it does not hold what it should; nothing of it is taken then
	 */
	void add(int type, ByteBuffer payload, long offset) {
		switch (type) {
		case RunFrames.STEPS -> steps.add(payload);
		case RunFrames.DISTRIBUTION -> addDistribution(payload);
		case RunFrames.PREDICTED -> addPredicted(payload, offset);
		default -> RunFrames.decode(type, payload).ifPresentOrElse(this::add, () -> skip(type));
		}
	}

	private void skip(int type) {
		skipped.merge(String.valueOf(type), 1L, Long::sum);
	}

	private void add(RunRecord record) {
		switch (record) {
		case Curves curves -> {
			steps.name(curves.step());
			epochs.name(curves.epoch());
		}
		case EpochDone done -> epochs.add(done);
		case Validation rows -> validation = Optional.of(rows);
		case Tested test -> tested = Optional.of(test);
		case Event event -> add(event);
		default -> throw new IllegalStateException("not here: " + record);
		}
	}

	private void add(Event event) {
		if (event.kind() == Event.Kind.STARTED) {
			drop(event.epoch(), event.step());
		}
		events.add(event);
	}

	/** What is void when the run goes on at an epoch. */
	private void drop(int epoch, long step) {
		tested = Optional.empty();
		events.removeIf(event -> event.epoch() >= epoch);
		steps.drop(step);
		epochs.drop(epoch);
		distributions.values().forEach(series -> series.drop(epoch));
		int kept = predictedEpochs.countBefore(epoch);
		predictedEpochs.truncate(kept);
		predictedSteps.truncate(kept);
		predictedOffsets.truncate(kept);
	}

	private void addDistribution(ByteBuffer payload) {
		try {
			RecordInput in = new RecordInput(payload);
			int epoch = in.size();
			long step = in.integer();
			int layer = in.size();
			Measured measured = RunFrames.measured(in.size());
			byte[] histogram = new byte[payload.remaining()];
			payload.get(payload.position(), histogram);
			HistogramBytes.read(in); // so that nothing is taken that cannot be shown
			distributions
					.computeIfAbsent(new Thing(layer, measured),
							key -> new GrowingDistributions(layer(layer), measured))
					.add(epoch, step, histogram);
		} catch (RuntimeException e) {
			throw new IllegalArgumentException("no distribution", e);
		}
	}

	private String layer(int layer) {
		return layer < info.layers().size() ? info.layers().get(layer) : String.valueOf(layer + 1);
	}

	private void addPredicted(ByteBuffer payload, long offset) {
		try {
			RecordInput in = new RecordInput(payload);
			int epoch = in.size();
			predictedSteps.add(in.integer());
			predictedEpochs.add(epoch);
			predictedOffsets.add(offset);
		} catch (RuntimeException e) {
			throw new IllegalArgumentException("no predictions", e);
		}
	}

	/** The last event; empty before the first. */
	Optional<Event> lastEvent() {
		return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
	}

	/** Everything so far. */
	RunSnapshot snapshot(RunSnapshot.State state, Path file, long bytes, List<RunProblem> problems) {
		List<Curve> curves = new ArrayList<>(steps.snapshot());
		curves.addAll(epochs.snapshot());
		PredictionSeries predictions = new PredictionSeries(file, predictedEpochs.snapshot(), predictedSteps.snapshot(),
				predictedOffsets.snapshot());
		return new RunSnapshot(info.name(), state, Optional.of(info), curves,
				distributions.values().stream().map(GrowingDistributions::snapshot).toList(), events, validation,
				predictions, tested, epochs.trainingNanos(), epochs.watchingNanos(), bytes, problems, skipped);
	}
}
