package org.brushwork.logs.internal.count;

import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/** A set of events, one bit each. Immutable once made. */
final class EventBits {

	/** Events whose bits one thread sets at a time; a multiple of 64, so that no two write the same word. */
	private static final int SLICE = 1 << 16;

	/** Sets the bits of events {@code [from, to)}, of which {@code from} is a multiple of 64. */
	interface Filling {

		void fill(long[] words, int from, int to);
	}

	private final long[] words;
	private final int events;
	private final int size;

	private EventBits(long[] words, int events) {
		this.words = words;
		this.events = events;
		int count = 0;
		for (long word : words) {
			count += Long.bitCount(word);
		}
		this.size = count;
	}

	/** The events that a filling sets, some threads at the same time. */
	static EventBits of(int events, Filling filling, Progress progress) throws CancelledException {
		long[] words = new long[Math.ceilDiv(events, Long.SIZE)];
		Cancelling.slices(events, SLICE, progress, (from, to) -> filling.fill(words, from, to));
		return new EventBits(words, events);
	}

	/** The events whose code passes: those of 1 in {@code passes}, the others being 0. */
	static EventBits passing(int[] codes, byte[] passes, Progress progress) throws CancelledException {
		return of(codes.length, (words, from, to) -> {
			for (int event = from; event < to;) {
				int end = Math.min(to - event, Long.SIZE) + event;
				long bits = 0;
				int word = event >> 6;
				for (; event < end; event++) {
					bits |= (long) passes[codes[event]] << event;
				}
				words[word] = bits;
			}
		}, progress);
	}

	/** The events of both sets. */
	EventBits and(EventBits other) {
		long[] both = new long[words.length];
		for (int i = 0; i < both.length; i++) {
			both[i] = words[i] & other.words[i];
		}
		return new EventBits(both, events);
	}

	/** Whether fewer events are outside the set than in it. */
	boolean isMostly() {
		return size > events / 2;
	}

	/** Whether an event is in the set. */
	boolean contains(int event) {
		return (words[event >> 6] >>> event & 1) != 0;
	}

	/** The bits of the 64 events from {@code 64 * index} on that are in the set, or else of those that are not. */
	long word(int index, boolean outside) {
		if (!outside) {
			return words[index];
		}
		int beyond = (index + 1 << 6) - events;
		return beyond > 0 ? ~words[index] & -1L >>> beyond : ~words[index];
	}

	/** The bits of {@link #word} of those events that are in {@code [from, to)}, some of which are. */
	long word(int index, boolean outside, int from, int to) {
		long bits = word(index, outside);
		int first = index << 6;
		if (first < from) {
			bits &= -1L << from;
		}
		return first + Long.SIZE > to ? bits & -1L >>> -to : bits;
	}

	/** How many events of {@code [from, to)} are in the set. */
	int count(int from, int to) {
		if (from >= to) {
			return 0;
		}
		int first = from >> 6;
		int last = to - 1 >> 6;
		long head = -1L << from;
		long tail = -1L >>> -to;
		if (first == last) {
			return Long.bitCount(words[first] & head & tail);
		}
		int count = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
		for (int i = first + 1; i < last; i++) {
			count += Long.bitCount(words[i]);
		}
		return count;
	}

	/** The events of {@code [from, to)} that are in the set, ascending. */
	int[] events(int from, int to) {
		int[] found = new int[count(from, to)];
		int size = 0;
		for (int word = from >> 6; word << 6 < to; word++) {
			for (long bits = words[word]; bits != 0; bits &= bits - 1) {
				int event = (word << 6) + Long.numberOfTrailingZeros(bits);
				if (event >= from && event < to) {
					found[size++] = event;
				}
			}
		}
		return found;
	}

	/** Bytes of memory. */
	long memory() {
		return 8L * words.length;
	}
}
