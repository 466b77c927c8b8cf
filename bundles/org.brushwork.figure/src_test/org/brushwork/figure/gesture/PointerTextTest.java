package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.Locale;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.TimeAxis;
import org.junit.jupiter.api.Test;

class PointerTextTest {

	private final PointerText numbers = new PointerText(new NumberAxis("", false, Locale.US));
	private final PointerText times = new PointerText(new TimeAxis("", ZoneOffset.UTC, Locale.US));

	@Test
	void noDigitsAreSaidThatAPixelCannotTell() {
		assertEquals("151.9", numbers.text(151.937498, 0.34));
		assertEquals("152", numbers.text(151.937498, 2.5));
		assertEquals("12,300", numbers.text(12_345.678, 150));
		assertEquals("-0.464", numbers.text(-0.463685, 0.0099));
	}

	@Test
	void timesAreSaidToTheSecondOrTheMinute() {
		assertEquals("1 Jan 1970 00:01:01.234", times.text(61_234.4, 0.5));
		assertEquals("1 Jan 1970 00:01:01", times.text(61_234, 4_000));
		assertEquals("1 Jan 1970 00:01", times.text(61_234, 90_000));
	}

	@Test
	void withoutAPixelTheValueIsSaidAsItIs() {
		assertEquals("1.5", numbers.text(1.5, 0));
	}
}
