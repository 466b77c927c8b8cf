package org.brushwork.train.dl4j.engine;

/**
 * Chooses which of a known number of takes are kept so that they stay within some bytes: every one, every second, every
 * third and so on; the first and the last always.
 */
final class Budget {

	private final long bytes;
	private final long count;
	private long used;
	private long largest;
	private long every = 1;

	/** @param count of takes in all, 1 or more */
	Budget(long bytes, long count) {
		this.bytes = bytes;
		this.count = count;
	}

	/**
	 * Whether a take is kept.
	 *
	 * @param index 0 for the first
	 */
	boolean takes(long index) {
		return index % every == 0 || index == count - 1;
	}

	/** How large one was that was kept. */
	void took(long index, long size) {
		used += size;
		largest = Math.max(largest, size);
		// What is left, without the last.
		long room = Math.max(1, (bytes - used - largest) / Math.max(1, largest));
		long ahead = count - 1 - index;
		while (ahead / every > room && every < count) {
			every++;
		}
	}

	/** What was used so far, to go on from later. */
	long used() {
		return used;
	}

	/** Goes on from what an earlier part of the training used. */
	void resume(long earlier) {
		used = earlier;
	}
}
