package org.brushwork.core.table;

/**
 * A row of a CSV file that is not in the table.
 *
 * @param line   the number of its first line in the file, the first being 1
 * @param reason why it is not
 * @param cells  how many cells it has; 0 where that is not known
 */
public record RejectedRow(long line, Reason reason, int cells) {

	/** Why a row is not in the table. */
	public enum Reason {

		/** It has fewer cells than there are columns. */
		TOO_FEW_CELLS,

		/** It has more cells than there are columns. */
		TOO_MANY_CELLS,

		/** A quote in it is never closed; nothing of the file from here on is read. */
		UNCLOSED_QUOTE
	}
}
