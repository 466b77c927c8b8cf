package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.brushwork.plot.Interval;
import org.brushwork.plot.TimeBars;
import org.junit.jupiter.api.Test;

/** Three hours of 17 May 2015 from ten o'clock. */
class TimeWordsTest {

	private static final long HOUR = 3_600_000;
	private static final long TEN = Instant.parse("2015-05-17T10:00:00Z").toEpochMilli();
	private final TimeWords words = new TimeWords(
			new TimeBars(TEN, HOUR, new long[] { 1000, 400, 56 }, new long[] { 100, 23, 56 }, ZoneOffset.UTC),
			Locale.ENGLISH);

	@Test
	void withoutABrushEverythingIsCounted() {
		assertEquals("179 of 1,456", words.summary(null));
		assertEquals("Nothing brushed, 179 of 1,456", words.sentence(null));
	}

	@Test
	void aBrushCountsItsBinsOnly() {
		Interval brush = new Interval(TEN, TEN + 2.0 * HOUR);
		assertEquals("17 May 2015 10:00 \u2013 12:00, 123 of 1,400", words.summary(brush));
		assertEquals("Brush 17 May 2015 10:00 to 12:00, 123 of 1,400", words.sentence(brush));
	}

	@Test
	void aBrushBeyondTheDataCountsWhatThereIs() {
		assertEquals("79 of 456", words.amount(new Interval(TEN + HOUR, TEN + 99.0 * HOUR)));
	}

	@Test
	void aBrushThatCutsABinClaimsNoCount() {
		Interval brush = new Interval(TEN, TEN + 1.5 * HOUR);
		assertEquals("", words.amount(brush));
		assertEquals("17 May 2015 10:00 \u2013 11:30", words.summary(brush));
	}

	@Test
	void aBinOfWhichEverythingPassesNamesOneCount() {
		assertEquals("17 May 2015 12:00 \u2013 13:00", words.when(2));
		assertEquals("56", words.amount(2));
		assertEquals("23 of 400", words.amount(1));
	}
}
