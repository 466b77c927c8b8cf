package org.brushwork.headless;

import java.io.PrintStream;
import org.brushwork.core.progress.Progress;

/**
 * Where a command writes.
 *
 * @param out          results
 * @param err          the one line of an error, and progress
 * @param blocks       whether {@code out} can show block characters; otherwise bars are made of {@code #}
 * @param watched      whether a person looks at {@code err}, so that progress is wanted there
 * @param cancellation says when the process is being ended; hears of no progress
 */
record Console(PrintStream out, PrintStream err, boolean blocks, boolean watched, Progress cancellation) {

	/** Progress of a command, shown on {@code err} if somebody looks. */
	ProgressLine progress() {
		return new ProgressLine(this);
	}
}
