package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.TimeAxis;
import org.junit.jupiter.api.Test;

class AxisInputTest {

	private final AxisInput english = new AxisInput(new NumberAxis("", false, Locale.US));
	private final AxisInput german = new AxisInput(new NumberAxis("", false, Locale.GERMANY));
	private final AxisInput berlin = new AxisInput(new TimeAxis("", ZoneId.of("Europe/Berlin"), Locale.US));

	@Test
	void whatIsWrittenIsReadAsTheSame() {
		for (double value : new double[] { 0, 0.1, -1234.5678, 1e-9, 1e200, 123456789.123, 1.0 / 3 }) {
			assertEquals(OptionalDouble.of(value), english.read(english.write(value)));
			assertEquals(OptionalDouble.of(value), german.read(german.write(value)));
		}
	}

	@Test
	void numbersAreWrittenAsInTheirLanguage() {
		assertEquals("1234,5", german.write(1234.5));
		assertEquals(OptionalDouble.of(1.5), german.read("1,5"));
		assertEquals(OptionalDouble.of(1.5), german.read(" 1.5 "));
		assertEquals(OptionalDouble.of(1e5), english.read("1e5"));
	}

	@Test
	void whatIsNoNumberIsRefused() {
		for (String typed : List.of("", "abc", "1 2", "1,500", "NaN", "Infinity", "-")) {
			assertEquals(OptionalDouble.empty(), english.read(typed), typed);
		}
	}

	@Test
	void whatHasNoPlaceOnTheAxisIsRefused() {
		assertEquals(OptionalDouble.empty(), new AxisInput(new LogAxis("", Locale.US)).read("0"));
	}

	@Test
	void timesAreThoseOfTheZone() {
		// 2024-03-31 is the day that summer time begins in Berlin.
		assertEquals(OptionalDouble.of(1_711_839_600_000L), berlin.read("2024-03-31"));
		assertEquals(OptionalDouble.of(1_711_839_600_000L + 12 * 3_600_000L), berlin.read("2024-03-31 13:00"));
		assertEquals(OptionalDouble.of(1_711_839_600_000L + 5_250), berlin.read("2024-03-31T00:00:05.25"));
		assertEquals("2024-03-31 00:00:05.250", berlin.write(1_711_839_600_000L + 5_250));
		assertEquals(OptionalDouble.empty(), berlin.read("31.3.2024"));
		assertEquals(OptionalDouble.empty(), berlin.read("2024-03-31 25:00"));
	}

	@Test
	void categoriesAreNames() {
		AxisInput names = new AxisInput(new CategoryAxis("", List.of("cat", "dog")));
		assertEquals(OptionalDouble.of(1), names.read("dog"));
		assertEquals("cat", names.write(0));
		assertEquals(OptionalDouble.empty(), names.read("cow"));
	}
}
