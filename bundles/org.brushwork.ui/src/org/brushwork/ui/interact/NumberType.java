package org.brushwork.ui.interact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** A type of numbers, and how one of them is made. */
record NumberType<N extends Number>(Class<N> type, Function<BigDecimal, N> exactly) {

	static final NumberType<Double> DOUBLE = new NumberType<>(Double.class, NumberType::finite);
	static final NumberType<Integer> INTEGER = new NumberType<>(Integer.class, BigDecimal::intValueExact);
	static final NumberType<Long> LONG = new NumberType<>(Long.class, BigDecimal::longValueExact);

	/** The number as one of this type. */
	N of(double number) {
		return exactly.apply(BigDecimal.valueOf(number));
	}

	Parsed<N> parse(String text) {
		Optional<BigDecimal> number = NumberText.parse(text);
		if (number.isEmpty()) {
			return Parsed.refused(new Unfit.NotANumber(text));
		}
		try {
			return Parsed.as(exactly.apply(number.get()));
		} catch (ArithmeticException e) {
			return Parsed.refused(type == Double.class ? new Unfit.NotANumber(text) : new Unfit.NotWhole(text));
		}
	}

	boolean isWhole() {
		return type != Double.class;
	}

	private static Double finite(BigDecimal number) {
		double near = number.doubleValue();
		if (Double.isInfinite(near)) {
			throw new ArithmeticException("too large"); //$NON-NLS-1$
		}
		return near;
	}
}
