package org.brushwork.core.trait;

import org.eclipse.jdt.annotation.Nullable;

/** Lets a change pass once nothing has changed for so many ms. */
final class Debounce implements Pace.Gate {

	private final Timer timer;
	private final int millis;
	private final Runnable pass;
	private Timer.@Nullable Pending waiting;

	Debounce(Timer timer, int millis, Runnable pass) {
		this.timer = timer;
		this.millis = millis;
		this.pass = pass;
	}

	@Override
	public void changed() {
		close();
		waiting = timer.after(millis, () -> {
			waiting = null;
			pass.run();
		});
	}

	@Override
	public void close() {
		Timer.Pending pending = waiting;
		if (pending != null) {
			pending.cancel();
		}
		waiting = null;
	}
}
