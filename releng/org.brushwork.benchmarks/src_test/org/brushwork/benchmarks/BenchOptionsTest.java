package org.brushwork.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.brushwork.benchmarks.BenchOptions.Kit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {

	@Test
	void tenMillionLinesAndThreeRoundsUnlessToldOtherwise() {
		assertEquals(Optional.of(new BenchOptions(Kit.LOGS, 10_000_000, 3)), parse("logs"));
		assertEquals(Optional.of(new BenchOptions(Kit.LOGS, 5, 3)), parse("logs --lines 5"));
		assertEquals(Optional.of(new BenchOptions(Kit.LOGS, 5, 1)), parse("logs --rounds 1 --lines 5"));
	}

	@Test
	void chartsHaveRoundsAndNoLines() {
		assertEquals(Optional.of(new BenchOptions(Kit.CHARTS, 10_000_000, 3)), parse("charts"));
		assertEquals(Optional.of(new BenchOptions(Kit.CHARTS, 10_000_000, 2)), parse("charts --rounds 2"));
		assertEquals(Optional.empty(), parse("charts --lines 5"));
	}

	@Test
	void widgetsHaveRoundsAndNoLines() {
		assertEquals(Optional.of(new BenchOptions(Kit.WIDGETS, 10_000_000, 2)), parse("widgets --rounds 2"));
		assertEquals(Optional.empty(), parse("widgets --lines 5"));
	}

	@Test
	void theClassifierHasRoundsAndNoLines() {
		assertEquals(Optional.of(new BenchOptions(Kit.CLASSIFY, 10_000_000, 2)), parse("classify --rounds 2"));
		assertEquals(Optional.empty(), parse("classify --lines 5"));
		assertEquals(Optional.of(new BenchOptions(Kit.TRAIN, 10_000_000, 1)), parse("train --rounds 1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "models", "logs --lines", "logs --lines 0", "logs --lines many", "logs --rounds -1",
			"logs 5", "logs --fast 5", "logs --lines 5 --rounds" })
	void otherWordsAreWrong(String words) {
		assertEquals(Optional.empty(), parse(words));
	}

	private static Optional<BenchOptions> parse(String words) {
		return BenchOptions.parse(words.isEmpty() ? List.of() : List.of(words.split(" ")));
	}
}
