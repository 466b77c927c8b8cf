package org.brushwork.train.engine;

import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * An engine that trains networks: an OSGi service, and on a plain class path one of
 * {@link java.util.ServiceLoader}.
 */
public interface Trainer {

	/** What it is called, such as DL4J with its version. */
	String name();

	/**
	 * Begins training in the background: returns when the first step is about to be done. Progress tells nothing and is
	 * asked whether it is cancelled.
	 *
	 * @param listener told on a thread of the engine
	 * @throws TrainingException  if it cannot begin; the run says so too, if it was made
	 * @throws CancelledException if the progress was cancelled; the run is stopped
	 */
	Training start(TrainingRequest request, TrainingListener listener, Progress progress)
			throws TrainingException, CancelledException;
}
