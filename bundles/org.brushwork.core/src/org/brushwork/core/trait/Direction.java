package org.brushwork.core.trait;

import java.util.function.Function;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;

/** One way along a link. */
final class Direction<S, T> extends Step {

	private final IObservableValue<S> source;
	private final IObservableValue<T> target;
	private final Function<? super S, ? extends T> transform;
	private final Agreement agreement;
	private final IValueChangeListener<S> sourceChanged = event -> changed();
	private Pace.Gate gate = Pace.EACH.open(this::pass);
	private boolean open;

	/** A closed one. */
	Direction(IObservableValue<S> source, IObservableValue<T> target, Function<? super S, ? extends T> transform,
			Agreement agreement) {
		this.source = source;
		this.target = target;
		this.transform = transform;
		this.agreement = agreement;
	}

	void open() {
		open = true;
		source.addValueChangeListener(sourceChanged);
	}

	/** A second call does nothing. */
	void close() {
		open = false;
		gate.close();
		source.removeValueChangeListener(sourceChanged);
	}

	void pace(Pace pace) {
		gate.close();
		gate = open ? pace.open(this::pass) : gate;
	}

	/** Gives the target the source's value, unless that came from there. */
	@Override
	void run() {
		if (!open) {
			return;
		}
		S from = source.getValue();
		if (!agreement.holds(source, from, target.getValue())) {
			T to = transform.apply(from);
			agreement.reach(source, from, to);
			target.setValue(to);
		}
	}

	@Override
	IObservableValue<?> about() {
		return target;
	}

	private void changed() {
		gate.changed();
	}

	private void pass() {
		Settling.here().add(this);
	}
}
