package org.brushwork.evaluation.fix;

/**
 * A fix that does not fit the data.
 *
 * @param fix    which one
 * @param reason why not
 * @param found  what the data has: the label, or for {@link Reason#CONTENT} the digest; empty for {@link Reason#NO_ROW}
 */
public record Misfit(Fix fix, Reason reason, String found) {

	/** Why a fix does not fit. */
	public enum Reason {

		/** The data has no such row. */
		NO_ROW,

		/** The row has another content than when it was fixed: it is another row, or was changed. */
		CONTENT,

		/** The row has another label than when it was fixed, and not the new one either. */
		LABEL,

		/** The row has the new label already. It does no harm. */
		DONE,

		/** The new label is none of the classes. */
		UNKNOWN_LABEL
	}

	/** Whether nothing is wrong with it but that there is nothing left to do. */
	public boolean isHarmless() {
		return reason == Reason.DONE;
	}
}
