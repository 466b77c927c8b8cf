package org.brushwork.core.progress;

/** Thrown by a function whose {@link Progress} was cancelled; it has left nothing half-written behind. */
public final class CancelledException extends Exception {

	private static final long serialVersionUID = 1L;

	public CancelledException() {
		// A signal, not a failure: no message, no cause, no stack trace.
		super(null, null, false, false);
	}
}
