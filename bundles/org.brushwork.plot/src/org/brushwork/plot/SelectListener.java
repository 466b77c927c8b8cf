package org.brushwork.plot;

import java.util.Set;
import org.brushwork.core.selection.Phase;

/** Hears which categories a person selects; never what a program sets. */
@FunctionalInterface
public interface SelectListener {

	/**
	 * The selected categories have changed. A drag over several bars sends any number of {@link Phase#CHANGING} and
	 * then one {@link Phase#DONE} with the last value; a click or a key sends one DONE. A drag that is cancelled (Esc)
	 * sends one CHANGING with the value from before and no DONE.
	 *
	 * @param keys  the keys of the selected categories, unmodifiable; empty when none is
	 * @param phase whether the gesture goes on
	 */
	void selected(Set<String> keys, Phase phase);
}
