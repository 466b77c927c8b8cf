package org.brushwork.evaluation.issue;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows with about the same text.
 *
 * @param rows     their indices, ascending, two or more; not to be changed
 * @param exact    whether all texts are the same once {@linkplain PlainText normalised}
 * @param disagree whether they are labelled as different classes
 */
public record DuplicateGroup(int[] rows, boolean exact, boolean disagree) {

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DuplicateGroup group && Arrays.equals(rows, group.rows) && exact == group.exact
				&& disagree == group.disagree;
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(rows);
	}

	@Override
	public String toString() {
		return "DuplicateGroup" + Arrays.toString(rows) + (exact ? " exact" : "") + (disagree ? " disagree" : "");
	}
}
