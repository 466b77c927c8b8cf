package org.brushwork.core.table;

/** A named column of a {@link Table}: numbers or texts, of which some may be missing. Immutable. */
public sealed interface Column permits NumberColumn, TextColumn {

	/** What it is called; unique in its table. */
	String name();

	/** How many rows it has. */
	int size();

	/**
	 * Whether a row has no value.
	 *
	 * @throws IndexOutOfBoundsException if there is no such row
	 */
	boolean isMissing(int row);
}
