package org.brushwork.logs.internal;

import java.util.concurrent.atomic.AtomicInteger;
import org.brushwork.core.progress.Progress;

/** Counts how often work came to its end. */
final class CountReports implements Progress {

	private final AtomicInteger ends = new AtomicInteger();

	int ends() {
		return ends.get();
	}

	@Override
	public void report(long done, long total) {
		if (done == total) {
			ends.incrementAndGet();
		}
	}

	@Override
	public boolean isCancelled() {
		return false;
	}
}
