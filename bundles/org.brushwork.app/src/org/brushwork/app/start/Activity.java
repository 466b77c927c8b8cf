package org.brushwork.app.start;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Watches what a workbench is doing: painting, and the jobs whose results it will still paint. Used on the UI thread. */
final class Activity {

	/** The family that every background job of Brushwork belongs to. */
	private static final String JOB_FAMILY = "org.brushwork.jobs"; //$NON-NLS-1$

	/** A caret blinks for ever in a strip at most this wide, in pixels. */
	private static final int CARET_WIDTH = 4;

	private final Display display;
	private final Listener paintListener = this::painted;
	private boolean painted;

	Activity(Display display) {
		this.display = display;
		display.addFilter(SWT.Paint, paintListener);
	}

	private void painted(Event event) {
		painted |= event.width > CARET_WIDTH;
	}

	/** Whether anything was painted since the last call, or a job is at work. */
	boolean sinceLastCall() {
		boolean result = painted || jobs().findAny().isPresent();
		painted = false;
		return result;
	}

	/** The names of the jobs at work, for people. */
	String jobNames() {
		return jobs().map(Job::getName).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Stops watching. */
	void end() {
		if (!display.isDisposed()) {
			display.removeFilter(SWT.Paint, paintListener);
		}
	}

	private static Stream<Job> jobs() {
		IJobManager manager = Job.getJobManager();
		Stream<Job> ours = Arrays.stream(manager.find(JOB_FAMILY));
		Stream<Job> started = Arrays.stream(manager.find(null)).filter(Job::isUser);
		return Stream.concat(ours, started).filter(job -> job.getState() != Job.SLEEPING);
	}
}
