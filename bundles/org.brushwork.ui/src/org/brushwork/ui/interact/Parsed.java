package org.brushwork.ui.interact;

import java.util.Optional;
import org.brushwork.core.trait.Refusal;

/**
 * What was made of a text: a value, or the reason why there is none.
 *
 * @param value  empty if there is a reason
 * @param reason empty if there is a value
 */
record Parsed<T>(Optional<T> value, Optional<Refusal> reason) {

	static <T> Parsed<T> as(T value) {
		return new Parsed<>(Optional.of(value), Optional.empty());
	}

	static <T> Parsed<T> refused(Refusal reason) {
		return new Parsed<>(Optional.empty(), Optional.of(reason));
	}
}
