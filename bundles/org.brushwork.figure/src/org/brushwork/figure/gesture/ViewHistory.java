package org.brushwork.figure.gesture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.brushwork.figure.xy.View;

/**
 * What parts of a figure were shown before, as in a browser. An empty view stands for all data, whatever that is by
 * then. Steps that follow each other closely, such as those of a wheel, are one.
 */
public final class ViewHistory {

	/** ms between two steps that are not one. */
	private static final int REST = 700;
	private static final int MOST = 50;

	private final Deque<Optional<View>> back = new ArrayDeque<>();
	private final Deque<Optional<View>> forward = new ArrayDeque<>();
	private long last;
	private boolean isOpen;

	/**
	 * Remembers what is shown, before it is changed.
	 *
	 * @param time when, ms by any clock that does not go back
	 */
	public void changing(Optional<View> shown, long time) {
		if (!isOpen || time - last > REST) {
			push(back, shown);
			forward.clear();
		}
		last = time;
		isOpen = true;
	}

	/** Says that what follows is another step, however soon it comes. */
	public void close() {
		isOpen = false;
	}

	/** Forgets everything. */
	public void clear() {
		close();
		back.clear();
		forward.clear();
	}

	/** Whether there is something to go back to. */
	public boolean hasBack() {
		return !back.isEmpty();
	}

	/** Whether there is something to go forward to. */
	public boolean hasForward() {
		return !forward.isEmpty();
	}

	/** Goes back from what is shown to what was shown before it; there is something. */
	public Optional<View> back(Optional<View> shown) {
		return go(shown, back, forward);
	}

	/** Goes forward again; there is something. */
	public Optional<View> forward(Optional<View> shown) {
		return go(shown, forward, back);
	}

	/** Takes the last step back as if it had never been made; there is one. */
	public Optional<View> undo() {
		close();
		return back.pop();
	}

	private Optional<View> go(Optional<View> shown, Deque<Optional<View>> from, Deque<Optional<View>> to) {
		close();
		push(to, shown);
		return from.pop();
	}

	private static void push(Deque<Optional<View>> views, Optional<View> view) {
		views.push(view);
		if (views.size() > MOST) {
			views.removeLast();
		}
	}
}
