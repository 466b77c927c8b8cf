package org.brushwork.ui.work;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;

/**
 * Hands on the newest of many values at most once a frame: a mouse moves more often than a screen is drawn. Belongs to
 * the UI thread.
 *
 * @param <V> the value
 */
public final class FramePacer<V> {

	/** A frame of a screen of 60 Hz, in ms. */
	private static final int FRAME = 16;

	private final Display display;
	private final Consumer<V> target;
	private final Runnable tick = this::tick;
	private V waiting;
	private boolean ticking;

	/** @param target gets the values, on the UI thread */
	public FramePacer(Display display, Consumer<V> target) {
		this.display = display;
		this.target = target;
	}

	/** Hands the value on, at once if the last frame is over, else when it ends, unless a newer one came by then. */
	public void offer(V value) {
		if (ticking) {
			waiting = value;
			return;
		}
		ticking = true;
		display.timerExec(FRAME, tick);
		target.accept(value);
	}

	/** Drops what waits: the gesture has ended, and its last value goes another way. */
	public void clear() {
		waiting = null;
	}

	private void tick() {
		ticking = false;
		V value = waiting;
		waiting = null;
		if (value != null) {
			offer(value);
		}
	}
}
