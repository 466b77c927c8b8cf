package org.brushwork.logs.internal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tuples, combinations, large numbers and the order of time, against the collections of Java. */
class CodesTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 7 })
	void tuplesAreNumberedLikeThoseOfAMap(int width) {
		Random random = new Random(width);
		TupleDictionary dictionary = new TupleDictionary(width);
		Map<List<Integer>, Integer> numbers = new HashMap<>();
		for (int i = 0; i < 30_000; i++) {
			int[] tuple = random.ints(width, -3, i % 2 == 0 ? 3 : 2_000).toArray();
			List<Integer> key = Arrays.stream(tuple).boxed().toList();
			int next = numbers.size();
			int expected = numbers.computeIfAbsent(key, added -> next);
			assertEquals(expected, dictionary.number(tuple));
		}
		assertEquals(numbers.size(), dictionary.size());
		numbers.forEach((key, number) -> assertEquals(key,
				IntStream.range(0, width).mapToObj(place -> dictionary.get(number, place)).toList()));
	}

	@Test
	void combinationsGiveBackWhatTheyAreMadeOf() {
		Random random = new Random(5);
		Combos combos = new Combos(0);
		List<List<Integer>> known = new ArrayList<>();
		for (int i = 0; i < 50_000; i++) {
			List<Integer> parts = List.of((random.nextInt(37) - 18) * 3_600, random.nextInt(10) * 111,
					random.nextInt(20), random.nextInt(4));
			int number = combos.number(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
			if (number == known.size()) {
				known.add(parts);
			}
			assertEquals(parts, known.get(number));
			assertEquals(parts,
					List.of(combos.offset(number), combos.status(number), combos.method(number), combos.agent(number)));
		}
		assertEquals(known.size(), combos.size());
		assertEquals(known.size(), known.stream().distinct().count());
	}

	@Test
	void theExtremesOfAllPartsAreKeptApart() {
		Combos combos = new Combos(0);
		for (int offset : new int[] { -64_800, 0, 64_800 }) {
			for (int status : new int[] { 0, 999 }) {
				for (int method : new int[] { 0, 1, Integer.MAX_VALUE - 1 }) {
					for (int agent : new int[] { 0, 3 }) {
						int number = combos.number(offset, status, method, agent);
						assertEquals(List.of(offset, status, method, agent), List.of(combos.offset(number),
								combos.status(number), combos.method(number), combos.agent(number)));
					}
				}
			}
		}
		assertEquals(36, combos.size());
	}

	@Test
	void methodsBeyondWhatCanBeToldApartAreOneOtherMethod() {
		int other = 7;
		Combos combos = new Combos(other);
		int first = combos.number(0, 200, 100, 1);
		for (int method = 1_000; method < 100_000; method++) {
			int number = combos.number(0, 200 + method % 300, method, method % 4);
			assertTrue(number < Character.MAX_VALUE);
			assertEquals(200 + method % 300, combos.status(number));
			assertEquals(method % 4, combos.agent(number));
			assertTrue(combos.method(number) == method || combos.method(number) == other);
		}
		assertEquals(other, combos.method(combos.number(3_600, 404, 500, 2)));
		assertEquals(first, combos.number(0, 200, 100, 1));
		assertEquals(100, combos.method(first));
	}

	@Test
	void evenWithoutMethodsThereMayBeTooMany() {
		Combos combos = new Combos(0);
		assertThrows(DictionaryFullException.class, () -> {
			for (int i = 0; i < 70_000; i++) {
				combos.number(60 * (i / 999 - 500), i % 999, 0, 0);
			}
		});
		assertEquals(Character.MAX_VALUE, combos.size());
	}

	@Test
	void numbersOfAnySizeAndNoneComeBack() {
		long[] numbers = { 0, 1, -1, Long.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, 1L << 32, 5_000_000_000L,
				5_000_000_000L, Long.MAX_VALUE - 7 };
		Numbers one = new Numbers();
		Numbers other = new Numbers();
		int[] codes = Arrays.stream(numbers).mapToInt(one::encode).toArray();
		int[] more = Arrays.stream(numbers).mapToInt(number -> other.encode(number + 7)).toArray();
		for (int i = 0; i < numbers.length; i++) {
			assertEquals(Math.max(-1, numbers[i]), one.decode(codes[i]));
		}
		int before = one.append(other);
		for (int i = 0; i < numbers.length; i++) {
			int code = more[i] < Numbers.ABSENT ? more[i] - before : more[i];
			assertEquals(Math.max(-1, numbers[i] + 7), one.decode(code));
			assertEquals(Math.max(-1, numbers[i]), one.decode(codes[i]));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 100, 65_535, 65_536, 65_537, 1L << 24, 1L << 31, (1L << 32) - 1 })
	void theOrderOfTimeIsThatOfAStableSort(long span) {
		Random random = new Random(span);
		long from = random.nextLong((1L << 32) - span);
		int[] times = random.longs(20_000, from, from + span + 1).mapToInt(time -> (int) time).toArray();
		int[] expected = IntStream.range(0, times.length).boxed()
				.sorted(Comparator.comparingLong(event -> times[event] & 0xFFFF_FFFFL)).mapToInt(event -> event)
				.toArray();
		assertArrayEquals(expected, TimeOrder.of(times));
		assertFalse(TimeOrder.isSorted(times));
		int[] sorted = Arrays.stream(expected).map(event -> times[event]).toArray();
		assertTrue(TimeOrder.isSorted(sorted));
	}

	@Test
	void timesBeyondTheSignOfAnIntAreStillInOrder() {
		assertTrue(TimeOrder.isSorted(new int[] { 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -1 }));
		assertArrayEquals(new int[] { 1, 2, 3, 0 },
				TimeOrder.of(new int[] { -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE }));
	}
}
