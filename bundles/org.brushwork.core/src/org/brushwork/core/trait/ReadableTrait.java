package org.brushwork.core.trait;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;

/**
 * A value that can be watched and can feed others.
 * <p>
 * It belongs to a realm, in practice to one thread: the library's default realm where it was made, or that thread. After
 * a change everything that follows settles before the call returns, in this order: all listeners of the changed value,
 * in the order in which they came; then the values linked to it, and their listeners; computed values last, each once,
 * older ones first. A listener hears of changes only, never of a value equal to the one before. A listener that
 * throws stops nobody; once all has settled its exception is thrown to the code that made the change, with those of
 * other listeners as suppressed ones. A listener must not run an event loop of its own (a dialog): nothing settles
 * meanwhile.
 * <p>
 * {@link #dispose()} undoes all its links and ends all its observations.
 *
 * @param <T> the type of the value, immutable, with {@code equals} by content
 */
public abstract sealed class ReadableTrait<T> extends AbstractObservableValue<T> permits Trait, Computed {

	private final Step tell = new Step() {
		@Override
		void run() {
			tell();
		}

		@Override
		IObservableValue<?> about() {
			return ReadableTrait.this;
		}
	};
	private T value;
	private T told;

	ReadableTrait(Realm realm, T initial) {
		super(realm);
		value = initial;
		told = initial;
	}

	/**
	 * Calls the observer with each new value, not with the present one.
	 *
	 * @return ends it
	 */
	public final Observation observe(Consumer<? super T> observer) {
		IValueChangeListener<T> listener = event -> observer.accept(event.diff.getNewValue());
		addValueChangeListener(listener);
		return () -> removeValueChangeListener(listener);
	}

	/** As {@link #directionalLink(IObservableValue, Function)}, passing the value as it is. */
	public final Link directionalLink(IObservableValue<? super T> target) {
		return directionalLink(target, value -> value);
	}

	/**
	 * Gives the target what this value is turned into, now and after each change.
	 *
	 * @param target    any observable value of the same thread; what others set there stays until the next change here
	 * @param transform turns this value into the target's; called in the middle of settling
	 * @return undoes the link
	 * @throws RefusedException if the target does not take the present value; there is no link then. A value
	 *         refused later is thrown to the code that made the change; the link stays, and the next value may pass
	 */
	public final <S> Link directionalLink(IObservableValue<S> target, Function<? super T, ? extends S> transform) {
		return Link.oneWay(this, target, transform);
	}

	@Override
	protected final T doGetValue() {
		return value;
	}

	/** Has another value from now on, and tells of it; an equal one is ignored. */
	final void become(T next) {
		if (!Objects.equals(value, next)) {
			value = next;
			Settling.here().add(tell);
		}
	}

	private void tell() {
		T before = told;
		T now = value;
		if (!isDisposed() && !Objects.equals(before, now)) {
			told = now;
			fireEvent(new GuardedChange(this));
			fireEvent(new GuardedValueChange<>(this, Diffs.createValueDiff(before, now)));
		}
	}
}
