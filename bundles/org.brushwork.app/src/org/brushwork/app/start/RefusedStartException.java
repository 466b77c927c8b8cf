package org.brushwork.app.start;

/** The program cannot do what its start asked for. The message is one sentence for the user: what, where, what to do. */
public final class RefusedStartException extends Exception {

	private static final long serialVersionUID = 1L;

	public RefusedStartException(String message) {
		super(message);
	}

	public RefusedStartException(String message, Throwable cause) {
		super(message, cause);
	}
}
