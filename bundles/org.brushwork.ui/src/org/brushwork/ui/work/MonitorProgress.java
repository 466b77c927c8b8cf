package org.brushwork.ui.work;

import org.brushwork.core.progress.Progress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Shows the progress of a core function on a job's monitor. Used by the one thread that does the work. */
final class MonitorProgress implements Progress {

	private static final int TICKS = 1000;

	private final String task;
	private final IProgressMonitor monitor;
	private boolean begun;
	private int ticks;

	MonitorProgress(String task, IProgressMonitor monitor) {
		this.task = task;
		this.monitor = monitor;
	}

	@Override
	public void report(long done, long total) {
		if (!begun) {
			begun = true;
			monitor.beginTask(task, total > 0 ? TICKS : IProgressMonitor.UNKNOWN);
		}
		if (total <= 0) {
			return;
		}
		int now = (int) Math.min(TICKS, (double) done / total * TICKS);
		if (now > ticks) {
			monitor.worked(now - ticks);
			ticks = now;
		}
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
