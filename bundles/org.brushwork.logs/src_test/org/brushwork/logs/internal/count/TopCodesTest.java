package org.brushwork.logs.internal.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopCodesTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 50, 999, 1_000, 1_001, 5_000, Integer.MAX_VALUE })
	void theFirstOfAllThatAreSorted(int most) {
		Random random = new Random(most);
		for (int size : new int[] { 0, 1, 49, 50, 51, 3_000 }) {
			for (int bound : new int[] { 1, 2, 10, Integer.MAX_VALUE }) {
				int[] counts = random.ints(size, 0, bound).toArray();
				int[] sorted = IntStream.range(0, size).filter(code -> counts[code] > 0).boxed()
						.sorted(Comparator.comparing((Integer code) -> -counts[code]).thenComparing(code -> code))
						.limit(most).mapToInt(Integer::intValue).toArray();
				int positive = (int) IntStream.of(counts).filter(count -> count > 0).count();
				assertArrayEquals(sorted, TopCodes.of(counts, positive, most));
			}
		}
	}
}
