package org.brushwork.ui.interact;

import java.util.List;
import java.util.Optional;

/** Domains as records and builders describe them. */
final class Domains {

	/** A range of fractions has so many steps unless it says otherwise. */
	private static final double USUAL = 100;

	private Domains() {
		// functions only
	}

	static <N extends Number> Domain<N> number(NumberType<N> number, Optional<Range> range) {
		return range.map(some -> range(number, some.min(), some.max(), some.step()))
				.orElseGet(() -> new Domain.OfNumber<>(number, Optional.empty()));
	}

	/**
	 * The numbers of a range.
	 *
	 * @param step 0 for the usual one
	 */
	static <N extends Number> Domain<N> range(NumberType<N> number, double min, double max, double step) {
		double usual = number.isWhole() ? 1 : (max - min) / USUAL;
		Steps steps = new Steps(min, max, step == 0 ? usual : step);
		// Throws where there are fractions but must be none.
		number.of(min);
		number.of(max);
		number.of(steps.step());
		return new Domain.OfNumber<>(number, Optional.of(steps));
	}

	static <T> Domain<T> choice(Class<T> type, List<T> offered) {
		return new Domain.OfChoice<>(type, List.copyOf(offered));
	}
}
