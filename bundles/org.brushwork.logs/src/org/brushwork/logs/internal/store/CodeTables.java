package org.brushwork.logs.internal.store;

/**
 * What the codes in the columns of a log mean, and nothing of what was needed to find them. Immutable.
 *
 * @param methods   of the combinations
 * @param addresses who asked
 * @param referrers the hosts that led to the requests
 * @param targets   what was asked for
 * @param combos    combinations of zone, status, method and agent
 * @param numbers   bytes sent and response times
 */
record CodeTables(TextValues methods, TextValues addresses, TextValues referrers, Targets targets, Combos combos,
		Numbers numbers) {

	/** Bytes of memory, without those of the few methods and combinations. */
	long memory() {
		return addresses.memory() + referrers.memory() + targets.memory() + numbers.memory();
	}
}
