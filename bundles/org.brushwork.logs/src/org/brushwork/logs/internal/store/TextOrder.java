package org.brushwork.logs.internal.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Sorts the texts of a dictionary by their bytes, as unsigned numbers.
 * <p>
 * First by their first eight bytes, as numbers with the text's number beside them; then, within equal ones, by the texts
 * themselves.
 */
final class TextOrder {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

	private record Entry(long prefix, int number) {
	}

	private TextOrder() {
		// functions only
	}

	/** The numbers of all texts in order. */
	static int[] of(ByteDictionary dictionary) {
		Entry[] entries = new Entry[dictionary.size()];
		for (int number = 0; number < entries.length; number++) {
			entries[number] = new Entry(prefix(dictionary, number) ^ Long.MIN_VALUE, number);
		}
		Arrays.parallelSort(entries, (one, other) -> {
			int byPrefix = Long.compare(one.prefix, other.prefix);
			return byPrefix != 0 ? byPrefix : compare(dictionary, one.number, other.number);
		});
		return Arrays.stream(entries).mapToInt(Entry::number).toArray();
	}

	/** The first eight bytes, zeros behind a shorter text. */
	private static long prefix(ByteDictionary dictionary, int number) {
		byte[] texts = dictionary.texts();
		int from = dictionary.start(number);
		int length = dictionary.end(number) - from;
		if (length >= Long.BYTES) {
			return (long) LONG.get(texts, from);
		}
		long prefix = 0;
		for (int i = 0; i < Long.BYTES; i++) {
			prefix = prefix << 8 | (i < length ? texts[from + i] & 0xFF : 0);
		}
		return prefix;
	}

	private static int compare(ByteDictionary dictionary, int one, int other) {
		byte[] texts = dictionary.texts();
		return Arrays.compareUnsigned(texts, dictionary.start(one), dictionary.end(one), texts,
				dictionary.start(other), dictionary.end(other));
	}
}
