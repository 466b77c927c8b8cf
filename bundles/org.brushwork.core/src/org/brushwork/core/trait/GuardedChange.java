package org.brushwork.core.trait;

import org.eclipse.core.databinding.observable.ChangeEvent;
import org.eclipse.core.databinding.observable.IObservable;
import org.eclipse.core.databinding.observable.IObservablesListener;
import org.eclipse.jdt.annotation.Nullable;

/** A change of which all listeners hear, whatever one of them throws. */
final class GuardedChange extends ChangeEvent {

	private static final long serialVersionUID = 1L;

	GuardedChange(IObservable source) {
		super(source);
	}

	@Override
	protected void dispatch(@Nullable IObservablesListener listener) {
		Settling.here().guard(() -> super.dispatch(listener));
	}
}
