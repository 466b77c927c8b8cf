package org.brushwork.core.trait;

import org.eclipse.core.databinding.observable.value.IObservableValue;

/** Something that a {@link Settling} has to do: tell of a change, pass a value on, compute one. */
abstract class Step {

	private boolean due;
	private long settling;
	private int runs;

	/** Does it. What follows from that is made due, not done. */
	abstract void run();

	/** The value that the step is about. */
	abstract IObservableValue<?> about();

	/** Marks it as due; false if it is already. */
	final boolean becomeDue() {
		boolean first = !due;
		due = true;
		return first;
	}

	/** Marks it as not due, be it done or given up. */
	final void leave() {
		due = false;
	}

	/** How often it has run in this settling, this time included. */
	final int count(long number) {
		runs = settling == number ? runs + 1 : 1;
		settling = number;
		return runs;
	}
}
