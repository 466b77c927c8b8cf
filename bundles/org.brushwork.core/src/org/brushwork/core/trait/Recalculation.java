package org.brushwork.core.trait;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.databinding.observable.value.IObservableValue;

/** The step that computes a {@link Computed} anew. Older ones go first, since younger ones may read them. */
final class Recalculation extends Step {

	private static final AtomicLong MADE = new AtomicLong();

	private final long serial = MADE.incrementAndGet();
	private final Computed<?> computed;

	Recalculation(Computed<?> computed) {
		this.computed = computed;
	}

	long serial() {
		return serial;
	}

	@Override
	void run() {
		computed.compute();
	}

	@Override
	IObservableValue<?> about() {
		return computed;
	}
}
