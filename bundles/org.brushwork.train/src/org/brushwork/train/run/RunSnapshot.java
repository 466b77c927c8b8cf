package org.brushwork.train.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Tested;
import org.brushwork.train.run.RunRecord.Validation;

/**
 * A run as it was when it was looked at; what was void by then is not in it. Immutable.
 *
 * @param name          what people call it
 * @param state         how it was
 * @param info          what was known before it began; empty if another program made it
 * @param curves        those of steps, then those of epochs
 * @param distributions by layer, and in it by what was measured
 * @param events        in the order in which they happened
 * @param validation    the rows that predictions are of
 * @param predictions   of these rows
 * @param tested        what was measured at the end; empty before, and where there were no rows for it
 * @param trainingNanos time that training took
 * @param watchingNanos time that taking histograms and the like took in addition
 * @param bytes         size of its records
 * @param problems      what is wrong with its records
 * @param skipped       how many records of what kind are not shown, such as images of an event file
 */
public record RunSnapshot(String name, State state, Optional<RunInfo> info, List<Curve> curves,
		List<DistributionSeries> distributions, List<Event> events, Optional<Validation> validation,
		PredictionSeries predictions, Optional<Tested> tested, long trainingNanos, long watchingNanos, long bytes,
		List<RunProblem> problems, Map<String, Long> skipped) {

	/** Copies lists and map. */
	public RunSnapshot {
		curves = List.copyOf(curves);
		distributions = List.copyOf(distributions);
		events = List.copyOf(events);
		problems = List.copyOf(problems);
		skipped = Map.copyOf(skipped);
	}

	/** Of a run by another program, which tells curves and distributions only. */
	public static RunSnapshot foreign(String name, List<Curve> curves, List<DistributionSeries> distributions,
			long bytes, List<RunProblem> problems, Map<String, Long> skipped) {
		return new RunSnapshot(name, State.UNKNOWN, Optional.empty(), curves, distributions, List.of(),
				Optional.empty(), PredictionSeries.none(), Optional.empty(), 0, 0, bytes, problems, skipped);
	}

	/** The curve of a name; of two, that of epochs if it is asked for. */
	public Optional<Curve> curve(String curve, Curve.Each each) {
		return curves.stream().filter(one -> one.name().equals(curve) && one.each() == each).findFirst();
	}

	/** How a run is. */
	public enum State {

		/** It was made, and has not begun. */
		NEW,

		/** It goes on. */
		RUNNING,

		/** It rests, and its engine is there. */
		PAUSED,

		/** All epochs are done, or it was stopped early by itself. */
		FINISHED,

		/** Somebody stopped it. */
		STOPPED,

		/** Its last event says why. */
		FAILED,

		/** It has no end, and nobody writes it any more. */
		KILLED,

		/** Another program makes it, which does not say. */
		UNKNOWN
	}
}
