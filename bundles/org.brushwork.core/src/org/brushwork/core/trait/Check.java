package org.brushwork.core.trait;

import java.util.List;
import java.util.Optional;

/**
 * Says whether a trait may have a value. Called before each change, with no null; changes nothing.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Check<T> {

	/** The reason against the value, or empty if it may be. */
	Optional<Refusal> refuse(T value);

	/**
	 * Takes numbers of a range, compared as {@code double}.
	 *
	 * @param low  the least, included; not NaN
	 * @param high the greatest, included; not NaN and not below {@code low}
	 * @throws IllegalArgumentException if the range is empty
	 */
	static <N extends Number> Check<N> range(N low, N high) {
		if (!(low.doubleValue() <= high.doubleValue())) {
			throw new IllegalArgumentException("a range must not be empty, got: " + low + " to " + high);
		}
		return value -> value.doubleValue() >= low.doubleValue() && value.doubleValue() <= high.doubleValue()
				? Optional.empty()
				: Optional.of(new Refusal.OutOfRange(low, high, value));
	}

	/** Takes what equals one of these. */
	static <T> Check<T> oneOf(List<? extends T> offered) {
		List<T> all = List.copyOf(offered);
		return value -> all.contains(value) ? Optional.empty() : Optional.of(new Refusal.NotOffered(all, value));
	}
}
