package org.brushwork.core.selection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What is selected in one data set, shared by every view of it in one workbench window.
 * <p>
 * The value is immutable. A gesture calls {@link #change} while it goes on and {@link #commit} at its end; only the
 * latter makes a step on the history. A value equal to the present one is ignored, which ends every echo. Not thread
 * safe: all calls come from one thread, in the workbench the UI thread, and listeners are called on it.
 *
 * @param <V> the type of the value, with {@code equals} by content
 */
public final class SelectionModel<V> {

	private static final Runnable NO_STEP = () -> {
		// the history is not concerned
	};

	private final DataSet dataSet;
	private final SelectionHistory<V> history;
	private final List<SelectionListener<V>> listeners = new CopyOnWriteArrayList<>();
	private V value;
	private V settled;
	private Phase phase = Phase.DONE;

	/**
	 * A settled model.
	 *
	 * @param dataSet the data set the values are about
	 * @param initial the first value
	 * @param history hears of each step
	 */
	public SelectionModel(DataSet dataSet, V initial, SelectionHistory<V> history) {
		this.dataSet = dataSet;
		this.history = history;
		this.value = initial;
		this.settled = initial;
	}

	/** The data set the values are about. */
	public DataSet dataSet() {
		return dataSet;
	}

	/** What is selected now, be it in the middle of a gesture. */
	public V value() {
		return value;
	}

	/** What was selected when the last gesture ended; equal to {@link #value()} unless one is going on. */
	public V settled() {
		return settled;
	}

	/** Whether a gesture is going on. */
	public Phase phase() {
		return phase;
	}

	/** Shows a value in the middle of a gesture. Makes no step on the history. */
	public void change(V next) {
		if (next.equals(value)) {
			return;
		}
		value = next;
		phase = Phase.CHANGING;
		tellListeners();
	}

	/**
	 * Ends a gesture, or is one of a single event such as a click.
	 *
	 * @param label what was done, for people; names the step on the history
	 * @param next  the value from now on; if it equals the settled one, there is no step
	 */
	public void commit(String label, V next) {
		V before = settled;
		settle(next, () -> {
			if (!next.equals(before)) {
				history.stepped(this, label, before, next);
			}
		});
	}

	/** Gives up a gesture: the settled value comes back, without a step. */
	public void cancel() {
		settle(settled, NO_STEP);
	}

	/** Sets a settled value without a step on the history: for Undo, Redo, a restored session. */
	public void restore(V next) {
		settle(next, NO_STEP);
	}

	/** Adds a listener; one that is there already is told once. */
	public void addListener(SelectionListener<V> listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Removes a listener; one that is not there is ignored. */
	public void removeListener(SelectionListener<V> listener) {
		listeners.remove(listener);
	}

	private void settle(V next, Runnable step) {
		boolean same = phase == Phase.DONE && next.equals(value);
		value = next;
		settled = next;
		phase = Phase.DONE;
		// Before the listeners: the step of one that changes the model again has to come after this one.
		step.run();
		if (!same) {
			tellListeners();
		}
	}

	private void tellListeners() {
		for (SelectionListener<V> listener : listeners) {
			listener.selectionChanged(this);
		}
	}
}
