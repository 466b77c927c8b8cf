package org.brushwork.logs.internal;

import java.util.concurrent.atomic.AtomicInteger;
import org.brushwork.core.progress.Progress;

/** Is cancelled once it was asked a number of times. */
final class CancelAfter implements Progress {

	private final AtomicInteger left;

	CancelAfter(int questions) {
		left = new AtomicInteger(questions);
	}

	@Override
	public void report(long done, long total) {
		// nobody is watching
	}

	@Override
	public boolean isCancelled() {
		return left.decrementAndGet() < 0;
	}
}
