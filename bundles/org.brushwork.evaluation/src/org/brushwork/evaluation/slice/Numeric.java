package org.brushwork.evaluation.slice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;

/** Columns that are numbers but for words that mean that there is none, such as NA. */
final class Numeric {

	private static final Set<String> MISSING = Set.of("na", "n/a", "nan", "null", "none", "?", "-");
	/** A number that loses nothing when it is taken for one: 007 is a name. */
	private static final Pattern NUMBER = Pattern
			.compile("[+-]?(?:(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");

	private Numeric() {
		// functions only
	}

	/** The numbers of a column, NaN where there is none; empty if it has others than such. */
	static Optional<NumberColumn> of(Column column) {
		return switch (column) {
		case NumberColumn numbers -> Optional.of(numbers);
		case TextColumn texts -> ofTexts(texts);
		};
	}

	private static Optional<NumberColumn> ofTexts(TextColumn texts) {
		List<String> different = texts.values();
		double[] numbers = new double[different.size()];
		boolean any = false;
		for (int code = 0; code < numbers.length; code++) {
			String text = different.get(code);
			if (!isNumber(text) && !MISSING.contains(text.toLowerCase(Locale.ROOT))) {
				return Optional.empty();
			}
			numbers[code] = isNumber(text) ? Double.parseDouble(text) : Double.NaN;
			any |= isNumber(text);
		}
		double[] values = new double[texts.size()];
		Arrays.setAll(values, row -> texts.isMissing(row) ? Double.NaN : numbers[texts.code(row)]);
		return any ? Optional.of(new NumberColumn(texts.name(), values)) : Optional.empty();
	}

	private static boolean isNumber(String text) {
		return NUMBER.matcher(text).matches();
	}
}
