package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What access logs look like in the wild. */
class AccessLogVariationsTest {

	private final Path folder;

	AccessLogVariationsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12 \"-\" \"curl/8.5.0\"",
			"192.0.2.1 - - [17/May/2015:10:05:03] \"GET / HTTP/1.1\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP 1.1\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET /\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"-\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/2.0\" 404 -",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12 \"-\" \"x\" 0.123 \"a=b; c\"",
			"2001:db8::1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12",
			"::1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12",
			"host.example - jo [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12",
			"shop.example:443 192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12",
			"192.0.2.1 - jo van [x] [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET /a\\\"b\\\\\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"\\x16\\x03\\x01\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET /[1/1] HTTP/1.1\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET /caf\u00E9 HTTP/1.1\" 404 12",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12 \"-\" \"open to the end",
			"192.0.2.1  -  -  [17/MAY/2015:10:05:03 +0000]  \"GET / HTTP/1.1\"  404  12  ",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 12\r",
			"192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 404 -\r",
			"192.0.2.1 - - [17/May/2015:12:05:03 +0200] \"GET / HTTP/1.1\" 404 12",
			"192.0.2.1 - - [16/May/2015:23:35:03 -1030] \"GET / HTTP/1.1\" 404 12" })
	void thisIsNotFoundAtFiveMinutesPastTenUtc(String line) throws Exception {
		EventStore store = LogFiles.read(folder, line);
		assertEquals(1, store.size());
		assertEquals(Instant.parse("2015-05-17T10:05:03Z").toEpochMilli(), store.time(0));
		assertEquals(404, store.status(0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-   | (none)
			000 | (none)
			101 | informational
			200 | success
			304 | redirect
			499 | client error
			503 | server error
			999 | (none)
			""")
	void aStatusHasItsClass(String status, String statusClass) throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:03", 200).replace(" 200 ", " " + status + " "));
		assertEquals(statusClass, store.value(Dimension.STATUS_CLASS, 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			NO_TIME          | AH00558: apache2: could not determine the server's name
			NO_TIME          | 192.0.2.1 - "GET / HTTP/1.1" 200 12 [17/May/2015:10:05:03 +0000]
			NO_TIME          | 192.0.2.1 [17/May/2015:10:05:03 +0000] "GET / HTTP/1.1" 200 12
			BAD_TIME         | 192.0.2.1 - - [30/Feb/2015:10:05:03 +0000] "GET / HTTP/1.1" 200 12
			BAD_TIME         | 192.0.2.1 - - [17/Mai/2015:10:05:03 +0000] "GET / HTTP/1.1" 200 12
			BAD_TIME         | 192.0.2.1 - - [17/May/2015:24:05:03 +0000] "GET / HTTP/1.1" 200 12
			BAD_TIME         | 192.0.2.1 - - [17/May/2015:10:05:61 +0000] "GET / HTTP/1.1" 200 12
			BAD_TIME         | 192.0.2.1 - - [17/May/2015:10:05:03 +1900] "GET / HTTP/1.1" 200 12
			BAD_TIME         | 192.0.2.1 - - [17/May/2015:10:05:03 +0000 "GET / HTTP/1.1" 200 12
			BAD_TIME         | 192.0.2.1 - - [
			NO_REQUEST       | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] GET / 200 12
			NO_REQUEST       | 192.0.2.1 - - [17/May/2015:10:05:03 +0000]
			UNCLOSED_REQUEST | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET /index.ht
			UNCLOSED_REQUEST | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET /a\\" 200 12
			UNCLOSED_REQUEST | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET /a\\
			BAD_STATUS       | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET / HTTP/1.1"
			BAD_STATUS       | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET / HTTP/1.1" OK 12
			BAD_STATUS       | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET / HTTP/1.1" 2000 12
			BAD_BYTES        | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET / HTTP/1.1" 200
			BAD_BYTES        | 192.0.2.1 - - [17/May/2015:10:05:03 +0000] "GET / HTTP/1.1" 200 12k
			""")
	void aLineThatIsNoEventIsRejectedWithItsReasonAndLeavesItsNeighbours(RejectedLine.Reason reason, String line)
			throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:03", 200), line, LogFiles.line("10:05:04", 404));
		assertEquals(new RejectedLines(1, List.of(new RejectedLine(0, 2, reason, line))), store.rejected());
		assertEquals(2, store.size());
		assertEquals(3, store.line(1));
		assertEquals(404, store.status(1));
	}

	@Test
	void blankLinesAreNeitherEventsNorRejected() throws Exception {
		EventStore store = LogFiles.read(folder, "", LogFiles.line("10:05:03", 200), "", " \t\r", "",
				LogFiles.line("10:05:04", 404), "");
		assertEquals(2, store.size());
		assertEquals(0, store.rejected().count());
		assertEquals(2, store.line(0));
		assertEquals(6, store.line(1));
	}

	@Test
	void aLineOfExactlyTheLongestLengthIsReadAndALongerOneRejected() throws Exception {
		String line = LogFiles.line("10:05:03", 200) + " \"";
		String longest = line + "x".repeat(AccessLogReader.LONGEST_LINE - line.length());
		EventStore store = LogFiles.read(folder, longest, longest + "y", longest + "\r",
				LogFiles.line("10:05:04", 404));
		assertEquals(3, store.size());
		assertEquals(2, store.rejected().first().get(0).line());
		assertEquals(RejectedLine.Reason.TOO_LONG, store.rejected().first().get(0).reason());
		assertEquals(4, store.line(2));
	}

	@Test
	void aLastLineWithoutLineEndCountsWhenItMakesSense() throws Exception {
		Path file = LogFiles.write(folder, LogFiles.line("10:05:03", 200) + "\n" + LogFiles.line("10:05:04", 404));
		assertEquals(2, AccessLogReader.read(file, Progress.NONE).size());
	}

	@Test
	void aLastLineThatStopsTooSoonIsCutOff() throws Exception {
		String cut = "192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 20";
		Path file = LogFiles.write(folder, LogFiles.line("10:05:03", 200) + "\n" + cut);
		EventStore store = AccessLogReader.read(file, Progress.NONE);
		assertEquals(1, store.size());
		assertEquals(new RejectedLine(0, 2, RejectedLine.Reason.CUT_OFF, cut), store.rejected().first().get(0));
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFirstLine() throws Exception {
		EventStore store = LogFiles.read(folder, "\u00EF\u00BB\u00BF" + LogFiles.line("10:05:03", 200));
		assertEquals(3, store.position(0));
	}

	@Test
	void daysAndHoursAreAsWrittenWhateverTheZone() throws Exception {
		EventStore store = LogFiles.read(folder,
				"192.0.2.1 - - [31/Dec/2015:23:59:59 -0800] \"GET / HTTP/1.1\" 200 12",
				"192.0.2.1 - - [01/Jan/2016:00:00:00 +1300] \"GET / HTTP/1.1\" 200 12");
		assertEquals(2, store.line(0));
		assertEquals("2016-01-01", store.value(Dimension.DAY, 0));
		assertEquals("00", store.value(Dimension.HOUR, 0));
		assertEquals("2015-12-31", store.value(Dimension.DAY, 1));
		assertEquals("23", store.value(Dimension.HOUR, 1));
		assertEquals(ZoneOffset.ofHours(-8), store.zone());
		assertEquals(Instant.parse("2015-12-31T11:00:00Z").toEpochMilli(), store.firstTime());
		assertEquals(Instant.parse("2016-01-01T07:59:59Z").toEpochMilli(), store.lastTime());
	}

	@Test
	void linesOfTheSameMinuteKeepTheirOwnZones() throws Exception {
		String line = "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 12";
		EventStore store = LogFiles.read(folder, line, line.replace(" +0200", ""), line,
				line.replace(" +0200", " +0300"), line);
		long utc = Instant.parse("2015-05-17T10:05:03Z").toEpochMilli();
		long[] hours = new long[5];
		for (int i = 0; i < 5; i++) {
			hours[(int) store.line(i) - 1] = (utc - store.time(i)) / 3_600_000;
		}
		assertArrayEquals(new long[] { 2, 0, 2, 3, 2 }, hours);
		assertArrayEquals(new long[] { 4, 1, 3, 5, 2 }, IntStream.range(0, 5).mapToLong(store::line).toArray());
	}

	@Test
	void daysBefore1970AreDaysToo() throws Exception {
		EventStore store = LogFiles.read(folder,
				"192.0.2.1 - - [31/Dec/1969:23:00:01 +0000] \"GET / HTTP/1.1\" 200 12");
		assertEquals("1969-12-31", store.value(Dimension.DAY, 0));
		assertEquals("23", store.value(Dimension.HOUR, 0));
		assertEquals(-3_599_000, store.time(0));
	}
}
