package org.brushwork.logs.internal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteDictionaryTest {

	/** Texts as Latin-1, which tells all bytes apart, in the order in which they come. */
	private static final class Model {

		private final Map<String, Integer> numbers = new HashMap<>();
		private final List<String> texts = new ArrayList<>();

		int number(String text) {
			return numbers.computeIfAbsent(text, added -> {
				texts.add(added);
				return texts.size() - 1;
			});
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String text(ByteDictionary dictionary, int number) {
		int from = dictionary.start(number);
		return new String(dictionary.texts(), from, dictionary.end(number) - from, StandardCharsets.ISO_8859_1);
	}

	/** A text of few different bytes, so that many occur again; {@code values} of them. */
	private static String random(Random random, int longest, int values) {
		byte[] text = new byte[random.nextInt(longest + 1)];
		for (int i = 0; i < text.length; i++) {
			text[i] = (byte) (random.nextInt(values) * 255 / Math.max(1, values - 1));
		}
		return new String(text, StandardCharsets.ISO_8859_1);
	}

	private static void assertSame(Model model, ByteDictionary dictionary) {
		assertEquals(model.texts.size(), dictionary.size());
		int length = 0;
		for (int number = 0; number < dictionary.size(); number++) {
			assertEquals(model.texts.get(number), text(dictionary, number));
			length += model.texts.get(number).length();
		}
		assertEquals(length, dictionary.length());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 256 })
	void numbersAreThoseOfAMap(int values) {
		Random random = new Random(values);
		Model model = new Model();
		ByteDictionary dictionary = new ByteDictionary();
		for (int i = 0; i < 50_000; i++) {
			String text = random(random, 40, values);
			byte[] around = bytes("<" + text + ">");
			assertEquals(model.number(text), dictionary.number(around, 1, around.length - 1));
		}
		assertSame(model, dictionary);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 256 })
	void batchesGiveTheNumbersOfOneAfterTheOther(int values) {
		Random random = new Random(values);
		Model model = new Model();
		ByteDictionary dictionary = new ByteDictionary();
		for (int batch = 0; batch < 200; batch++) {
			int count = random.nextInt(ByteDictionary.BATCH + 1);
			int at = random.nextInt(5);
			StringBuilder line = new StringBuilder();
			int[] froms = new int[count];
			int[] ends = new int[count];
			int[] expected = new int[at + count];
			for (int i = 0; i < count; i++) {
				String text = random(random, 1 + batch % 40, values);
				froms[i] = line.length();
				ends[i] = line.append(text).length();
				line.append(' ');
				expected[at + i] = model.number(text);
			}
			int[] numbers = new int[at + count];
			dictionary.numbers(bytes(line.toString()), froms, ends, count, numbers, at);
			assertArrayEquals(expected, numbers);
		}
		assertSame(model, dictionary);
	}

	@Test
	void textsOfEveryLengthThatDifferInOneByteDiffer() {
		for (int length = 1; length <= 40; length++) {
			ByteDictionary dictionary = new ByteDictionary();
			byte[] text = new byte[length];
			Arrays.fill(text, (byte) 'a');
			assertEquals(0, dictionary.number(text, 0, length));
			for (int i = 0; i < length; i++) {
				text[i] = (byte) 0xE9;
				assertEquals(1 + i, dictionary.number(text, 0, length));
				text[i] = 'a';
			}
			assertEquals(0, dictionary.number(text, 0, length));
			assertEquals(length + 1, dictionary.number(text, 0, length - 1));
		}
	}

	@Test
	void aClearedOneIsLikeNew() {
		ByteDictionary dictionary = new ByteDictionary();
		for (int round = 0; round < 3; round++) {
			Random random = new Random(round);
			Model model = new Model();
			for (int i = 0; i < 2_000; i++) {
				String text = random(random, 12, 5);
				assertEquals(model.number(text), dictionary.number(bytes(text), 0, text.length()));
			}
			assertSame(model, dictionary);
			dictionary.clear();
			assertEquals(0, dictionary.size());
			assertEquals(0, dictionary.length());
		}
	}

	@Test
	void itsMemoryGrowsAsItsTextsDo() {
		ByteDictionary dictionary = new ByteDictionary();
		long before = dictionary.memory();
		for (int i = 0; i < 10_000; i++) {
			byte[] text = bytes("text " + i);
			dictionary.number(text, 0, text.length);
			assertTrue(dictionary.memory() > before);
			before = dictionary.memory();
			dictionary.number(text, 0, text.length);
			assertEquals(before, dictionary.memory());
		}
		assertTrue(before > 10_000 * 30 && before < 10_000 * 70, "took " + before);
	}

	@Test
	void theOrderIsThatOfUnsignedBytes() {
		Random random = new Random(3);
		ByteDictionary dictionary = new ByteDictionary();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 5_000; i++) {
			String text = (random.nextBoolean() ? "/common/part/" : "") + random(random, 20, 3);
			if (dictionary.number(bytes(text), 0, text.length()) == texts.size()) {
				texts.add(text);
			}
		}
		List<String> sorted = texts.stream().sorted((one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other)))
				.toList();
		assertEquals(sorted, Arrays.stream(TextOrder.of(dictionary)).mapToObj(texts::get).toList());
	}

	@Test
	void sortedValuesHaveTheirCodesAndAreFoundAgain() {
		ByteDictionary dictionary = new ByteDictionary();
		List<byte[]> texts = List.of("b".getBytes(), bytes("caf\u00E9"), "caf\u00E9".getBytes(StandardCharsets.UTF_8),
				new byte[0], "\u4E2D".getBytes(StandardCharsets.UTF_8), bytes("\u00E4\u00B8\u00AD"), "a".getBytes(),
				"a\0".getBytes());
		texts.forEach(text -> dictionary.number(text, 0, text.length));
		int[] codes = new int[dictionary.size()];
		TextValues values = TextValues.sorted(dictionary, codes);
		List<String> expected = List.of("b", "caf\u00E9", "caf\u00E9", "", "\u4E2D", "\u4E2D", "a", "a\0");
		// The bytes of the sixth are those of the fifth.
		assertEquals(7, values.size());
		assertEquals(List.of("", "a", "a\0", "b"), List.of(values.value(0), values.value(1), values.value(2),
				values.value(3)));
		for (int number = 0; number < codes.length; number++) {
			String value = expected.get(number < 5 ? number : number + 1);
			assertEquals(value, values.value(codes[number]));
			int code = codes[number];
			assertTrue(Arrays.stream(values.codes(value)).anyMatch(found -> found == code), value);
		}
		assertEquals(2, values.codes("caf\u00E9").length);
		assertEquals(1, values.codes("\u4E2D").length);
		assertEquals(0, values.codes("c").length);
		assertEquals(0, values.codes("?").length);
	}
}
