package org.brushwork.train.dl4j.engine;

import java.util.Optional;
import org.brushwork.train.network.EarlyStopping;

/** Which epoch was the best, and whether training ends because none has been better for long enough. */
final class Patience {

	private final Optional<EarlyStopping> rule;
	private double best = Double.POSITIVE_INFINITY;
	private int bestEpoch = -1;
	private int waited;

	Patience(Optional<EarlyStopping> rule) {
		this.rule = rule;
	}

	/** Hears of an epoch; whether it is the best so far. */
	boolean better(int epoch, double loss) {
		if (loss < best - rule.map(EarlyStopping::least).orElse(0.0)) {
			best = loss;
			bestEpoch = epoch;
			waited = 0;
			return true;
		}
		waited++;
		return false;
	}

	/** Whether training ends. */
	boolean exhausted() {
		return rule.isPresent() && waited >= rule.get().patience();
	}

	boolean restoresBest() {
		return rule.isPresent() && rule.get().restoresBest();
	}

	double best() {
		return best;
	}

	int bestEpoch() {
		return bestEpoch;
	}

	int waited() {
		return waited;
	}

	/** Goes on from where an earlier part of the training was. */
	void resume(double loss, int epoch, int epochs) {
		best = loss;
		bestEpoch = epoch;
		waited = epochs;
		if (exhausted()) {
			// Somebody wants it to go on all the same.
			waited = 0;
		}
	}
}
