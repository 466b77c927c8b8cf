package org.brushwork.plot.internal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.plot.SelectListener;

/**
 * Which categories are selected and where the keyboard's cursor is. A gesture covers one category or a run of
 * neighbours and changes what was selected before it by a set operation.
 */
public final class CategoryChoice {

	private static final int NONE = -1;

	private final SelectListener listener;
	private List<String> keys = List.of();
	private Set<String> selected = Set.of();
	private Set<String> before = Set.of();
	private SetOperation operation = SetOperation.REPLACE;
	private int pressed = NONE;
	private boolean active;
	private boolean dragged;
	private int cursor = NONE;

	/** Makes a choice of nothing that tells a listener what its gestures do. */
	public CategoryChoice(SelectListener listener) {
		this.listener = listener;
	}

	/**
	 * Sets the categories in the order in which they are shown. What is selected stays, the cursor stays on its key.
	 */
	public void setKeys(List<String> keys) {
		String at = cursor < 0 ? null : this.keys.get(cursor);
		this.keys = List.copyOf(keys);
		cursor = at == null ? NONE : Math.min(Math.max(keys.indexOf(at), 0), keys.size() - 1);
		if (pressed >= keys.size()) {
			pressed = NONE;
		}
	}

	/** Tells the selected keys, unmodifiable; also such as are not shown now. */
	public Set<String> selected() {
		return selected;
	}

	/** Sets the selected keys without telling the listener; left out while a gesture goes on. */
	public void set(Set<String> next) {
		if (!active) {
			selected = Collections.unmodifiableSet(new LinkedHashSet<>(next));
		}
	}

	/** Tells whether a gesture goes on. */
	public boolean isActive() {
		return active;
	}

	/** Starts a gesture on a category, or beside all of them when the index is negative. */
	public void press(int index, SetOperation by) {
		active = true;
		dragged = false;
		pressed = index;
		operation = by;
		before = selected;
		cursor = NONE;
	}

	/** Extends the gesture to another category; a gesture that began beside all of them stays empty. */
	public void drag(int index) {
		if (active && pressed >= 0 && index >= 0 && (dragged || index != pressed)) {
			dragged = true;
			change(combine(operation, before, run(index)), Phase.CHANGING);
		}
	}

	/** Ends the gesture. */
	public void release() {
		if (!active) {
			return;
		}
		active = false;
		if (dragged) {
			listener.selected(selected, Phase.DONE);
		} else {
			choose(pressed, operation);
		}
	}

	/** Ends the gesture with what was selected before it; the listener hears that as changing, never as done. */
	public void cancel() {
		if (active) {
			active = false;
			change(before, Phase.CHANGING);
		}
	}

	/** Tells where the keyboard's cursor is, or a negative number when it is not shown. */
	public int cursor() {
		return cursor;
	}

	/** Moves the cursor, not beyond the ends; a cursor that is not shown starts at the end it comes from. */
	public void moveCursor(int steps) {
		if (!keys.isEmpty()) {
			int from = cursor >= 0 ? cursor : steps > 0 ? -1 : keys.size();
			cursor = Math.clamp((long) from + steps, 0, keys.size() - 1);
		}
	}

	/** Takes the cursor away. */
	public void hideCursor() {
		cursor = NONE;
	}

	/** Selects the category at the cursor, as one finished gesture. */
	public void chooseCursor(SetOperation by) {
		if (cursor >= 0 && !active) {
			choose(cursor, by);
		}
	}

	/** Selects nothing, as one finished gesture. */
	public void clear() {
		if (!active) {
			change(Set.of(), Phase.DONE);
		}
	}

	/** A click beside all categories, or on the only one that is selected, clears. */
	private void choose(int index, SetOperation by) {
		Set<String> gesture = index < 0 ? Set.of() : Set.of(keys.get(index));
		boolean toggles = by == SetOperation.REPLACE && gesture.equals(selected);
		boolean missed = index < 0 && by != SetOperation.REPLACE;
		change(toggles ? Set.of() : missed ? selected : combine(by, selected, gesture), Phase.DONE);
	}

	/**
	 * As nothing selected means that all categories pass, taking away from nothing takes away from all of them, and what
	 * is in both of nothing and the gesture is the gesture. A gesture that would leave nothing in both is left out.
	 */
	private Set<String> combine(SetOperation by, Set<String> old, Set<String> gesture) {
		boolean fromAll = old.isEmpty() && (by == SetOperation.SUBTRACT || by == SetOperation.INTERSECT);
		Set<String> next = by.apply(fromAll ? new LinkedHashSet<>(keys) : old, gesture);
		return next.isEmpty() && by == SetOperation.INTERSECT ? old : next;
	}

	private Set<String> run(int index) {
		return IntStream.rangeClosed(Math.min(pressed, index), Math.max(pressed, index)).mapToObj(keys::get)
				.collect(LinkedHashSet::new, Set::add, Set::addAll);
	}

	private void change(Set<String> next, Phase phase) {
		if (!next.equals(selected)) {
			selected = next;
			listener.selected(next, phase);
		}
	}
}
