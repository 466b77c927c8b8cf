package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogRecord.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record says of its line, against a regular expression and against what stands there. */
class LogRecordTest {

	private static final Pattern LINE = Pattern.compile(
			"(\\S+) \\S+ \\S+ \\[([^]]+)] \"(\\S+) (.*?)(?: HTTP/[\\d.]+)?\" (\\d+) (\\d+|-) "
					+ "\"((?:[^\"\\\\]|\\\\.)*)\" \"((?:[^\"\\\\]|\\\\.)*)\".*");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss Z", Locale.ENGLISH);

	private final Path folder;

	LogRecordTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static LogRecord record(EventStore store, int row) throws Exception {
		EventRows rows = new Crossfilter(store, Progress.NONE).rows(EventFilter.ALL, Progress.NONE);
		try (LogLines lines = new LogLines(store)) {
			return LogRecord.of(store, rows.event(row), lines.read(rows, row, row + 1).get(0));
		}
	}

	@Test
	void aRecordHasAllThatItsLineSays() throws Exception {
		String line = "192.0.2.7 - jo [17/May/2015:23:05:03 -0330] \"GET /cart?productId=P1"
				+ "&categoryId=c%202;q;x=1=2#top HTTP/1.1\" 503 1234 \"https://Shop.example/a?b\" "
				+ "\"Mozilla/5.0 (X11) Firefox/1 \u00E9\" 0.250";
		EventStore store = LogFiles.read(folder, "nonsense", line);
		LogRecord record = record(store, 0);
		assertEquals(new LogLine(0, 2, line), record.line());
		assertEquals(store.files().get(0), record.file());
		assertEquals(OffsetDateTime.parse("2015-05-17T23:05:03-03:30"), record.time());
		assertEquals("/cart?productId=P1&categoryId=c%202;q;x=1=2#top", record.target());
		assertEquals(List.of(new Parameter("productId", "P1"), new Parameter("categoryId", "c%202"),
				new Parameter("q", ""), new Parameter("x", "1=2")), record.parameters());
		assertEquals(1234, record.bytes());
		assertEquals(250_000, record.responseMicros());
		assertEquals("https://Shop.example/a?b", record.referrer());
		assertEquals("Mozilla/5.0 (X11) Firefox/1 \u00E9", record.agent());
		assertEquals("{day=2015-05-17, hour=23, weekday=Sunday, statusClass=server error, status=503, "
				+ "method=GET, category=c%202, product=P1, path=/cart, address=192.0.2.7, agent=browser, "
				+ "referrer=shop.example}", record.values().toString());
	}

	@Test
	void whatALineDoesNotSayIsEmpty() throws Exception {
		LogRecord record = record(LogFiles.read(folder, "h - - [17/May/2015:10:05:03 +0000] \"-\" - - \"-\" \"-\""), 0);
		assertEquals("", record.target());
		assertEquals(List.of(), record.parameters());
		assertEquals(-1, record.bytes());
		assertEquals(-1, record.responseMicros());
		assertEquals("", record.referrer());
		assertEquals("", record.agent());
		assertEquals(Dimension.NONE, record.values().get(Dimension.PRODUCT));
	}

	@Test
	void timesFollowTheClockThatWasChosen() throws Exception {
		Path file = LogFiles.write(folder, LogFiles.line("23:30:00", 200) + "\n");
		EventStore store = AccessLogReader.read(List.of(file), LogOptions.DEFAULT.withZone(ZoneId.of("Asia/Tokyo")),
				Progress.NONE);
		assertEquals(OffsetDateTime.parse("2015-05-18T08:30:00+09:00"), record(store, 0).time());
	}

	@Test
	void recordsOfTheRealLogSayWhatARegularExpressionFinds() throws Exception {
		Path file = LogFiles.real();
		List<String> texts = Files.readAllLines(file);
		EventStore store = AccessLogReader.read(file, Progress.NONE);
		for (int row = 0; row < store.size(); row += 7) {
			LogRecord record = record(store, row);
			String text = texts.get((int) record.line().number() - 1);
			Matcher line = LINE.matcher(text);
			if (!line.matches()) {
				continue;
			}
			assertEquals(text, record.line().text());
			assertEquals(OffsetDateTime.parse(line.group(2), TIME), record.time(), text);
			assertEquals(line.group(1), record.values().get(Dimension.ADDRESS), text);
			assertEquals(line.group(3), record.values().get(Dimension.METHOD), text);
			assertEquals(line.group(4), record.target(), text);
			assertEquals(line.group(5), record.values().get(Dimension.STATUS), text);
			assertEquals(line.group(6), record.bytes() < 0 ? "-" : "" + record.bytes(), text);
			assertEquals(line.group(7), record.referrer().isEmpty() ? "-" : record.referrer(), text);
			assertEquals(line.group(8), record.agent().isEmpty() ? "-" : record.agent(), text);
		}
	}
}
