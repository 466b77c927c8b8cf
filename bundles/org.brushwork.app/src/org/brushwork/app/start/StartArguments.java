package org.brushwork.app.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks the workbench to do once it is open.
 *
 * @param files       files to open, absolute, in the order given
 * @param sample      whether to open the sample log
 * @param firstSample whether to open it if the workspace is new, and else to leave things as they were
 * @param screenshot  the picture to take before ending at once; empty for a workbench that stays
 * @param theme       the theme of this start only; empty for the system's
 */
public record StartArguments(List<Path> files, boolean sample, boolean firstSample, Optional<ScreenshotWish> screenshot,
		Optional<Theme> theme) {

	public StartArguments {
		files = List.copyOf(files);
	}

	/**
	 * Reads the words that the platform leaves to the application.
	 *
	 * @param words  the words in their order
	 * @param folder the folder that relative file names are meant from
	 * @throws RefusedStartException if an option is unknown, given twice, or has no or no valid value, or a file does not
	 *                               exist
	 */
	public static StartArguments parse(String[] words, Path folder) throws RefusedStartException {
		return new StartArgumentsParser(words, folder).parse();
	}

	/** Whether the user has already said what to look at; {@code first}: whether the workspace was never started before. */
	public boolean asksForSomething(boolean first) {
		return opensSample(first) || !files.isEmpty();
	}

	/** Whether the sample log is to be opened; {@code first}: whether the workspace was never started before. */
	public boolean opensSample(boolean first) {
		return sample || firstSample && first;
	}

	/** Whether nobody is there to answer a dialog. */
	public boolean unattended() {
		return screenshot.isPresent();
	}
}
