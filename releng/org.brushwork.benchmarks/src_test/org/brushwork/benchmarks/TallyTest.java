package org.brushwork.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {

	private static final Tally SEVEN = new Tally(7, Map.of("00", 4L, "23", 3L), Map.of("200", 6L, "404", 1L));

	@Test
	void whatAProgramWroteIsParsed() {
		assertEquals(SEVEN, Tally.parse(
				Stream.of("events 7", "hour 23 3", "hour 00 4", "status 404 1", "status 200 5", "status 200 1")));
	}

	@Test
	void anotherLineIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Tally.parse(Stream.of("events 7", "Killed")));
	}

	@Test
	void theFirstDifferenceIsNamed() {
		assertEquals(Optional.of("events: 8 and 7"), new Tally(8, Map.of(), Map.of()).differenceTo(SEVEN));
		assertEquals(Optional.of("hour 22: 3 and 0"),
				new Tally(7, Map.of("00", 4L, "22", 3L), Map.of()).differenceTo(SEVEN));
		assertEquals(Optional.of("status 404: 0 and 1"),
				new Tally(7, SEVEN.byHour(), Map.of("200", 6L)).differenceTo(SEVEN));
		assertEquals(Optional.empty(), SEVEN.differenceTo(SEVEN));
	}

	@Test
	void whatWasNotCountedDoesNotDiffer() {
		assertEquals(Optional.empty(), Tally.ofEvents(7).differenceTo(SEVEN));
		assertEquals(Optional.empty(), SEVEN.differenceTo(Tally.ofEvents(7)));
	}

	@Test
	void anHourWithoutEventsNeedNotBeNamed() {
		assertEquals(Optional.empty(),
				new Tally(7, Map.of("00", 4L, "11", 0L, "23", 3L), Map.of()).differenceTo(SEVEN));
	}
}
