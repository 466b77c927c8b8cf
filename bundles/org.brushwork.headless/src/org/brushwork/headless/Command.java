package org.brushwork.headless;

import org.brushwork.core.progress.CancelledException;

/** What the first word of a command line names. A kit adds its own as a class and a line in {@link Commands}. */
interface Command {

	/** The word. */
	String name();

	/** One line for the list of commands. */
	Message summary();

	/** How to use it, several lines. */
	Message usage();

	/** Which options there are. */
	OptionNames options();

	/**
	 * Does it.
	 *
	 * @throws CommandException   if anything is wrong with the arguments or the input; it left nothing half-written
	 * @throws CancelledException if the process is being ended
	 */
	void run(Arguments arguments, Console console) throws CommandException, CancelledException;
}
