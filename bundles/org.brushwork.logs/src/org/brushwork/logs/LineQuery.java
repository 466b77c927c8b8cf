package org.brushwork.logs;

import java.util.List;
import java.util.regex.Pattern;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.internal.search.LineTest;
import org.brushwork.logs.internal.search.Searching;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is looked for in lines: a text or a regular expression, found anywhere in a line. Capital and small letters are
 * told apart or not, as Unicode knows them. Immutable; equal when it was made of equal parts.
 */
public final class LineQuery {

	/**
	 * A place in a line.
	 *
	 * @param from index of its first character
	 * @param to   index behind its last one, greater than {@code from}
	 */
	public record Place(int from, int to) {
	}

	private final Pattern pattern;

	private LineQuery(String text, int flags, boolean matchCase) {
		this.pattern = Pattern.compile(text, matchCase ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * Looks for a text.
	 *
	 * @param text at least one character
	 * @throws IllegalArgumentException if there is none
	 */
	public static LineQuery text(String text, boolean matchCase) {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("a text wanted, got none");
		}
		return new LineQuery(text, Pattern.LITERAL, matchCase);
	}

	/**
	 * Looks for a regular expression, as {@link Pattern} understands it.
	 *
	 * @throws java.util.regex.PatternSyntaxException if it is none
	 */
	public static LineQuery regex(String regex, boolean matchCase) {
		return new LineQuery(regex, 0, matchCase);
	}

	/**
	 * Where it is in a line, in ascending order, without places of no characters. Empty also where a regular expression
	 * would take longer than a screen can wait.
	 */
	public List<Place> places(String line) {
		return Searching.places(pattern, line).stream().map(place -> new Place(place[0], place[1])).toList();
	}

	/** How one thread looks for it. */
	LineTest test(Progress progress) {
		return Searching.test(pattern, progress);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LineQuery query && pattern.pattern().equals(query.pattern.pattern())
				&& pattern.flags() == query.pattern.flags();
	}

	@Override
	public int hashCode() {
		return pattern.pattern().hashCode();
	}

	@Override
	public String toString() {
		return "LineQuery[" + pattern.pattern() + ", flags=" + pattern.flags() + "]";
	}
}
