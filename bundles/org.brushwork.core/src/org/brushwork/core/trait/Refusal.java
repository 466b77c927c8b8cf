package org.brushwork.core.trait;

import java.util.List;

/**
 * Why a trait does not take a value. Has no text for people: a user interface chooses words by the type. Who writes a
 * {@link Check} of his own adds a record of his own.
 */
public interface Refusal {

	/** There is no value where one is needed. */
	record Missing() implements Refusal {
	}

	/** The value is of another type. */
	record WrongType(Class<?> expected, Class<?> got) implements Refusal {
	}

	/** The value, in the trait's unit, lies outside {@code low} to {@code high}, both included; NaN lies outside. */
	record OutOfRange(Number low, Number high, Number got) implements Refusal {
	}

	/** The value is none of those offered. */
	record NotOffered(List<?> offered, Object got) implements Refusal {
	}
}
