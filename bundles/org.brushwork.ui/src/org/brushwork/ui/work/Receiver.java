package org.brushwork.ui.work;

/**
 * Takes what became of a request, on the UI thread. It is called at most once a request, only while nothing newer was
 * published and its owner is alive.
 *
 * @param <Q> the request
 * @param <R> the result
 */
public interface Receiver<Q, R> {

	/** The work is done. */
	void done(Q request, R result);

	/**
	 * The work failed.
	 *
	 * @param failure what it threw; an {@code OutOfMemoryError} or {@code LinkageError} comes as the cause of an
	 *                {@code ExecutionException}
	 */
	void failed(Q request, Exception failure);

	/** The user cancelled the work in the Progress view or on the tab; nothing comes. */
	default void cancelled(Q request) {
		// most owners keep showing what they showed
	}
}
