package org.brushwork.core.trait;

import java.util.Arrays;
import java.util.function.Supplier;
import org.eclipse.core.databinding.observable.IChangeListener;
import org.eclipse.core.databinding.observable.IObservable;
import org.eclipse.core.databinding.observable.ObservableTracker;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A value that follows from others. What its function reads, traits or other observable values, is found by the library
 * while it runs, anew each time.
 * <p>
 * It is computed when it is made and once after each change, when all linked values have settled; so it never
 * sees one of them new and another old. If the function throws, the last value stays, the exception is thrown to the code
 * that made the change, and the next change computes again. The values read keep it alive; {@link #dispose()} lets go.
 *
 * @param <T> the type of the value, immutable, with {@code equals} by content
 */
public final class Computed<T> extends ReadableTrait<T> {

	private final Supplier<? extends T> function;
	private final Recalculation step = new Recalculation(this);
	private final IChangeListener inputChanged = event -> Settling.here().addLate(step);
	private IObservable[] inputs = {};

	private Computed(Realm realm, Result<T> first, Supplier<? extends T> function) {
		super(realm, first.value());
		this.function = function;
		follow(first.inputs);
	}

	/**
	 * Computes a value now and whenever something it was computed from changes.
	 *
	 * @param function short, changes nothing, gives no null; what it throws the first time is thrown here
	 */
	public static <T> Computed<T> of(Supplier<? extends T> function) {
		return new Computed<>(ThreadRealm.current(), Result.of(function), function);
	}

	/** Always null: nothing can be set. */
	@Override
	public @Nullable Object getValueType() {
		return null;
	}

	@Override
	public synchronized void dispose() {
		follow();
		super.dispose();
	}

	void compute() {
		if (!isDisposed()) {
			Result<T> result = Result.of(function);
			follow(result.inputs);
			become(result.value());
		}
	}

	private void follow(IObservable... next) {
		if (Arrays.equals(inputs, next)) {
			return;
		}
		for (IObservable input : inputs) {
			input.removeChangeListener(inputChanged);
		}
		inputs = next;
		for (IObservable input : inputs) {
			input.addChangeListener(inputChanged);
		}
	}

	/** What the function gave or threw, and what it read until then. */
	private static final class Result<T> {

		private IObservable[] inputs = {};
		private @Nullable T value;
		private @Nullable RuntimeException failure;

		static <T> Result<T> of(Supplier<? extends T> function) {
			Result<T> result = new Result<>();
			// The library forgets what was read if the exception gets as far as it.
			result.inputs = ObservableTracker.runAndMonitor(() -> result.run(function), null, null);
			return result;
		}

		private void run(Supplier<? extends T> function) {
			try {
				value = function.get();
			} catch (RuntimeException e) {
				failure = e;
			}
		}

		T value() {
			RuntimeException thrown = failure;
			if (thrown != null) {
				throw thrown;
			}
			T result = value;
			if (result == null) {
				throw new IllegalStateException("a computed value must not be null");
			}
			return result;
		}
	}
}
