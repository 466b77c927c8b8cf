package org.brushwork.logs;

import org.eclipse.jdt.annotation.Nullable;

/** The events that pass a filter, in the order of their lines, file by file. Immutable. */
public final class EventRows {

	private final int first;
	private final int size;
	private final int @Nullable [] events;

	private EventRows(int first, int size, int @Nullable [] events) {
		this.first = first;
		this.size = size;
		this.events = events;
	}

	/** The events from one to before another. Takes no memory. */
	static EventRows range(int from, int to) {
		return new EventRows(from, to - from, null);
	}

	/** These events, which nobody changes any more. */
	static EventRows of(int[] events) {
		return new EventRows(0, events.length, events);
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
		return picked == null ? first + row : picked[row];
	}
}
