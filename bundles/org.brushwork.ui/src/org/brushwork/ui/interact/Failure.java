package org.brushwork.ui.interact;

import java.util.concurrent.ExecutionException;

/** What a function says that has thrown something. */
final class Failure {

	private Failure() {
		// functions only
	}

	/** The message, or what kind of exception it is if it has none. */
	static String reason(Throwable thrown) {
		Throwable cause = thrown instanceof ExecutionException && thrown.getCause() != null ? thrown.getCause() : thrown;
		String message = cause.getMessage();
		return message == null || message.isBlank() ? Words.ofName(cause.getClass().getSimpleName()) : message;
	}
}
