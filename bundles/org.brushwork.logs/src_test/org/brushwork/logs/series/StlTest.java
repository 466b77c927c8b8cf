package org.brushwork.logs.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.servicenow.ds.stats.stl.SeasonalTrendLoess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.series.Stl.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StlTest {

	private static final int PERIOD = 12;
	private static final double CLOSE = 1e-10;

	/** A column of what R made of its own values; stl.R beside this test says how. */
	private static double[] fromR(int column) throws IOException {
		try (BufferedReader csv = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(StlTest.class.getResourceAsStream("stl.csv")), StandardCharsets.US_ASCII))) {
			return csv.lines().filter(line -> !line.startsWith("#"))
					.mapToDouble(line -> Double.parseDouble(line.split(",")[column])).toArray();
		}
	}

	private static double[] wave(int length, int period) {
		return IntStream.range(0, length).mapToDouble(i -> 100 + 10 * Math.sin(2 * Math.PI * i / period)).toArray();
	}

	@ParameterizedTest
	@CsvSource({ "LEAST_SQUARES, 1, 2", "ROBUST, 3, 4" })
	void theFiguresAreThoseOfR(Fit fit, int trend, int seasonal) throws Exception {
		Decomposition parts = Stl.decompose(fromR(0), PERIOD, fit, Progress.NONE);
		assertEquals(153, parts.length());
		assertArrayEquals(fromR(trend), parts.trend(), CLOSE);
		assertArrayEquals(fromR(seasonal), parts.seasonal(), CLOSE);
	}

	/** Also for an even number of values, for which R is no witness. */
	@ParameterizedTest
	@CsvSource({ "LEAST_SQUARES, 0", "ROBUST, 15" })
	void theFiguresAreThoseOfTheLibraryWithoutOurPasses(Fit fit, int rounds) throws Exception {
		double[] values = Arrays.copyOf(fromR(0), 152);
		SeasonalTrendLoess.Decomposition theirs = new SeasonalTrendLoess.Builder().setPeriodLength(PERIOD)
				.setSeasonalWidth(7).setTrendWidth(23).setLowpassWidth(13).setSeasonalJump(1).setTrendJump(1)
				.setLowpassJump(1).setInnerIterations(2).setRobustnessIterations(rounds).buildSmoother(values).decompose();
		Decomposition ours = Stl.decompose(values, PERIOD, fit, Progress.NONE);
		assertArrayEquals(theirs.getTrend(), ours.trend(), CLOSE);
		assertArrayEquals(theirs.getSeasonal(), ours.seasonal(), CLOSE);
		assertArrayEquals(theirs.getResidual(), ours.remainder(), CLOSE);
	}

	@ParameterizedTest
	@EnumSource(Fit.class)
	void thePartsAddUpToTheValues(Fit fit) throws Exception {
		double[] values = fromR(0);
		Decomposition parts = Stl.decompose(values, PERIOD, fit, Progress.NONE);
		double[] sums = IntStream.range(0, values.length)
				.mapToDouble(i -> parts.trend(i) + parts.seasonal(i) + parts.remainder(i)).toArray();
		assertArrayEquals(values, sums, CLOSE);
	}

	@Test
	void aLineIsAllTrend() throws Exception {
		double[] line = IntStream.range(0, 24 * 30).mapToDouble(i -> 5 + 0.25 * i).toArray();
		Decomposition parts = Stl.decompose(line, 24, Fit.LEAST_SQUARES, Progress.NONE);
		assertArrayEquals(line, parts.trend(), 1e-9);
		assertArrayEquals(new double[line.length], parts.seasonal(), 1e-9);
	}

	@ParameterizedTest
	@EnumSource(Fit.class)
	void aWaveIsAllSeason(Fit fit) throws Exception {
		double[] wave = wave(24 * 30, 24);
		Decomposition parts = Stl.decompose(wave, 24, fit, Progress.NONE);
		assertArrayEquals(DoubleStream.of(wave).map(value -> value - 100).toArray(), parts.seasonal(), 1e-9);
		assertArrayEquals(new double[wave.length], parts.remainder(), 1e-9);
	}

	@Test
	void aConstantStaysInTheTrend() throws Exception {
		double[] constant = new double[50];
		Arrays.fill(constant, 7);
		assertArrayEquals(constant, Stl.decompose(constant, 2, Fit.ROBUST, Progress.NONE).trend(), CLOSE);
	}

	@Test
	void aRobustFitLeavesAnOutlierInTheRemainder() throws Exception {
		double[] values = wave(24 * 30, 24);
		Arrays.setAll(values, i -> values[i] + (i * 7919 % 1009) / 504.5 - 1);
		values[300] += 500;
		assertEquals(500, Stl.decompose(values, 24, Fit.ROBUST, Progress.NONE).remainder(300), 2);
		assertTrue(Stl.decompose(values, 24, Fit.LEAST_SQUARES, Progress.NONE).remainder(300) < 400);
	}

	@Test
	void twoPeriodsAreEnoughAndOneValueLessIsNot() throws Exception {
		assertEquals(48, Stl.decompose(wave(48, 24), 24, Fit.ROBUST, Progress.NONE).length());
		assertEquals("period must be 2 to n/2 = 23, got: 24", assertThrows(IllegalArgumentException.class,
				() -> Stl.decompose(wave(47, 24), 24, Fit.ROBUST, Progress.NONE)).getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "100, 1, 'period must be 2 to n/2 = 50, got: 1'", "100, -3, 'period must be 2 to n/2 = 50, got: -3'",
			"0, 2, 'period must be 2 to n/2 = 0, got: 2'" })
	void aPeriodOutOfRangeIsRefused(int length, int period, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class,
				() -> Stl.decompose(new double[length], period, Fit.ROBUST, Progress.NONE)).getMessage());
	}

	@Test
	void aValueThatIsNoNumberIsRefused() {
		double[] values = wave(48, 24);
		values[7] = Double.NaN;
		assertEquals("values must be finite, got: NaN at 7", assertThrows(IllegalArgumentException.class,
				() -> Stl.decompose(values, 24, Fit.ROBUST, Progress.NONE)).getMessage());
	}

	@Test
	void theValuesStayAsTheyWere() throws Exception {
		double[] values = wave(48, 24);
		Stl.decompose(values, 24, Fit.ROBUST, Progress.NONE);
		assertArrayEquals(wave(48, 24), values);
	}

	@Test
	void itReportsEachPassAndStopsWhenCancelled() throws Exception {
		List<Long> heard = new ArrayList<>();
		Stl.decompose(wave(48, 24), 24, Fit.ROBUST, cancelledAfter(100, heard));
		assertEquals(IntStream.rangeClosed(1, 32).mapToObj(Long::valueOf).toList(), heard);
		heard.clear();
		assertThrows(CancelledException.class,
				() -> Stl.decompose(wave(48, 24), 24, Fit.ROBUST, cancelledAfter(5, heard)));
		assertEquals(List.of(1L, 2L, 3L, 4L, 5L), heard);
	}

	private static Progress cancelledAfter(int reports, List<Long> heard) {
		return new Progress() {
			@Override
			public void report(long done, long total) {
				assertEquals(32, total);
				heard.add(done);
			}

			@Override
			public boolean isCancelled() {
				return heard.size() >= reports;
			}
		};
	}
}
