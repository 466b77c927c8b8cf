package org.brushwork.figure.gesture;

import java.util.BitSet;
import java.util.function.IntSupplier;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SetOperation;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which rows are selected, whatever gesture covers them: a click, a lasso, a rectangle. What a gesture covers changes
 * what was selected before it by a set operation.
 * <p>
 * As nothing selected means that all rows count, taking away from nothing takes away from all of them, and what is in
 * both of nothing and the gesture is the gesture. A gesture that has nothing in common with what it should be
 * intersected with changes nothing, and neither does one that covers nothing, unless it replaces.
 */
public final class RowChoice {

	private record State(RowSelection value, RowSelection base, SetOperation operation) {
	}

	private static final Runnable NOBODY = () -> {
	};

	private final RowListener listener;
	private final IntSupplier total;
	private State state = new State(RowSelection.NONE, RowSelection.NONE, SetOperation.REPLACE);
	private @Nullable State before;
	private Runnable forget = NOBODY;
	private Runnable nextForget = NOBODY;
	private boolean changed;

	/**
	 * A choice of nothing.
	 *
	 * @param listener hears what gestures do
	 * @param total    how many rows there are
	 */
	public RowChoice(RowListener listener, IntSupplier total) {
		this.listener = listener;
		this.total = total;
	}

	/** The selected rows; none means that all are equal. */
	public RowSelection value() {
		return state.value;
	}

	/**
	 * Sets the rows without telling the listener; left out while a gesture goes on, for the hand is right. Other rows
	 * than the ones before have nothing to do with the shape that selected those, and it is forgotten.
	 */
	public void set(RowSelection rows) {
		if (!isActive() && !rows.equals(state.value)) {
			state = new State(rows, RowSelection.NONE, SetOperation.REPLACE);
			hand(NOBODY);
		}
	}

	/** Whether a gesture goes on. */
	public boolean isActive() {
		return before != null;
	}

	/**
	 * Starts a gesture that changes what is selected now.
	 *
	 * @param forgets called when its shape no longer tells what is selected
	 */
	public void begin(SetOperation operation, Runnable forgets) {
		start(forgets);
		state = new State(state.value, state.value, operation);
	}

	/** Starts a gesture that goes on with the last one: it changes what that one has changed, in the same way. */
	public void resume(Runnable forgets) {
		start(forgets);
	}

	private void start(Runnable forgets) {
		finish();
		before = state;
		nextForget = forgets;
		changed = false;
	}

	/** Says what the gesture covers now; nothing happens without one. */
	public void cover(RowSelection rows) {
		if (isActive()) {
			RowSelection next = combined(rows);
			if (!next.equals(state.value)) {
				state = new State(next, state.base, state.operation);
				changed = true;
				listener.selected(next, Phase.CHANGING);
			}
		}
	}

	/** Ends the gesture; it is heard if it has changed anything. */
	public void finish() {
		if (isActive()) {
			before = null;
			hand(nextForget);
			if (changed) {
				listener.selected(state.value, Phase.DONE);
			}
		}
	}

	/** Ends the gesture with what was selected before it; that is heard as changing, never as done. */
	public void cancel() {
		State old = before;
		if (old != null) {
			RowSelection now = state.value;
			state = old;
			before = null;
			if (!now.equals(old.value)) {
				listener.selected(old.value, Phase.CHANGING);
			}
		}
	}

	/** Selects by one finished gesture, heard once as done. The only selected rows, chosen again, are let go. */
	public void choose(RowSelection rows, SetOperation operation) {
		finish();
		boolean again = operation == SetOperation.REPLACE && rows.equals(state.value);
		state = new State(state.value, state.value, operation);
		RowSelection next = again ? RowSelection.NONE : combined(rows);
		boolean other = !next.equals(state.value);
		state = new State(next, state.base, operation);
		if (other) {
			hand(NOBODY);
			listener.selected(next, Phase.DONE);
		}
	}

	/** Selects nothing, as one finished gesture. */
	public void clear() {
		choose(RowSelection.NONE, SetOperation.REPLACE);
	}

	/** Selects all rows, as one finished gesture. */
	public void chooseAll() {
		choose(all(), SetOperation.ADD);
	}

	private void hand(Runnable next) {
		Runnable old = forget;
		forget = next;
		if (old != next) {
			old.run();
		}
	}

	private RowSelection combined(RowSelection rows) {
		SetOperation operation = state.operation;
		RowSelection base = state.base;
		if (operation == SetOperation.REPLACE) {
			return rows;
		}
		if (rows.isEmpty()) {
			return base;
		}
		boolean fromAll = base.isEmpty() && operation != SetOperation.ADD;
		RowSelection next = (fromAll ? all() : base).after(operation, rows);
		return next.isEmpty() && operation == SetOperation.INTERSECT ? base : next;
	}

	private RowSelection all() {
		BitSet rows = new BitSet();
		rows.set(0, total.getAsInt());
		return RowSelection.of(rows);
	}
}
