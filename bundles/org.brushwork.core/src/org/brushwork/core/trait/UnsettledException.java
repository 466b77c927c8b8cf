package org.brushwork.core.trait;

import org.eclipse.core.databinding.observable.value.IObservableValue;

/**
 * Thrown to the code that changed a value when what follows from the change never comes to rest, as in a ring of links
 * that adds one each round. Values stay as they were reached, and further changes work.
 */
public final class UnsettledException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final transient IObservableValue<?> value;

	UnsettledException(IObservableValue<?> value, int rounds) {
		super("values that are linked in a ring must come to rest within " + rounds + " rounds, got: " + value);
		this.value = value;
	}

	/** A value of the ring. */
	public IObservableValue<?> value() {
		return value;
	}
}
