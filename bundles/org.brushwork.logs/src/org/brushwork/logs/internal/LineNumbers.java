package org.brushwork.logs.internal;

import java.util.Arrays;

/** Knows the line number of each event from the places where lines were skipped: 12 bytes for each such place. */
public final class LineNumbers {

	/** Ascending: the event before which lines were skipped. */
	private int[] events = new int[16];
	/** The lines skipped before it in all. */
	private long[] skipped = new long[16];
	private int size;

	/** Notes that a line was skipped after {@code eventsSoFar} events; the argument never falls. */
	public void skip(int eventsSoFar) {
		if (size > 0 && events[size - 1] == eventsSoFar) {
			skipped[size - 1]++;
			return;
		}
		if (size == events.length) {
			events = Arrays.copyOf(events, 2 * size);
			skipped = Arrays.copyOf(skipped, 2 * size);
		}
		events[size] = eventsSoFar;
		skipped[size] = (size == 0 ? 0 : skipped[size - 1]) + 1;
		size++;
	}

	/** Notes what another one noted, for events of which {@code before} come first. */
	public void append(LineNumbers other, int before) {
		long done = 0;
		for (int i = 0; i < other.size; i++) {
			skip(other.events[i] + before);
			skipped[size - 1] += other.skipped[i] - done - 1;
			done = other.skipped[i];
		}
	}

	/** The line number of an event, the first line being 1. */
	public long of(int event) {
		int found = Arrays.binarySearch(events, 0, size, event);
		int before = found >= 0 ? found : -found - 2;
		return event + 1L + (before < 0 ? 0 : skipped[before]);
	}
}
