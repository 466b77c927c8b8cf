package org.brushwork.logs.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.brushwork.logs.internal.LineText;

/**
 * The distinct values of a dimension, numbered in the order of their bytes, which for UTF-8 is that of their code points.
 * Immutable; the values themselves are made when asked for.
 */
public final class TextValues {

	private final byte[] texts;
	private final int[] starts;

	private TextValues(byte[] texts, int[] starts) {
		this.texts = texts;
		this.starts = starts;
	}

	/** The texts of a dictionary in order. {@code codes} gets the code of each of its numbers. */
	static TextValues sorted(ByteDictionary dictionary, int[] codes) {
		int[] order = TextOrder.of(dictionary);
		int size = dictionary.size();
		byte[] texts = new byte[dictionary.length()];
		int[] starts = new int[size + 1];
		for (int code = 0; code < size; code++) {
			int number = order[code];
			int from = dictionary.start(number);
			int length = dictionary.end(number) - from;
			System.arraycopy(dictionary.texts(), from, texts, starts[code], length);
			starts[code + 1] = starts[code] + length;
			codes[number] = code;
		}
		return new TextValues(texts, starts);
	}

	/** How many values there are. */
	public int size() {
		return starts.length - 1;
	}

	/** The value of a code, 0 to {@code size() - 1}. */
	public String value(int code) {
		return LineText.decode(texts, starts[code], starts[code + 1]);
	}

	/** The codes of a value, none when it does not occur; two when some lines write it in UTF-8 and some in Latin-1. */
	public int[] codes(String value) {
		byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
		byte[] latin1 = value.getBytes(StandardCharsets.ISO_8859_1);
		IntStream found = IntStream.of(find(utf8));
		if (!Arrays.equals(utf8, latin1)) {
			found = IntStream.concat(found, IntStream.of(find(latin1)));
		}
		return found.filter(code -> code >= 0 && value(code).equals(value)).toArray();
	}

	private int find(byte[] text) {
		int low = 0;
		int high = size() - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			int order = Arrays.compareUnsigned(texts, starts[middle], starts[middle + 1], text, 0, text.length);
			if (order == 0) {
				return middle;
			}
			if (order < 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return -1;
	}

	/** Bytes of memory. */
	public long memory() {
		return texts.length + 4L * starts.length;
	}

	@Override
	public String toString() {
		return "TextValues[" + size() + ", " + Arrays.hashCode(starts) + "]";
	}
}
