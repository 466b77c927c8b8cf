package org.brushwork.train.run;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.train.run.RunRecord.EpochDone;

/** The curves of epochs as they grow; all have the same epochs. Not safe for use by several threads. */
final class EpochCurves {

	private List<String> names = List.of();
	private final GrowingSeries epochs = new GrowingSeries();
	private final GrowingSeries steps = new GrowingSeries();
	private final GrowingSeries times = new GrowingSeries();
	private final GrowingSeries training = new GrowingSeries();
	private final GrowingSeries watching = new GrowingSeries();
	private final List<GrowingSeries> values = new ArrayList<>();

	/** @throws IllegalArgumentException if there are already epochs of other curves */
	void name(List<String> given) {
		if (names.equals(given)) {
			return;
		}
		if (epochs.size() > 0) {
			throw new IllegalArgumentException("curves were " + names + ", got: " + given);
		}
		names = given;
		values.clear();
		given.forEach(name -> values.add(new GrowingSeries()));
	}

	void add(EpochDone done) {
		if (done.values().length != values.size()) {
			throw new IllegalArgumentException(done.values().length + " values of curves " + names);
		}
		epochs.add(done.epoch());
		steps.add(done.step());
		times.add(done.time());
		training.add(done.trainingNanos());
		watching.add(done.watchingNanos());
		for (int curve = 0; curve < values.size(); curve++) {
			values.get(curve).add(done.values()[curve]);
		}
	}

	/** Drops those from an epoch on. */
	void drop(int from) {
		int kept = epochs.countBefore(from);
		for (GrowingSeries series : List.of(epochs, steps, times, training, watching)) {
			series.truncate(kept);
		}
		values.forEach(series -> series.truncate(kept));
	}

	long trainingNanos() {
		return sum(training);
	}

	long watchingNanos() {
		return sum(watching);
	}

	private static long sum(GrowingSeries series) {
		long sum = 0;
		for (int i = 0; i < series.size(); i++) {
			sum += (long) series.get(i);
		}
		return sum;
	}

	List<Curve> snapshot() {
		Series sharedSteps = steps.snapshot();
		Series sharedEpochs = epochs.snapshot();
		Series sharedTimes = times.snapshot();
		List<Curve> curves = new ArrayList<>();
		for (int curve = 0; curve < values.size(); curve++) {
			curves.add(new Curve(names.get(curve), Curve.Each.EPOCH, sharedSteps, sharedEpochs,
					values.get(curve).snapshot(), sharedTimes));
		}
		return curves;
	}
}
