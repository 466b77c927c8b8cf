package org.brushwork.logs.internal.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers distinct texts, given as bytes, in the order in which they come.
 * <p>
 * Open addressing; a slot holds a tag of 32 bits and where the record of a text is, which begins with its number and
 * length. A look-up so takes two reads of distant memory. {@link #numbers} looks up many texts at once, step by step for
 * all of them, so that the machine waits for many of these reads at the same time and not for one after the other. Not for
 * several threads at once.
 */
final class ByteDictionary {

	/** At most so many texts are looked up at once. */
	static final int BATCH = 512;

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;
	private static final long TAG = 0xFFFF_FFFF_0000_0000L;
	private static final int FIRST_SLOTS = 1 << 8;
	private static final int HEADER = 2 * Integer.BYTES;
	private static final int MOST_BYTES = Integer.MAX_VALUE - 8;
	/** Three slots and one and a half places. */
	private static final long MEMORY_OF_TEXT = 3 * Long.BYTES + 3 * Integer.BYTES / 2;

	/** High half: tag. Low half: place of the record + 1, 0 for a free slot. */
	private long[] slots = new long[FIRST_SLOTS];
	private byte[] records = new byte[1 << 12];
	private int used;
	/** The place of each number's record. */
	private int[] places = new int[FIRST_SLOTS];
	private int size;
	/** What was read ahead; kept so that the reads are not left out as useless. */
	int readAhead;
	private final long[] hashes = new long[BATCH];
	private final long[] entries = new long[BATCH];

	/** How many texts there are. */
	int size() {
		return size;
	}

	/** Bytes of memory on an average, since arrays double: it grows as the texts do, so that growth can be told from it. */
	long memory() {
		return used + used / 2 + size * MEMORY_OF_TEXT;
	}

	/** Forgets all texts and gives up their memory; it is not used any more. */
	void close() {
		slots = new long[0];
		records = new byte[0];
		places = new int[0];
	}

	/** Forgets all texts; its memory is for others. */
	void clear() {
		Arrays.fill(slots, 0);
		size = 0;
		used = 0;
	}

	/**
	 * The number of a text, a new one when it is new.
	 *
	 * @throws DictionaryFullException when all texts together are too long for an array
	 */
	int number(byte[] bytes, int from, int end) {
		return find(bytes, from, end, hash(bytes, from, end));
	}

	/**
	 * The numbers of some texts, as if one after the other was looked up.
	 *
	 * @param froms   where each text starts
	 * @param ends    where it ends
	 * @param count   how many, at most {@link #BATCH}
	 * @param numbers gets them from index {@code at} on
	 * @throws DictionaryFullException when all texts together are too long for an array
	 */
	void numbers(byte[] bytes, int[] froms, int[] ends, int count, int[] numbers, int at) {
		int mask = slots.length - 1;
		for (int i = 0; i < count; i++) {
			long hash = hash(bytes, froms[i], ends[i]);
			hashes[i] = hash;
			entries[i] = slots[(int) hash & mask];
		}
		int touched = 0;
		for (int i = 0; i < count; i++) {
			touched += records[Math.max(0, (int) entries[i] - 1)];
		}
		for (int i = 0; i < count; i++) {
			int place = (int) entries[i] - 1;
			if (place >= 0 && (entries[i] & TAG) == (hashes[i] & TAG) && isAt(place, bytes, froms[i], ends[i])) {
				numbers[at + i] = (int) INT.get(records, place);
			} else {
				numbers[at + i] = find(bytes, froms[i], ends[i], hashes[i]);
			}
		}
		readAhead = touched;
	}

	private int find(byte[] bytes, int from, int end, long hash) {
		int mask = slots.length - 1;
		int slot = (int) hash & mask;
		while (true) {
			long entry = slots[slot];
			if (entry == 0) {
				return add(bytes, from, end, slot, hash & TAG);
			}
			int place = (int) entry - 1;
			if ((entry & TAG) == (hash & TAG) && isAt(place, bytes, from, end)) {
				return (int) INT.get(records, place);
			}
			slot = slot + 1 & mask;
		}
	}

	private boolean isAt(int place, byte[] bytes, int from, int end) {
		int length = end - from;
		if ((int) INT.get(records, place + Integer.BYTES) != length) {
			return false;
		}
		int text = place + HEADER;
		if (length < Long.BYTES) {
			for (int i = 0; i < length; i++) {
				if (records[text + i] != bytes[from + i]) {
					return false;
				}
			}
			return true;
		}
		int last = length - Long.BYTES;
		for (int i = 0; i < last; i += Long.BYTES) {
			if ((long) LONG.get(records, text + i) != (long) LONG.get(bytes, from + i)) {
				return false;
			}
		}
		return (long) LONG.get(records, text + last) == (long) LONG.get(bytes, from + last);
	}

	private int add(byte[] bytes, int from, int end, int slot, long tag) {
		int length = end - from;
		if (length + HEADER > MOST_BYTES - used) {
			throw new DictionaryFullException();
		}
		int needed = used + HEADER + length;
		if (needed > records.length) {
			records = Arrays.copyOf(records, (int) Math.min(MOST_BYTES, Math.max(2L * records.length, needed)));
		}
		INT.set(records, used, size);
		INT.set(records, used + Integer.BYTES, length);
		System.arraycopy(bytes, from, records, used + HEADER, length);
		if (size == places.length) {
			places = Arrays.copyOf(places, 2 * size);
		}
		places[size] = used;
		slots[slot] = tag | used + 1L;
		used = needed;
		size++;
		if (2L * size > slots.length) {
			grow();
		}
		return size - 1;
	}

	private void grow() {
		slots = new long[2 * slots.length];
		int mask = slots.length - 1;
		for (int number = 0; number < size; number++) {
			long hash = hash(records, start(number), end(number));
			int slot = (int) hash & mask;
			while (slots[slot] != 0) {
				slot = slot + 1 & mask;
			}
			slots[slot] = hash & TAG | places[number] + 1L;
		}
	}

	/** Eight bytes at a time, multiplied and folded; the last ones overlap those before. */
	private static long hash(byte[] bytes, int from, int end) {
		int length = end - from;
		long hash = length * FACTOR;
		if (length >= Long.BYTES) {
			int last = end - Long.BYTES;
			for (int i = from; i < last; i += Long.BYTES) {
				hash = mix(hash ^ (long) LONG.get(bytes, i));
			}
			return mix(hash ^ (long) LONG.get(bytes, last));
		}
		if (length >= Integer.BYTES) {
			long low = (int) INT.get(bytes, from) & 0xFFFF_FFFFL;
			long high = (int) INT.get(bytes, end - Integer.BYTES);
			return mix(hash ^ low ^ high << 32);
		}
		long rest = 0;
		for (int i = from; i < end; i++) {
			rest = rest << 8 | bytes[i] & 0xFF;
		}
		return mix(hash ^ rest);
	}

	private static long mix(long value) {
		long product = value * FACTOR;
		return product ^ product >>> 32;
	}

	/** The bytes that all texts are in; a text's are {@code [start(number), end(number))}. */
	byte[] texts() {
		return records;
	}

	/** Where a text starts. */
	int start(int number) {
		return places[number] + HEADER;
	}

	/** Where a text ends. */
	int end(int number) {
		return start(number) + (int) INT.get(records, places[number] + Integer.BYTES);
	}

	/** Bytes of all texts together. */
	int length() {
		return used - HEADER * size;
	}
}
