package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.brushwork.plot.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

	@ParameterizedTest
	@CsvSource({ "2015-05-17T10:00:00Z, 2015-05-17T12:00:00Z, 17 May 2015 10:00 - 12:00",
			"2015-05-17T22:00:00Z, 2015-05-18T02:00:00Z, 17 May 2015 22:00 - 18 May 2015 02:00",
			"2015-05-17T22:00:00Z, 2015-05-18T00:00:00Z, 17 May 2015 22:00 - 24:00",
			"2015-05-17T00:00:00Z, 2015-05-18T00:00:00Z, 17 May 2015",
			"2015-05-17T00:00:00Z, 2015-05-20T00:00:00Z, 17 May 2015 - 19 May 2015",
			"2015-05-17T10:00:00Z, 2015-05-17T10:00:30Z, 17 May 2015 10:00 - 10:00:30",
			"2015-05-17T10:00:00Z, 2015-05-17T10:00:00.250Z, 17 May 2015 10:00 - 10:00:00.250" })
	void anIntervalIsWrittenAsPeopleSayIt(String from, String to, String expected) {
		assertEquals(expected, write(from, to, "UTC"));
	}

	@ParameterizedTest
	@CsvSource({ "2015-05-16T22:00:00Z, 2015-05-17T22:00:00Z, 17 May 2015" })
	void wholeDaysAreThoseOfTheZone(String from, String to, String expected) {
		assertEquals(expected, write(from, to, "Europe/Berlin"));
	}

	private static String write(String from, String to, String zone) {
		Interval interval = new Interval(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli());
		return new TimeText(ZoneId.of(zone), Locale.ENGLISH).of(interval, " - ");
	}
}
