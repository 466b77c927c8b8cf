package org.brushwork.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

	@Test
	void theMedianIsTheMiddleOneOrHalfWayBetweenTwo() {
		assertEquals(2, figures(9, 1, 2).median());
		assertEquals(3, figures(9, 1, 2, 4).median());
		assertEquals(5, figures(5).median());
	}

	@Test
	void aPercentileIsTheLeastThatSoManyDoNotExceed() {
		Figures hundred = new Figures(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList());
		assertEquals(95, hundred.percentile(95));
		assertEquals(1, hundred.percentile(1));
		assertEquals(100, hundred.percentile(100));
		assertEquals(20, figures(10, 20).percentile(95));
		assertEquals(10, figures(10, 20).percentile(50));
	}

	@Test
	void quotientsAreOfTheSameRound() {
		Figures quotients = figures(10, 30, 80).over(figures(1, 2, 4));
		assertEquals(10, quotients.least());
		assertEquals(15, quotients.median());
		assertEquals(20, quotients.most());
	}

	@Test
	void aSingleNumberGoesWithEveryRound() {
		Figures quotients = figures(12).over(figures(1, 2, 3));
		assertEquals(List.of(4.0, 6.0, 12.0),
				List.of(quotients.least(), quotients.median(), quotients.most()));
		assertEquals(4, figures(4, 8, 12).over(figures(2)).median());
	}

	@Test
	void twoAndThreeRoundsCannotBeCompared() {
		assertThrows(IllegalArgumentException.class, () -> figures(1, 2).over(figures(1, 2, 3)));
		assertThrows(IllegalArgumentException.class, () -> new Figures(List.of()));
	}

	@Test
	void theTextHasARangeWhenThereIsOne() {
		assertEquals("2.50 (1.00 .. 4.00)", figures(1, 4).text(2));
		assertEquals("1,234.6", figures(1234.56).text(1));
	}

	private static Figures figures(double... values) {
		return new Figures(Arrays.stream(values).boxed().toList());
	}
}
