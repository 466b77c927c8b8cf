package org.brushwork.headless;

import java.util.OptionalInt;

/** An option that says how many. */
final class CountOption {

	private CountOption() {
		// not needed
	}

	/**
	 * The number of an option, one beyond {@link Integer#MAX_VALUE} as that; empty when it was not given.
	 *
	 * @throws CommandException if it is no whole number, or below 1
	 */
	static OptionalInt parse(Arguments arguments, String option) throws CommandException {
		if (!arguments.has(option)) {
			return OptionalInt.empty();
		}
		String text = arguments.value(option).orElse("");
		try {
			long number = Long.parseLong(text);
			if (number < 1) {
				throw new CommandException(Message.NUMBER_TOO_SMALL, option, text);
			}
			return OptionalInt.of((int) Math.min(number, Integer.MAX_VALUE));
		} catch (NumberFormatException e) {
			throw new CommandException(Message.NUMBER_BAD, option, text);
		}
	}
}
