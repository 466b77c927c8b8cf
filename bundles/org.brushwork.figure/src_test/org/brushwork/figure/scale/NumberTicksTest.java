package org.brushwork.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTicksTest {

	@Test
	void ticksAreRoundAndWrittenAlike() {
		assertEquals(List.of("0", "2", "4", "6", "8", "10"), labels(0, 10, 6));
		assertEquals(List.of("0", "0.05", "0.10", "0.15", "0.20"), labels(0, 0.2, 6));
		assertEquals(List.of("1.0", "1.5", "2.0", "2.5"), labels(0.9, 2.6, 5));
		assertEquals(List.of("0", "5,000", "10,000"), labels(0, 12_000, 4));
		assertEquals(List.of("-20", "0", "20", "40"), labels(-33, 57, 5));
	}

	@Test
	void roundNumbersAtTheEndsAreTicks() {
		assertEquals(List.of("20.2", "20.3", "20.4", "20.5", "20.6", "20.7"), labels(20.2, 20.7, 6));
		assertEquals(List.of("-0.3", "-0.2", "-0.1", "0"), labels(-0.3, 0, 4));
	}

	@Test
	void zeroHasNoSign() {
		List<Tick> ticks = new NumberTicks(Locale.ENGLISH).of(-0.3, 0.3, 5);
		Tick zero = ticks.stream().filter(Tick::major).findFirst().orElseThrow();
		assertEquals("0", zero.label().replaceAll("[.]0*", ""));
		assertEquals(0L, Double.doubleToRawLongBits(zero.value()));
	}

	@Test
	void hugeAndTinyNumbersHavePowers() {
		assertEquals(List.of("0", "5E299", "1E300"), labels(0, 1.1e300, 4));
		assertEquals(List.of("0", "5E-301", "1E-300"), labels(0, 1.1e-300, 4));
		assertEquals(List.of("-1E300", "0", "1E300"), labels(-1.2e300, 1.2e300, 4));
		assertEquals(List.of("0", "2E7", "4E7"), labels(0, 5e7, 4));
	}

	@Test
	void farFromZeroTheFirstIsInFullAndTheOthersAreWhatTheyAreMore() {
		assertEquals(List.of("1,000,000,000", "+0.0005", "+0.0010"), labels(1e9, 1e9 + 1e-3, 4));
		assertEquals(List.of("1,000,000,000.0005", "+0.0005"), labels(1e9 + 2e-4, 1e9 + 1e-3 + 1e-4, 3));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 8, 12 })
	void labelsDifferAndSayTheirValue(int most) {
		Random random = new Random(most);
		for (int round = 0; round < 2_000; round++) {
			double middle = Math.pow(10, random.nextInt(24) - 12) * (random.nextDouble() - 0.5);
			double width = Math.abs(middle) * Math.pow(10, -random.nextInt(6)) + 1e-12;
			List<Tick> ticks = new NumberTicks(Locale.ENGLISH).of(middle - width, middle + width, most);
			assertTrue(ticks.size() <= most + 1, ticks.toString());
			for (Tick tick : ticks) {
				assertTrue(tick.value() >= middle - width * (1 + 1e-9) && tick.value() <= middle + width * (1 + 1e-9));
				if (!tick.label().startsWith("+")) {
					double read = Double.parseDouble(tick.label().replace(",", ""));
					assertEquals(tick.value(), read, width * 1e-6, tick.toString());
				}
			}
			assertEquals(ticks.size(), ticks.stream().map(Tick::label).distinct().count(), ticks.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 6, 12 })
	void thereAreAtLeastAThirdOfTheTicksAskedForAndNeverOnlyOne(int most) {
		for (double width = 1e-6; width < 1e12; width *= 1.7) {
			int count = new NumberTicks(Locale.ENGLISH).of(-width / 3, width, most).size();
			assertTrue(count >= 2 && count >= most / 3, count + " ticks of " + most + " in " + width);
		}
	}

	private static List<String> labels(double lower, double upper, int most) {
		return new NumberTicks(Locale.ENGLISH).of(lower, upper, most).stream().map(Tick::label).toList();
	}
}
