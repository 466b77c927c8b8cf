package org.brushwork.logs.ui.internal;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.brushwork.logs.LogOptions;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.osgi.util.NLS;

/**
 * Reads one log, in two steps if it is long: first its beginning, so that there is something to look at, then, once
 * that is shown, all of it. Belongs to the UI thread.
 */
final class LogLoading {

	private final LogSource source;
	private final Consumer<LogState> target;
	private final BackgroundRequest<LogReading, LogState> request;
	private LogReading reading;
	private LogState.Loaded part;
	private boolean running;
	/** Whether a part has to be shown before reading goes on. */
	private boolean waiting;
	private String whyStopped = ""; //$NON-NLS-1$

	/**
	 * Reads nothing yet.
	 *
	 * @param family of the jobs
	 * @param alive  whether anybody still wants the log
	 * @param target gets each state that reading brings about; a part again when reading on has ended before its time
	 */
	LogLoading(LogSource source, Object family, BooleanSupplier alive, Consumer<LogState> target) {
		this.source = source;
		this.target = target;
		this.request = new BackgroundRequest<LogReading, LogState>(NLS.bind(Messages.LogSession_Reading, source.name()),
				family, alive, WhenSuperseded.CANCEL, LogReading::read, new Arrival()).asUserJob();
	}

	/** Reads the log from its beginning, giving up what is being read. */
	void start(LogOptions options) {
		part = null;
		submit(LogReading.beginning(source, options));
	}

	/** Reads all of a log of which only the beginning was read, and is shown. */
	void readRest() {
		submit(reading.all());
	}

	/** Says that a log is shown: now all of it may be read, which would have slowed that down. */
	void shown(LogState.Loaded log) {
		if (log == part && waiting) {
			readRest();
		}
	}

	/** How the lines are understood. */
	LogOptions options() {
		return reading.options();
	}

	/** Gives up at the user's wish: what was read so far stays. */
	void cancel() {
		if (running) { // a click may be late
			request.cancel();
			stopped(Messages.LogLoading_Cancelled);
		}
	}

	/** Ends all work and says nothing more. */
	void close() {
		running = false;
		waiting = false;
		request.cancel();
		part = null;
	}

	/** Whether something is being read, or will be by itself. */
	boolean isRunning() {
		return running;
	}

	/** How far reading is, or was when it ended. */
	LoadWatch.Step step() {
		return reading.watch().step();
	}

	/** Why a log of which only a part is there is not read on; empty while it is. */
	String whyStopped() {
		return whyStopped;
	}

	private void submit(LogReading next) {
		reading = next;
		running = true;
		waiting = false;
		whyStopped = ""; //$NON-NLS-1$
		request.submit(next);
	}

	private void stopped(String why) {
		running = false;
		waiting = false;
		whyStopped = why;
		target.accept(part != null ? part
				: new LogState.Failed(NLS.bind(Messages.LogSession_Cancelled, source.name())));
	}

	private final class Arrival implements Receiver<LogReading, LogState> {

		@Override
		public void done(LogReading read, LogState state) {
			part = state instanceof LogState.Loaded loaded && !loaded.isWhole() ? loaded : null;
			waiting = part != null;
			running = waiting;
			target.accept(state);
		}

		@Override
		public void failed(LogReading read, Exception failure) {
			String why = LogProblems.explain(source, failure);
			if (part != null && LogProblems.isShortOfMemory(failure)) {
				stopped(why);
				return;
			}
			running = false;
			part = null;
			target.accept(new LogState.Failed(why));
		}

		@Override
		public void cancelled(LogReading read) {
			stopped(Messages.LogLoading_Cancelled);
		}
	}
}
