package org.brushwork.train.engine;

import org.brushwork.train.run.RunRecord;

/** Hears of a training as it goes on; on one thread, in order. Not to be kept waiting: take what is told and return. */
public interface TrainingListener {

	/** Hears nothing. */
	TrainingListener NONE = record -> {
	};

	/** A record is in the run. */
	void recorded(RunRecord record);
}
