package org.brushwork.core.trait;

import org.brushwork.core.selection.Phase;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;

/** Keeps the changes of a gesture back until it is done. */
final class OnRelease implements Pace.Gate {

	private final IObservableValue<Phase> phase;
	private final Runnable pass;
	private final IValueChangeListener<Phase> phaseChanged = event -> release();
	private boolean waiting;

	OnRelease(IObservableValue<Phase> phase, Runnable pass) {
		this.phase = phase;
		this.pass = pass;
		phase.addValueChangeListener(phaseChanged);
	}

	@Override
	public void changed() {
		waiting = true;
		release();
	}

	@Override
	public void close() {
		waiting = false;
		phase.removeValueChangeListener(phaseChanged);
	}

	private void release() {
		if (waiting && phase.getValue() == Phase.DONE) {
			waiting = false;
			pass.run();
		}
	}
}
