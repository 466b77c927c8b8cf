package org.brushwork.plot.internal;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** What a person does on one control with mouse and keys, as long as it is installed there. */
public abstract class Gesture {

	final Control control;
	private final int[] events;
	private final Listener listener = this::handleEvent;

	/** @param events the types of events that the gesture hears */
	Gesture(Control control, int... events) {
		this.control = control;
		this.events = events;
	}

	/** Starts to listen. */
	public final void install() {
		for (int type : events) {
			control.addListener(type, listener);
		}
	}

	/** Stops to listen, and gives up what goes on. */
	public final void uninstall() {
		cancel();
		for (int type : events) {
			control.removeListener(type, listener);
		}
	}

	/** Does what an event of one of its types asks for. */
	public abstract void handleEvent(Event event);

	/** Gives up what goes on, with the state from before it. */
	public void cancel() {
		// Most gestures are over at once.
	}
}
