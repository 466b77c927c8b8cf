package org.brushwork.logs.internal.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventBitsTest {

	private static EventBits bits(BitSet set, int events) throws CancelledException {
		int[] codes = new int[events];
		set.stream().forEach(event -> codes[event] = 1);
		return EventBits.passing(codes, new byte[] { 0, 1 }, Progress.NONE);
	}

	private static BitSet random(Random random, int events, double share) {
		BitSet set = new BitSet();
		for (int event = 0; event < events; event++) {
			set.set(event, random.nextDouble() < share);
		}
		return set;
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 63, 64, 65, 127, 128, 129, 1_000, 65_536, 65_537, 200_000 })
	void itIsWhatABitSetIs(int events) throws Exception {
		Random random = new Random(events);
		for (double share : new double[] { 0, 0.01, 0.5, 0.99, 1 }) {
			BitSet wanted = random(random, events, share);
			EventBits got = bits(wanted, events);
			assertEquals(wanted.cardinality() > events / 2, got.isMostly());
			for (int i = 0; i < 50; i++) {
				int from = random.nextInt(events + 1);
				int to = from + random.nextInt(events + 1 - from);
				assertEquals(wanted.get(from, to).cardinality(), got.count(from, to));
				if (i < 5) {
					assertArrayEquals(wanted.stream().filter(event -> from <= event && event < to).toArray(),
							got.events(from, to));
				}
				int event = random.nextInt(events);
				assertEquals(wanted.get(event), got.contains(event));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 63, 64, 65, 200 })
	void wordsAreOfTheSetOrOfTheRestAndOnlyOfTheRange(int events) throws Exception {
		Random random = new Random(events);
		BitSet set = random(random, events, 0.5);
		BitSet rest = (BitSet) set.clone();
		rest.flip(0, events);
		EventBits bits = bits(set, events);
		for (int from = 0; from < events; from++) {
			int to = from + 1 + random.nextInt(events - from);
			for (int word = from >> 6; word <= to - 1 >> 6; word++) {
				assertEquals(word(set, word, 0, events), bits.word(word, false));
				assertEquals(word(rest, word, 0, events), bits.word(word, true));
				assertEquals(word(set, word, from, to), bits.word(word, false, from, to));
				assertEquals(word(rest, word, from, to), bits.word(word, true, from, to));
			}
		}
	}

	private static long word(BitSet set, int word, int from, int to) {
		long bits = 0;
		for (int i = 0; i < 64; i++) {
			int event = 64 * word + i;
			bits |= event >= from && event < to && set.get(event) ? 1L << i : 0;
		}
		return bits;
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 64, 65, 1_000 })
	void bothIsWhatIsInEach(int events) throws Exception {
		Random random = new Random(events);
		BitSet one = random(random, events, 0.5);
		BitSet other = random(random, events, 0.5);
		EventBits both = bits(one, events).and(bits(other, events));
		one.and(other);
		assertArrayEquals(one.stream().toArray(), both.events(0, events));
		assertEquals(one.cardinality() > events / 2, both.isMostly());
	}
}
