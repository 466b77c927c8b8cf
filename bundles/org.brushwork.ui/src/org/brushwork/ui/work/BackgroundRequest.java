package org.brushwork.ui.work;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.brushwork.core.progress.CancelledException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * One reusable job that answers the newest request, and the only place where Brushwork goes off the UI thread and back.
 * <p>
 * Each request gets a generation number. A result is published by the UI thread only if nothing newer was published and
 * the owner is still alive, so that no late result lands in a disposed part. {@link #submit}, {@link #cancel} and the
 * {@link Receiver} belong to the UI thread.
 *
 * @param <Q> the request, immutable
 * @param <R> the result, immutable
 */
public final class BackgroundRequest<Q, R> {

	/** The family of every job of this class. */
	public static final String FAMILY = "org.brushwork.jobs"; //$NON-NLS-1$

	/** What a newer request means for the one that runs. */
	public enum WhenSuperseded {

		/** It is cancelled and its result never shown: for what is slow and of no use any more, such as loading. */
		CANCEL,

		/**
		 * It may finish and be shown, then the newest follows; those between are dropped. For what a gesture asks for every
		 * few milliseconds: cancelling each would show nothing until the mouse rests.
		 */
		FINISH
	}

	private record Pending<Q>(long generation, Q request) {
	}

	private final Work<Q, R> work;
	private final Receiver<Q, R> receiver;
	private final BooleanSupplier alive;
	private final WhenSuperseded whenSuperseded;
	private final Object family;
	private final Display display = Display.getCurrent();
	private final Job job;
	private volatile Pending<Q> newest;
	private long submitted;
	private long oldestWanted;

	/**
	 * An idle one, made on the UI thread.
	 *
	 * @param name           the job's name, for people
	 * @param family         a family besides {@link #FAMILY}, by which parts show that they are busy
	 * @param alive          asked on the UI thread whether the owner still wants results
	 * @param whenSuperseded what a newer request means for the one that runs
	 * @param work           answers a request on a worker thread
	 * @param receiver       hears the answer on the UI thread
	 */
	public BackgroundRequest(String name, Object family, BooleanSupplier alive, WhenSuperseded whenSuperseded,
			Work<Q, R> work, Receiver<Q, R> receiver) {
		this.family = family;
		this.alive = alive;
		this.whenSuperseded = whenSuperseded;
		this.work = work;
		this.receiver = receiver;
		this.job = new RequestJob(name);
	}

	/** Shows the job to the user as something they asked for, with its progress and Cancel. */
	public BackgroundRequest<Q, R> asUserJob() {
		job.setUser(true);
		return this;
	}

	/** Does not show the job at all: for answers that take milliseconds. */
	public BackgroundRequest<Q, R> asSystemJob() {
		job.setSystem(true);
		return this;
	}

	/** Asks for an answer to this request instead of any earlier one. */
	public void submit(Q request) {
		submitted++;
		if (whenSuperseded == WhenSuperseded.CANCEL) {
			oldestWanted = submitted;
			job.cancel();
		}
		newest = new Pending<>(submitted, request);
		// A job that runs is scheduled once more for when it ends.
		job.schedule();
	}

	/** Wants no answer any more; nothing submitted so far is published. */
	public void cancel() {
		oldestWanted = submitted + 1;
		newest = null;
		job.cancel();
	}

	private void publish(Pending<Q> answered, Runnable answer) {
		if (display.isDisposed()) {
			return;
		}
		try {
			display.asyncExec(() -> {
				if (answered.generation() >= oldestWanted && alive.getAsBoolean()) {
					oldestWanted = answered.generation();
					answer.run();
				}
			});
		} catch (SWTException e) {
			// The workbench ended a moment ago, and nobody is left to be told.
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
	}

	private final class RequestJob extends Job {

		private volatile long answered;
		private final AtomicInteger begun = new AtomicInteger();
		private final AtomicInteger ended = new AtomicInteger();

		RequestJob(String name) {
			super(name);
			addJobChangeListener(IJobChangeListener.onDone(event -> ended()));
		}

		/** A job that is cancelled while it waits for a thread never runs, and nobody else would tell the owner. */
		private void ended() {
			Pending<Q> pending = newest;
			if (ended.get() < begun.get()) {
				ended.incrementAndGet();
			} else if (pending != null && pending.generation() != answered) {
				publish(pending, () -> receiver.cancelled(pending.request()));
			}
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			begun.incrementAndGet();
			Pending<Q> pending = newest;
			if (pending == null || pending.generation() == answered) {
				return Status.OK_STATUS;
			}
			answered = pending.generation();
			return answer(pending, monitor);
		}

		private IStatus answer(Pending<Q> pending, IProgressMonitor monitor) {
			try {
				R result = work.run(pending.request(), new MonitorProgress(getName(), monitor));
				publish(pending, () -> receiver.done(pending.request(), result));
				return Status.OK_STATUS;
			} catch (CancelledException e) {
				publish(pending, () -> receiver.cancelled(pending.request()));
				return Status.CANCEL_STATUS;
			} catch (OutOfMemoryError | LinkageError e) {
				return failed(pending, new ExecutionException(e));
			} catch (Exception e) {
				return failed(pending, e);
			}
		}

		/** Not a failed status: the owner says it in its own place, and a dialog on top would say it twice. */
		private IStatus failed(Pending<Q> pending, Exception failure) {
			publish(pending, () -> receiver.failed(pending.request(), failure));
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object asked) {
			return FAMILY.equals(asked) || family.equals(asked);
		}
	}
}
