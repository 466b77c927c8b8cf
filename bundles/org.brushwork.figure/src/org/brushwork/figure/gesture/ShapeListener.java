package org.brushwork.figure.gesture;

import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SetOperation;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Hears which shape a person draws, moves or takes away; never what a program sets.
 *
 * @param <S> the shape, in data coordinates
 */
@FunctionalInterface
public interface ShapeListener<S> {

	/**
	 * The shape has changed. A gesture sends any number of {@link Phase#CHANGING} and then one {@link Phase#DONE} with
	 * the last value. One that is cancelled sends CHANGING with the shape from before and no DONE, so that it leaves no
	 * step on a history.
	 *
	 * @param shape null when there is none
	 */
	void shaped(@Nullable S shape, Phase phase);

	/**
	 * A gesture begins.
	 *
	 * @param operation how what it covers changes what was selected
	 * @param fresh     whether it draws another shape; else it changes the one that is there, and what was selected
	 *                  before that one was drawn still counts
	 */
	default void begun(SetOperation operation, boolean fresh) {
		// Only who combines shapes needs to know.
	}

	/** The gesture is given up or has changed nothing; if it had, the shape from before it follows as CHANGING. */
	default void cancelled() {
		// Only who combines shapes needs to know.
	}
}
