package org.brushwork.plot;

import org.brushwork.core.selection.Phase;
import org.eclipse.jdt.annotation.Nullable;

/** Hears what a person brushes; never what a program sets. */
@FunctionalInterface
public interface BrushListener {

	/**
	 * The brush has changed. A gesture sends any number of {@link Phase#CHANGING} and then one {@link Phase#DONE} with
	 * the last value. A gesture that is cancelled (Esc) sends one CHANGING with the value from before the gesture and
	 * no DONE, so that it leaves no step on a history.
	 *
	 * @param interval what is brushed, in data coordinates, or null when nothing is
	 * @param phase    whether the gesture goes on
	 */
	void brushed(@Nullable Interval interval, Phase phase);
}
