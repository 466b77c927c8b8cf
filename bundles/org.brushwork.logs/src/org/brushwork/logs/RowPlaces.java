package org.brushwork.logs;

import java.util.OptionalInt;

/** Finds rows by where their lines are: rows are in the order of lines, file by file. Logarithmic. Immutable. */
public final class RowPlaces {

	private final EventStore store;
	private final EventRows rows;

	/** @param rows events of the store */
	public RowPlaces(EventStore store, EventRows rows) {
		this.store = store;
		this.rows = rows;
	}

	/** The row of an event of the store; empty if it is not among the rows. */
	public OptionalInt rowOf(int event) {
		int row = first(store.file(event), store.position(event), store::position);
		return row < rows.size() && rows.event(row) == event ? OptionalInt.of(row) : OptionalInt.empty();
	}

	/**
	 * The first row whose line has that number in its file or a greater one, or lies in a later file.
	 *
	 * @return {@code rows.size()} if there is none
	 */
	public int atLine(int file, long line) {
		return first(file, line, store::line);
	}

	private interface Place {

		long of(int event);
	}

	private int first(int file, long wanted, Place place) {
		int low = 0;
		int high = rows.size();
		while (low < high) {
			int middle = low + high >>> 1;
			int event = rows.event(middle);
			int in = store.file(event);
			if (in < file || in == file && place.of(event) < wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
