package org.brushwork.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** The order in which people write names: numbers by their value, also inside names, so that 2 comes before 10. */
public final class NaturalOrder {

	private NaturalOrder() {
		// functions only
	}

	/** The order of some names: by value if all are numbers, else as texts in which runs of digits count by value. */
	public static Comparator<String> of(List<String> names) {
		return names.stream().allMatch(name -> number(name).isPresent())
				? Comparator.comparing((String name) -> number(name).orElse(BigDecimal.ZERO))
						.thenComparing(name -> name)
				: NaturalOrder::compare;
	}

	private static Optional<BigDecimal> number(String name) {
		try {
			return Optional.of(new BigDecimal(name));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static int compare(@Nullable String left, @Nullable String right) {
		String a = String.valueOf(left);
		String b = String.valueOf(right);
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			int endA = digits(a, i);
			int endB = digits(b, j);
			boolean numbers = endA > i && endB > j;
			int order = numbers ? byValue(a.substring(i, endA), b.substring(j, endB))
					: Character.compare(a.charAt(i), b.charAt(j));
			if (order != 0) {
				return order;
			}
			i = numbers ? endA : i + 1;
			j = numbers ? endB : j + 1;
		}
		int rest = Integer.compare(a.length() - i, b.length() - j);
		return rest == 0 ? a.compareTo(b) : rest;
	}

	private static int byValue(String a, String b) {
		return new BigDecimal(a).compareTo(new BigDecimal(b));
	}

	private static int digits(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
			at++;
		}
		return at;
	}
}
