package org.brushwork.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LogTicksTest {

	@Test
	void powersOfTenAreLabelled() {
		assertEquals(List.of("0.01", "1", "100", "10,000", "1E6", "1E8"), labels(1e-3, 1e9, 7));
	}

	@Test
	void betweenThemAreTwoAndFiveWhereThereIsRoom() {
		assertEquals(List.of("1", "2", "5", "10", "20", "50", "100"), labels(1, 100, 12));
	}

	@Test
	void theRestAreMarksWithoutWords() {
		List<Tick> ticks = new LogTicks(Locale.ENGLISH).of(1, 10_000, 6);
		assertEquals(4 * 9 + 1, ticks.size());
		assertEquals(5, ticks.stream().filter(tick -> !tick.label().isEmpty()).count());
		assertTrue(ticks.stream().allMatch(tick -> tick.major() != tick.label().isEmpty()));
	}

	@Test
	void withinOnePowerOfTenNumbersAreEvenlyRound() {
		assertEquals(List.of("200", "250", "300", "350"), labels(180, 370, 6));
	}

	@Test
	void hundredsOfPowersAreNotHundredsOfLines() {
		assertTrue(new LogTicks(Locale.ENGLISH).of(1e-300, 1e300, 8).size() <= 9);
	}

	private static List<String> labels(double lower, double upper, int most) {
		return new LogTicks(Locale.ENGLISH).of(lower, upper, most).stream().map(Tick::label)
				.filter(label -> !label.isEmpty()).toList();
	}
}
