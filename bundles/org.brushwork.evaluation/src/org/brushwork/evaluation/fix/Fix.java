package org.brushwork.evaluation.fix;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One thing that was decided about one row of labelled data. Immutable.
 *
 * @param key      which row
 * @param content  a digest of the row's content, by which it is known again; see {@link LabeledRows#content}
 * @param action   what is done with it
 * @param oldLabel the label it had then
 * @param newLabel the label it gets; empty unless relabelled
 * @param when     when it was decided, to the second
 * @param why      in words; may be empty
 */
public record Fix(RowKey key, String content, Action action, String oldLabel, String newLabel, Instant when,
		String why) {

	/** What is done with a row. */
	public enum Action {
		/** It gets another label. */
		RELABEL,
		/** It is left out. */
		EXCLUDE,
		/** Nothing; something is remembered about it. */
		NOTE
	}

	/** @throws IllegalArgumentException if it has a new label and is no relabelling, or the other way round */
	public Fix {
		if (newLabel.isEmpty() == (action == Action.RELABEL)) {
			throw new IllegalArgumentException(
					"a new label is what relabelling needs, got: " + action + " " + newLabel);
		}
		when = when.truncatedTo(ChronoUnit.SECONDS);
	}

	/** Gives a row another label; {@code oldLabel} is what it is now, which an earlier fix may have given it. */
	public static Fix relabel(LabeledRows rows, int row, String oldLabel, String newLabel, Instant when, String why) {
		return new Fix(rows.key(row), rows.content(row), Action.RELABEL, oldLabel, newLabel, when, why);
	}

	/** Leaves a row out. */
	public static Fix exclude(LabeledRows rows, int row, Instant when, String why) {
		return new Fix(rows.key(row), rows.content(row), Action.EXCLUDE, rows.label(row), "", when, why);
	}

	/** Remembers something about a row. */
	public static Fix note(LabeledRows rows, int row, Instant when, String why) {
		return new Fix(rows.key(row), rows.content(row), Action.NOTE, rows.label(row), "", when, why);
	}

	/** Whether another one has the same outcome for the same row, whenever and why ever. */
	public boolean isSameAs(Fix other) {
		return key.equals(other.key) && action == other.action && newLabel.equals(other.newLabel);
	}
}
