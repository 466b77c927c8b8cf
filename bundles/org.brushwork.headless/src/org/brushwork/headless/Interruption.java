package org.brushwork.headless;

import org.brushwork.core.progress.Progress;

/** Cancels a command when the process is being ended. Any thread. */
final class Interruption implements Progress {

	private volatile boolean interrupted;

	/** From now on work is cancelled. */
	void interrupt() {
		interrupted = true;
	}

	@Override
	public void report(long done, long total) {
		// the console's own progress shows it
	}

	@Override
	public boolean isCancelled() {
		return interrupted;
	}
}
