package org.brushwork.core.table;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which rows pass by their value in one column, as people type it.
 * <p>
 * For texts: {@code abc} what contains it, in capitals or not; {@code =abc} what is it exactly; {@code !abc} or
 * {@code !=abc} the others. For numbers: {@code 5} or {@code =5}, {@code !=5}, {@code >5}, {@code >=5}, {@code <5},
 * {@code <=5}, {@code 3..7} with both ends, {@code 3..} and {@code ..7}; with a decimal point or comma. For both:
 * {@code =} alone is what has no value, {@code !} or {@code !=} alone what has one, and nothing at all is everything.
 */
public final class ColumnFilter {

	private static final String RANGE = "..";

	private final String text;
	private final IntPredicate passes;

	private ColumnFilter(String text, IntPredicate passes) {
		this.text = text;
		this.passes = passes;
	}

	/**
	 * Understands what was typed.
	 *
	 * @throws FilterSyntaxException if a number is wanted and there is none
	 */
	public static ColumnFilter parse(String typed, Column column) throws FilterSyntaxException {
		String text = typed.strip();
		IntPredicate passes = switch (text) {
		case "" -> row -> true;
		case "=", "==" -> column::isMissing;
		case "!", "!=", "<>" -> row -> !column.isMissing(row);
		default -> column instanceof TextColumn texts ? texts(text, texts) : numbers(text, (NumberColumn) column);
		};
		return new ColumnFilter(text, passes);
	}

	/** What was typed, blanks around it aside. */
	public String text() {
		return text;
	}

	/** Whether everything passes. */
	public boolean isEmpty() {
		return text.isEmpty();
	}

	/** Whether a row of the table passes. */
	public boolean passes(int row) {
		return passes.test(row);
	}

	/** Whether every one of some filters lets a row pass. */
	public static boolean allPass(List<ColumnFilter> filters, int row) {
		for (ColumnFilter filter : filters) {
			if (!filter.passes(row)) {
				return false;
			}
		}
		return true;
	}

	private static IntPredicate texts(String text, TextColumn column) {
		boolean not = text.startsWith("!") || text.startsWith("<>");
		String rest = text.startsWith("<>") ? text.substring(2) : text.substring(not ? 1 : 0);
		boolean exact = rest.startsWith("=") || text.startsWith("<>");
		String wanted = (rest.startsWith("=") ? rest.substring(1) : rest).strip().toLowerCase(Locale.ROOT);
		Supplier<BitSet> codes = new Once(() -> codes(column,
				value -> exact ? value.toLowerCase(Locale.ROOT).equals(wanted)
						: value.toLowerCase(Locale.ROOT).contains(wanted)));
		return not ? row -> column.isMissing(row) || !codes.get().get(column.code(row))
				: row -> !column.isMissing(row) && codes.get().get(column.code(row));
	}

	/** Each different text is looked at once, however many rows have it. */
	private static BitSet codes(TextColumn column, Predicate<String> wanted) {
		BitSet codes = new BitSet();
		for (int code = 0; code < column.values().size(); code++) {
			codes.set(code, wanted.test(column.values().get(code)));
		}
		return codes;
	}

	/** Looks through the texts when the first row is asked for: understanding what was typed takes no time. */
	private static final class Once implements Supplier<BitSet> {

		private final Supplier<BitSet> source;
		private volatile @Nullable BitSet codes;

		Once(Supplier<BitSet> source) {
			this.source = source;
		}

		@Override
		public BitSet get() {
			BitSet known = codes;
			if (known == null) {
				known = source.get();
				codes = known;
			}
			return known;
		}
	}

	private static IntPredicate numbers(String text, NumberColumn column) throws FilterSyntaxException {
		double[] values = column.values();
		int range = text.indexOf(RANGE);
		if (range >= 0) {
			double from = end(text.substring(0, range), Double.NEGATIVE_INFINITY);
			double to = end(text.substring(range + RANGE.length()), Double.POSITIVE_INFINITY);
			double least = Math.min(from, to);
			double most = Math.max(from, to);
			return row -> values[row] >= least && values[row] <= most;
		}
		if (text.startsWith(">=") || text.startsWith("\u2265")) {
			double least = number(text.substring(text.startsWith(">=") ? 2 : 1));
			return row -> values[row] >= least;
		}
		if (text.startsWith("<=") || text.startsWith("\u2264")) {
			double most = number(text.substring(text.startsWith("<=") ? 2 : 1));
			return row -> values[row] <= most;
		}
		if (text.startsWith("!") || text.startsWith("<>")) {
			double other = number(text.substring(text.startsWith("!=") || text.startsWith("<>") ? 2 : 1));
			return row -> values[row] != other;
		}
		double value = number(text.substring(text.startsWith("==") ? 2 : "><=".indexOf(text.charAt(0)) >= 0 ? 1 : 0));
		return switch (text.charAt(0)) {
		case '>' -> row -> values[row] > value;
		case '<' -> row -> values[row] < value;
		default -> row -> values[row] == value;
		};
	}

	private static double end(String typed, double open) throws FilterSyntaxException {
		return typed.isBlank() ? open : number(typed);
	}

	private static double number(String typed) throws FilterSyntaxException {
		String text = typed.strip();
		OptionalDouble number = text.isEmpty() ? OptionalDouble.empty() : new NumberText(false).parse(text.replace(',', '.'));
		if (number.isEmpty()) {
			throw new FilterSyntaxException(text);
		}
		return number.getAsDouble();
	}
}
