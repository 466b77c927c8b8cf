package org.brushwork.ui.interact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.trait.Check;
import org.brushwork.core.trait.Refusal;
import org.eclipse.swt.graphics.RGB;

/** The values that a parameter may have. Which control is made for it follows from this. */
sealed interface Domain<T> {

	/** The type of the values, no primitive one. */
	Class<T> type();

	/** The reason against a value, or empty. */
	default Optional<Refusal> refuse(T value) {
		return Optional.empty();
	}

	/** A value in words, for people. */
	default String format(T value) {
		return Words.of(value);
	}

	/** What people can type. */
	sealed interface Typed<T> extends Domain<T> {

		/** What a text stands for; what {@link #format} made stands for the value it was made from. */
		Parsed<T> parse(String text);
	}

	/** Numbers, in steps of a range or any. */
	record OfNumber<N extends Number>(NumberType<N> number, Optional<Steps> steps) implements Typed<N> {

		@Override
		public Class<N> type() {
			return number.type();
		}

		@Override
		public Optional<Refusal> refuse(N value) {
			double size = value.doubleValue();
			return steps.filter(range -> !(size >= range.min() && size <= range.max())).map(
					range -> new Refusal.OutOfRange(number.of(range.min()), number.of(range.max()), value));
		}

		@Override
		public String format(N value) {
			return NumberText.format(value, steps.map(Steps::decimals).orElse(0));
		}

		@Override
		public Parsed<N> parse(String text) {
			return text.isBlank() ? Parsed.refused(new Refusal.Missing()) : number.parse(text);
		}
	}

	/** Any text. */
	record OfText() implements Typed<String> {

		@Override
		public Class<String> type() {
			return String.class;
		}

		@Override
		public Parsed<String> parse(String text) {
			return Parsed.as(text);
		}
	}

	/** Some values, in this order. */
	record OfChoice<T>(Class<T> type, List<T> offered) implements Domain<T> {

		public OfChoice {
			if (offered.isEmpty()) {
				throw new IllegalArgumentException("a choice must offer something"); //$NON-NLS-1$
			}
		}

		@Override
		public Optional<Refusal> refuse(T value) {
			return Check.oneOf(offered).refuse(value);
		}
	}

	/** Yes or no. */
	record OfFlag() implements Domain<Boolean> {

		@Override
		public Class<Boolean> type() {
			return Boolean.class;
		}
	}

	/** Days. */
	record OfDate() implements Domain<LocalDate> {

		@Override
		public Class<LocalDate> type() {
			return LocalDate.class;
		}
	}

	/** Colours; a value of SWT, but no resource. */
	record OfColor() implements Domain<RGB> {

		@Override
		public Class<RGB> type() {
			return RGB.class;
		}
	}
}
