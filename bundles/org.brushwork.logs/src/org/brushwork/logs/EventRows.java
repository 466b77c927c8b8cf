package org.brushwork.logs;

import org.eclipse.jdt.annotation.Nullable;

/** The events that pass a filter, in the order of their lines, file by file. Immutable. */
public final class EventRows {

	private final int size;
	private final int @Nullable [] events;

	private EventRows(int size, int @Nullable [] events) {
		this.size = size;
		this.events = events;
	}

	/** All of {@code size} events. Takes no memory. */
	static EventRows all(int size) {
		return new EventRows(size, null);
	}

	/** The first {@code size} of {@code events}, which nobody changes any more. */
	static EventRows of(int[] events, int size) {
		return new EventRows(size, events);
	}

	/** How many events pass. */
	public int size() {
		return size;
	}

	/**
	 * The event at a row.
	 *
	 * @param row 0 to {@code size() - 1}
	 * @return its index in the {@link EventStore}
	 * @throws IndexOutOfBoundsException for another row
	 */
	public int event(int row) {
		if (row < 0 || row >= size) {
			throw new IndexOutOfBoundsException(row);
		}
		int[] picked = events;
		return picked == null ? row : picked[row];
	}
}
