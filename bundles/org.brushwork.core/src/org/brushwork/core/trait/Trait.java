package org.brushwork.core.trait;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A value that can be changed, watched and linked; {@link ReadableTrait} says in which order who hears of it.
 * <p>
 * It is never null; what may be missing is an {@code Optional}.
 *
 * @param <T> the type of the value, immutable, with {@code equals} by content
 */
public final class Trait<T> extends ReadableTrait<T> {

	private final @Nullable Class<T> type;
	private final List<Check<? super T>> checks;

	private Trait(@Nullable Class<T> type, T initial, List<Check<? super T>> checks) {
		super(ThreadRealm.current(), initial);
		this.type = type;
		this.checks = checks;
		require(initial);
	}

	/**
	 * A trait whose type is the compiler's business only.
	 *
	 * @param checks asked in this order before each change; the first reason counts
	 * @throws RefusedException if a check refuses the initial value
	 */
	@SafeVarargs
	public static <T> Trait<T> of(T initial, Check<? super T>... checks) {
		return new Trait<>(null, initial, List.of(checks));
	}

	/**
	 * A trait that knows its type, so that controls find converters for it and wrong values are refused.
	 *
	 * @param type no primitive type: {@code Double.class}, not {@code double.class}
	 * @param checks asked in this order before each change; the first reason counts
	 * @throws RefusedException if a check refuses the initial value
	 */
	@SafeVarargs
	public static <T> Trait<T> of(Class<T> type, T initial, Check<? super T>... checks) {
		return new Trait<>(type, initial, List.of(checks));
	}

	/**
	 * Makes several changes as one: each value changed, of whatever trait of this thread, tells its listeners once, after
	 * the last change, what it was before the first and what it is now; one that is as before tells nothing. Reading
	 * a trait meanwhile gives its new value, reading a computed or linked value the old one.
	 * <p>
	 * If the changes throw, those made until then stay and are told, and the exception goes on to the caller.
	 */
	public static void hold(Runnable changes) {
		Settling.here().hold(changes);
	}

	/** Why {@link #setValue} would throw for this value, or empty if it would not. */
	public Optional<Refusal> refuse(@Nullable T candidate) {
		if (candidate == null) {
			return Optional.of(new Refusal.Missing());
		}
		Class<T> expected = type;
		if (expected != null && !expected.isInstance(candidate)) {
			return Optional.of(new Refusal.WrongType(expected, candidate.getClass()));
		}
		return checks.stream().flatMap(check -> check.refuse(candidate).stream()).findFirst();
	}

	/**
	 * Keeps two values equal, whichever changes; the other takes this one's now.
	 *
	 * @param other any observable value of the same thread
	 * @return undoes the link
	 * @throws RefusedException as {@link #directionalLink(IObservableValue, Function)}
	 */
	public Link link(IObservableValue<T> other) {
		return directionalLink(other, value -> value, value -> value);
	}

	/**
	 * Keeps two values together, whichever changes; the other is made from this one now. What one side was
	 * made into is not made back, so that rounding on the way moves nothing.
	 *
	 * @param other     any observable value of the same thread
	 * @param transform turns this value into the other
	 * @param inverse   turns the other into this one
	 * @return undoes the link
	 * @throws RefusedException as {@link #directionalLink(IObservableValue, Function)}
	 */
	public <S> Link directionalLink(IObservableValue<S> other, Function<? super T, ? extends S> transform,
			Function<? super S, ? extends T> inverse) {
		return Link.bothWays(this, other, transform, inverse);
	}

	/** The type, or null if the trait was made without one. */
	@Override
	public @Nullable Object getValueType() {
		return type;
	}

	/** See {@code setValue}: the library calls this. */
	@Override
	protected void doSetValue(T next) {
		require(next);
		become(next);
	}

	private void require(T next) {
		Optional<Refusal> reason = refuse(next);
		if (reason.isPresent()) {
			throw new RefusedException(reason.get());
		}
	}
}
