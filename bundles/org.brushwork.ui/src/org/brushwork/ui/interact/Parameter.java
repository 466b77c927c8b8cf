package org.brushwork.ui.interact;

import java.util.Optional;
import org.brushwork.core.trait.Refusal;

/**
 * One value that people may change.
 *
 * @param name    by which programs find it
 * @param words   beside its control
 * @param domain  what it may be
 * @param initial what it is at first and after a reset
 */
record Parameter<T>(String name, Caption words, Domain<T> domain, T initial) {

	/**
	 * What is said about it; all but the label may be empty.
	 *
	 * @param group the heading above it
	 */
	record Caption(String label, String unit, String tooltip, String group) {

		static Caption of(String name) {
			return new Caption(Words.ofName(name), "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	Parameter {
		if (initial == null) {
			throw new IllegalArgumentException(name + " must not be null"); //$NON-NLS-1$
		}
		Optional<Refusal> reason = domain.refuse(initial);
		if (reason.isPresent()) {
			throw new IllegalArgumentException(name + " begins with a value that is refused: " + reason.get()); //$NON-NLS-1$
		}
	}
}
