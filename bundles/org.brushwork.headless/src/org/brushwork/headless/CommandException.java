package org.brushwork.headless;

/** Ends a command with one line for the person who called it: what is wrong, where, what to do. */
final class CommandException extends Exception {

	private static final long serialVersionUID = 1L;

	CommandException(Message message, Object... arguments) {
		super(message.with(arguments));
	}

	/** The line; never null. */
	String line() {
		return String.valueOf(getMessage());
	}
}
