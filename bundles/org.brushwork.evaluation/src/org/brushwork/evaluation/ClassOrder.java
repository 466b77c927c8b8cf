package org.brushwork.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.text.NaturalOrder;

/** The order of classes: by value if all of them are numbers, so that -1 comes before 0.5, else as people sort names. */
public final class ClassOrder {

	private ClassOrder() {
		// functions only
	}

	/** The order of some names. */
	public static Comparator<String> of(List<String> names) {
		return names.stream().allMatch(name -> number(name).isPresent())
				? Comparator.comparing((String name) -> number(name).orElse(BigDecimal.ZERO))
						.thenComparing(name -> name)
				: NaturalOrder.OF_CHARACTERS;
	}

	private static Optional<BigDecimal> number(String name) {
		try {
			return Optional.of(new BigDecimal(name));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
