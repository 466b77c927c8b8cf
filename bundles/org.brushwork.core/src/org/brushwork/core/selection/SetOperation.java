package org.brushwork.core.selection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** How a gesture changes what was selected before it; the same everywhere in Brushwork. */
public enum SetOperation {

	/** No modifier key: the new values instead of the old ones. */
	REPLACE,

	/** Shift: the old and the new values. */
	ADD,

	/** Ctrl (Cmd on macOS): the old values without the new ones. */
	SUBTRACT,

	/** Shift and Ctrl: only old values that are also new. */
	INTERSECT;

	/**
	 * Names the operation of the two modifier keys.
	 *
	 * @param shift   whether Shift is down
	 * @param command whether Ctrl (Cmd on macOS) is down
	 */
	public static SetOperation of(boolean shift, boolean command) {
		if (shift) {
			return command ? INTERSECT : ADD;
		}
		return command ? SUBTRACT : REPLACE;
	}

	/**
	 * Applies the operation.
	 *
	 * @param before  the values selected so far; not changed
	 * @param gesture the values the gesture covers; not changed
	 * @return a new, unmodifiable set; old values keep their order, added ones follow
	 */
	public <T> Set<T> apply(Set<T> before, Set<T> gesture) {
		Set<T> after = new LinkedHashSet<>(this == REPLACE ? gesture : before);
		switch (this) {
		case ADD -> after.addAll(gesture);
		case SUBTRACT -> after.removeAll(gesture);
		case INTERSECT -> after.retainAll(gesture);
		case REPLACE -> {
			// already the gesture's own values
		}
		}
		return Collections.unmodifiableSet(after);
	}
}
