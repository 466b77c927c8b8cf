package org.brushwork.core.trait;

import org.eclipse.jdt.annotation.Nullable;

/** Lets the first change pass and then at most one each so many ms. */
final class Throttle implements Pace.Gate {

	private final Timer timer;
	private final int millis;
	private final Runnable pass;
	private Timer.@Nullable Pending closed;
	private boolean waiting;

	Throttle(Timer timer, int millis, Runnable pass) {
		this.timer = timer;
		this.millis = millis;
		this.pass = pass;
	}

	@Override
	public void changed() {
		if (closed == null) {
			pass();
		} else {
			waiting = true;
		}
	}

	@Override
	public void close() {
		waiting = false;
		Timer.Pending pending = closed;
		if (pending != null) {
			pending.cancel();
		}
		closed = null;
	}

	private void pass() {
		waiting = false;
		// Before passing, which may throw or change the source again.
		closed = timer.after(millis, this::over);
		pass.run();
	}

	private void over() {
		closed = null;
		if (waiting) {
			pass();
		}
	}
}
