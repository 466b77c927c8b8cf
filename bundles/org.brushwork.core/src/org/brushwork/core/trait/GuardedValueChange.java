package org.brushwork.core.trait;

import org.eclipse.core.databinding.observable.IObservablesListener;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.ValueChangeEvent;
import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.jdt.annotation.Nullable;

/** A change of a value of which all listeners hear, whatever one of them throws. */
final class GuardedValueChange<T> extends ValueChangeEvent<T> {

	private static final long serialVersionUID = 1L;

	GuardedValueChange(IObservableValue<T> source, ValueDiff<T> diff) {
		super(source, diff);
	}

	@Override
	protected void dispatch(@Nullable IObservablesListener listener) {
		Settling.here().guard(() -> super.dispatch(listener));
	}
}
