package org.brushwork.figure.gesture;

import org.brushwork.core.selection.Phase;
import org.brushwork.figure.xy.Points;

/** Hears which points a person moves, adds and takes away; never what a program sets. */
@FunctionalInterface
public interface PointListener {

	/**
	 * The points are to be others. Moving one sends any number of {@link Phase#CHANGING} and then one {@link Phase#DONE};
	 * one that is added or taken away sends one DONE. A movement that is cancelled sends a CHANGING with the point where it
	 * was before, and no DONE.
	 *
	 * @param points all of them; whoever hears this shows them
	 */
	void changed(Points points, Phase phase);
}
