package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;

/** Compares with counts that awk made of the same file; each constant has its command. */
class RealLogTest {

	private final EventStore store;
	private final LogSnapshot snapshot;

	RealLogTest() throws Exception {
		store = AccessLogReader.read(LogFiles.real(), Progress.NONE);
		snapshot = new Crossfilter(store, Progress.NONE).snapshot(EventFilter.ALL, Progress.NONE);
	}

	private String counts(Dimension dimension) {
		return snapshot.by(dimension).stream().map(count -> count.value() + " " + count.passing())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void everyLineIsAnEventAlsoTheOneWithAnOpenQuote() {
		// wc -l apache_logs; the quote is open in line 8899: awk -F'"' 'NF % 2 == 0 { print NR }' apache_logs
		assertEquals(10_000, store.size());
		assertEquals(0, store.rejected().count());
		assertEquals(8899, store.line(8898));
	}

	@Test
	void daysEqualAwks() {
		// awk '{ print substr($4, 2, 11) }' apache_logs | sort | uniq -c
		assertEquals("2015-05-17 1632\n2015-05-18 2893\n2015-05-19 2896\n2015-05-20 2579", counts(Dimension.DAY));
	}

	@Test
	void hoursEqualAwks() {
		// awk '{ print substr($4, 14, 2) }' apache_logs | sort | uniq -c
		assertEquals("""
				00 361
				01 360
				02 365
				03 354
				04 355
				05 371
				06 366
				07 357
				08 345
				09 364
				10 443
				11 459
				12 462
				13 475
				14 498
				15 496
				16 473
				17 484
				18 478
				19 493
				20 486
				21 453
				22 346
				23 356""", counts(Dimension.HOUR));
	}

	@Test
	void statusClassesEqualAwks() {
		// awk '{ print substr($9, 1, 1) }' apache_logs | sort | uniq -c
		assertEquals("success 9171\nredirect 609\nclient error 217\nserver error 3", counts(Dimension.STATUS_CLASS));
	}

	@Test
	void statusesEqualAwks() {
		// awk '{ print $9 }' apache_logs | sort | uniq -c
		long notFound = IntStream.range(0, store.size()).filter(i -> store.status(i) == 404).count();
		assertEquals(213, notFound);
	}

	@Test
	void notFoundOnTheFirstDayIsWhatAwkFinds() throws Exception {
		// awk '$4 ~ /17\/May/ && $9 ~ /^4/' apache_logs | wc -l
		EventFilter filter = EventFilter.ALL.withValues(Dimension.DAY, Set.of("2015-05-17"))
				.withValues(Dimension.STATUS_CLASS, Set.of("client error"));
		assertEquals(30, new Crossfilter(store, Progress.NONE).snapshot(filter, Progress.NONE).matched());
	}

	@Test
	void rawLinesAreThoseOfTheFile() throws Exception {
		List<String> expected = Files.readAllLines(store.files().get(0), StandardCharsets.ISO_8859_1);
		EventRows rows = new Crossfilter(store, Progress.NONE).rows(EventFilter.ALL, Progress.NONE);
		try (LogLines lines = new LogLines(store)) {
			List<LogLine> read = lines.read(rows, 0, rows.size());
			for (int i = 0; i < expected.size(); i++) {
				assertEquals(i + 1, read.get(i).number());
				byte[] bytes = expected.get(i).getBytes(StandardCharsets.ISO_8859_1);
				assertEquals(new String(bytes, StandardCharsets.UTF_8), read.get(i).text());
			}
		}
	}

	@Test
	void theDescriberKnowsIt() throws Exception {
		try (var in = Files.newInputStream(store.files().get(0))) {
			assertTrue(AccessLogDescriber.looksLikeAccessLog(in));
		}
	}
}
