package org.brushwork.headless;

import org.brushwork.core.progress.Progress;

/** Shows the percentage done on the error stream, ten times a second, and wipes it away at the end. */
final class ProgressLine implements Progress, AutoCloseable {

	private static final long NANOS_BETWEEN = 100_000_000;
	private static final String WIPE = "\r\u001B[K";

	private final Console console;
	private long last = System.nanoTime();
	private boolean shown;

	ProgressLine(Console console) {
		this.console = console;
	}

	@Override
	public synchronized void report(long done, long total) {
		long now = System.nanoTime();
		if (console.watched() && total > 0 && now - last >= NANOS_BETWEEN) {
			last = now;
			shown = true;
			console.err().print(WIPE + Message.PERCENT.with(100 * (done / (double) total)));
			console.err().flush();
		}
	}

	@Override
	public boolean isCancelled() {
		return console.cancellation().isCancelled();
	}

	@Override
	public synchronized void close() {
		if (shown) {
			shown = false;
			console.err().print(WIPE);
			console.err().flush();
		}
	}
}
