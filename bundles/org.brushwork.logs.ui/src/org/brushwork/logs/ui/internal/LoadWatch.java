package org.brushwork.logs.ui.internal;

import java.util.function.LongConsumer;
import org.brushwork.core.progress.Progress;

/** Takes how far the reading of a log is and keeps it for whoever looks on: any thread reports, any thread asks. */
final class LoadWatch implements Progress, LongConsumer {

	/** What is being done. */
	enum Phase {
		UNPACKING, READING, GROUPING
	}

	/**
	 * How far it is.
	 *
	 * @param done  bytes, of the packed files or of the text
	 * @param total bytes in all; 0 while not known
	 * @param lines lines of text read so far
	 */
	record Step(Phase phase, long done, long total, long lines) {

		/** 0 to 1. */
		double fraction() {
			return total <= 0 ? 0 : Math.min(1, (double) done / total);
		}
	}

	private volatile Progress job = Progress.NONE;
	private volatile Step step = new Step(Phase.UNPACKING, 0, 0, 0);

	/** Passes everything on to the job that does the work. */
	void begin(Progress progress) {
		job = progress;
	}

	/** Says that all lines were read. */
	void group() {
		step = new Step(Phase.GROUPING, step.done(), step.total(), step.lines());
	}

	Step step() {
		return step;
	}

	@Override
	public void accept(long lines) {
		step = new Step(Phase.READING, step.done(), step.total(), lines);
	}

	@Override
	public void report(long done, long total) {
		if (step.phase() != Phase.GROUPING) {
			step = new Step(step.phase(), done, total, step.lines());
		}
		job.report(done, total);
	}

	@Override
	public boolean isCancelled() {
		return job.isCancelled();
	}
}
