package org.brushwork.logs;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Which values of one dimension are wanted. Immutable; equal when it was made of equal parts. */
public sealed interface ValuePredicate {

	/** Whether a value of the dimension is wanted. */
	boolean test(Dimension dimension, String value);

	/**
	 * Any of some values.
	 *
	 * @param values at least one; they need not occur in the log. Sorted and unmodifiable
	 */
	record OneOf(Set<String> values) implements ValuePredicate {

		/** @throws IllegalArgumentException if there is no value */
		public OneOf {
			if (values.isEmpty()) {
				throw new IllegalArgumentException("at least one value wanted, got none");
			}
			SortedSet<String> copy = new TreeSet<>(values);
			values = Collections.unmodifiableSortedSet(copy);
		}

		@Override
		public boolean test(Dimension dimension, String value) {
			return values.contains(value);
		}
	}

	/**
	 * A range, both ends included, in the dimension's order; {@link Dimension#NONE} is in no range.
	 *
	 * @param from the first value
	 * @param to   the last value; when it comes before {@code from}, nothing is wanted
	 */
	record Between(String from, String to) implements ValuePredicate {

		@Override
		public boolean test(Dimension dimension, String value) {
			return !value.equals(Dimension.NONE) && dimension.compare(from, value) <= 0
					&& dimension.compare(value, to) <= 0;
		}
	}

	/** Values in which a regular expression is found, anywhere unless it is anchored. */
	final class Matching implements ValuePredicate {

		private final Pattern pattern;

		/** @throws java.util.regex.PatternSyntaxException if it is no regular expression */
		public Matching(String regex) {
			this.pattern = Pattern.compile(regex);
		}

		/** The regular expression, as {@link Pattern} understands it. */
		public String regex() {
			return pattern.pattern();
		}

		@Override
		public boolean test(Dimension dimension, String value) {
			return pattern.matcher(value).find();
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Matching matching && regex().equals(matching.regex());
		}

		@Override
		public int hashCode() {
			return regex().hashCode();
		}

		@Override
		public String toString() {
			return "Matching[" + regex() + "]";
		}
	}
}
