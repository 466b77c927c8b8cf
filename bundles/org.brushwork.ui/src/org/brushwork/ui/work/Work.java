package org.brushwork.ui.work;

import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * A piece of work that answers a request off the UI thread.
 *
 * @param <Q> the request, immutable
 * @param <R> the result, immutable
 */
@FunctionalInterface
public interface Work<Q, R> {

	/**
	 * Does the work on a worker thread.
	 *
	 * @throws CancelledException if the progress was cancelled
	 * @throws Exception          if it failed; the {@link Receiver} gets it
	 */
	R run(Q request, Progress progress) throws CancelledException, Exception;
}
