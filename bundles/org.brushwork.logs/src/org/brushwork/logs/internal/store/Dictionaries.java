package org.brushwork.logs.internal.store;

/**
 * What the numbers in the columns of events stand for. Immutable once all events are read.
 *
 * @param methods   the methods
 * @param addresses who asked
 * @param referrers the hosts that led to the log's
 * @param targets   what was asked for
 * @param combos    the combinations of what has few values
 * @param numbers   the large numbers
 */
record Dictionaries(TextValues methods, TextValues addresses, TextValues referrers, Targets targets, Combos combos,
		Numbers numbers) {

	/** Bytes of memory that grow with the log. */
	long memory() {
		return addresses.memory() + referrers.memory() + targets.memory() + numbers.memory();
	}
}
