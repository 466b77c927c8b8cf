package org.brushwork.logs;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a store out, so that two can be compared. */
final class StoreText {

	private StoreText() {
		// not needed
	}

	/** Every field of every event, and the rejected lines. */
	static String of(EventStore store) {
		return IntStream.range(0, store.size()).mapToObj(event -> event(store, event)).collect(Collectors.joining("\n"))
				+ "\n" + store.zone() + " " + store.rejected();
	}

	/** Every field of an event. */
	static String event(EventStore store, int event) {
		return store.time(event) + " " + store.status(event) + " " + store.bytes(event) + " "
				+ store.responseMicros(event) + " at " + store.file(event) + " " + store.line(event) + " "
				+ store.position(event) + " " + store.options().dimensions().stream()
						.map(dimension -> store.value(dimension, event)).collect(Collectors.joining(" "));
	}
}
