package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DimensionTest {

	private static final Dimension COLOUR = Dimension.parameter("colour");

	@Test
	void keysAreWhatFilesAndCommandLinesSay() {
		assertEquals("[day, hour, weekday, statusClass, status, method, category, product, path, address, agent, "
				+ "referrer]", Dimension.ALL.toString());
		assertEquals("param.colour", COLOUR.key());
		assertEquals("colour", COLOUR.name());
		assertEquals("path", Dimension.PATH.name());
	}

	@Test
	void everyKeyIsFoundAgain() {
		for (Dimension dimension : Dimension.ALL) {
			assertEquals(Optional.of(dimension), Dimension.ofKey(dimension.key()));
		}
		assertEquals(Optional.of(COLOUR), Dimension.ofKey("param.colour"));
		assertEquals(Optional.empty(), Dimension.ofKey("param."));
		assertEquals(Optional.empty(), Dimension.ofKey("Day"));
	}

	@Test
	void naturalOrderIsThatOfTheConstantsThenOfTheParameters() {
		List<Dimension> wanted = new ArrayList<>(Dimension.ALL);
		wanted.addAll(List.of(Dimension.parameter("a"), COLOUR, Dimension.parameter("z")));
		List<Dimension> shuffled = new ArrayList<>(wanted);
		Collections.shuffle(shuffled, new Random(1));
		Collections.sort(shuffled);
		assertEquals(wanted, shuffled);
	}

	@Test
	void equalKeysAreEqualDimensions() {
		assertEquals(COLOUR, Dimension.parameter("colour"));
		assertEquals(COLOUR.hashCode(), Dimension.parameter("colour").hashCode());
		assertEquals(0, COLOUR.compareTo(Dimension.parameter("colour")));
		assertNotEquals(COLOUR, Dimension.parameter("Colour"));
		// A parameter that is called as a dimension of every log is not that.
		assertNotEquals(Dimension.PATH, Dimension.parameter("path"));
	}

	@Test
	void weekdaysAndClassesHaveAnOrderOfTheirOwn() {
		assertTrue(Dimension.WEEKDAY.compare("Monday", "Friday") < 0);
		assertTrue(Dimension.WEEKDAY.compare("Sunday", "no day") < 0);
		assertTrue(Dimension.STATUS_CLASS.compare("success", "redirect") < 0);
		assertTrue(Dimension.STATUS_CLASS.compare("server error", "(none)") < 0);
		assertTrue(Dimension.PATH.compare("success", "redirect") > 0);
	}

	@Test
	void orderedDimensionsAreTimeAndStatus() {
		assertEquals("[day, hour, weekday, statusClass, status]",
				Dimension.ALL.stream().filter(Dimension::isOrdered).toList().toString());
	}
}
