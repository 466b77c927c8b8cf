package org.brushwork.core.trait;

import java.util.Objects;
import org.eclipse.core.databinding.observable.IObservable;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The pair of values to which a link has brought its ends. As long as they have these, neither is made from the other: a
 * transform and its inverse seldom meet exactly.
 */
final class Agreement {

	private final IObservable first;
	private boolean reached;
	private @Nullable Object there;
	private @Nullable Object here;

	/** None as yet. */
	Agreement(IObservable first) {
		this.first = first;
	}

	/** Whether the ends have the pair, seen from one of them. */
	boolean holds(IObservable source, @Nullable Object from, @Nullable Object to) {
		boolean forward = source == first;
		return reached && Objects.equals(here, forward ? from : to) && Objects.equals(there, forward ? to : from);
	}

	/** From now on this is the pair, seen from one of the ends. */
	void reach(IObservable source, @Nullable Object from, @Nullable Object to) {
		boolean forward = source == first;
		reached = true;
		here = forward ? from : to;
		there = forward ? to : from;
	}

	/** Keeps no value alive. */
	void forget() {
		reached = false;
		here = null;
		there = null;
	}
}
