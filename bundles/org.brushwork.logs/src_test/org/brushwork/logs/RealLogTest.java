package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;

/**
 * Compares with counts that awk made of the same file, by LC_ALL=C; each constant has its command. In those,
 * {@code VALUES} stands for {@code sort | uniq -c | awk '{ c = $1; sub(/^ *[0-9]+ /, ""); print $0 " " c }' | sort}.
 * <p>
 * A split at blanks gives what the lines say as far as the bytes, since no user and no request of this file has other
 * blanks than it should: {@code awk -F'"' 'split($2, a, " ") != 3' apache_logs} and
 * {@code awk 'substr($5, 6) != "]"' apache_logs} print nothing. A split at quotes is right too, with one line whose
 * agent is open to its end; no line has a backslash before a quote.
 */
class RealLogTest {

	private final Path file;
	private final EventStore store;
	private final LogSnapshot snapshot;

	RealLogTest() throws Exception {
		file = LogFiles.real();
		store = AccessLogReader.read(file, Progress.NONE);
		snapshot = snapshot(store);
	}

	private static LogSnapshot snapshot(EventStore store) throws Exception {
		return new Crossfilter(store, Progress.NONE).snapshot(
				new SnapshotQuery(EventFilter.ALL, store.options().dimensions(), SnapshotQuery.EVERY_VALUE),
				Progress.NONE);
	}

	private static String lines(List<Count> counts) {
		return counts.stream().map(count -> count.value() + " " + count.passing()).collect(Collectors.joining("\n"));
	}

	private String counts(Dimension dimension) {
		return lines(snapshot.by(dimension));
	}

	private String top(Dimension dimension) {
		return lines(snapshot.by(dimension).subList(0, 5));
	}

	/** What {@code VALUES | md5sum} says. */
	private String checksum(Dimension dimension) throws Exception {
		List<Count> counts = snapshot.by(dimension);
		assertEquals(snapshot.by().get(dimension).values(), counts.size());
		String lines = counts.stream().map(count -> count.value() + " " + count.passing() + "\n").sorted()
				.collect(Collectors.joining());
		byte[] digest = MessageDigest.getInstance("MD5").digest(lines.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest);
	}

	@Test
	void everyLineIsAnEventAlsoTheOneWithAnOpenQuote() {
		// wc -l apache_logs; the quote is open in line 8899: awk -F'"' 'NF % 2 == 0 { print NR }' apache_logs
		assertEquals(10_000, store.size());
		assertEquals(0, store.rejected().count());
		int open = IntStream.range(0, store.size()).filter(event -> store.line(event) == 8899).findFirst()
				.orElseThrow();
		assertEquals("46.118.127.106", store.value(Dimension.ADDRESS, open));
		assertEquals("/scripts/grok-py-test/configlib.py", store.value(Dimension.PATH, open));
		assertEquals("bot", store.value(Dimension.AGENT, open));
	}

	@Test
	void daysEqualAwks() {
		// awk '{ print substr($4, 2, 11) }' apache_logs | VALUES
		assertEquals("2015-05-17 1632\n2015-05-18 2893\n2015-05-19 2896\n2015-05-20 2579", counts(Dimension.DAY));
	}

	@Test
	void weekdaysEqualThoseOfTheDays() {
		// for d in 17 18 19 20; do date -d 2015-05-$d +%A; done
		assertEquals("Monday 2893\nTuesday 2896\nWednesday 2579\nThursday 0\nFriday 0\nSaturday 0\nSunday 1632",
				counts(Dimension.WEEKDAY));
	}

	@Test
	void hoursEqualAwks() {
		// awk '{ print substr($4, 14, 2) }' apache_logs | VALUES
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
		// awk '{ print substr($9, 1, 1) }' apache_logs | VALUES
		assertEquals("success 9171\nredirect 609\nclient error 217\nserver error 3", counts(Dimension.STATUS_CLASS));
	}

	@Test
	void statusesEqualAwks() {
		// awk '{ print $9 }' apache_logs | VALUES
		assertEquals("200 9126\n206 45\n301 164\n304 445\n403 2\n404 213\n416 2\n500 3", counts(Dimension.STATUS));
	}

	@Test
	void methodsEqualAwks() {
		// awk '{ print substr($6, 2) }' apache_logs | VALUES
		assertEquals("GET 9952\nHEAD 42\nPOST 5\nOPTIONS 1", counts(Dimension.METHOD));
	}

	@Test
	void pathsEqualAwks() throws Exception {
		// awk '{ print $7 }' apache_logs | sed 's/[?#].*//' | VALUES > paths; wc -l paths; md5sum paths
		// sort -k2,2nr -k1,1 paths | head -5
		assertEquals(1_368, snapshot.by().get(Dimension.PATH).values());
		assertEquals("afa5bd1009c8e80d347e9e2f62f1b8f0", checksum(Dimension.PATH));
		assertEquals("/favicon.ico 807\n/ 575\n/style2.css 546\n/reset.css 538\n/images/jordan-80.png 533",
				top(Dimension.PATH));
	}

	@Test
	void addressesEqualAwks() throws Exception {
		// awk '{ print $1 }' apache_logs | VALUES > addresses; and so on
		assertEquals(1_753, snapshot.by().get(Dimension.ADDRESS).values());
		assertEquals("aa557efbedb7bc8742f2d8e50a24d948", checksum(Dimension.ADDRESS));
		assertEquals("66.249.73.135 482\n46.105.14.53 364\n130.237.218.86 357\n75.97.9.59 273\n50.16.19.13 113",
				top(Dimension.ADDRESS));
	}

	@Test
	void referringHostsEqualAwks() throws Exception {
		// awk -F'"' '{ print $4 }' apache_logs |
		// sed -E 's|^[a-z-]+://||; s|[/?#].*||; s|^.*@||; s|:.*||; s|^-?$|(none)|' |
		// tr A-Z a-z | VALUES > hosts; and so on
		assertEquals(155, snapshot.by().get(Dimension.REFERRER).values());
		assertEquals("58f1a796f05e7cf505e4cac97390f3ea", checksum(Dimension.REFERRER));
		assertEquals("(none) 4073\nwww.semicomplete.com 3038\nsemicomplete.com 2001\nwww.google.com 228\n"
				+ "www.google.fr 46", top(Dimension.REFERRER));
	}

	@Test
	void agentFamiliesEqualAwks() {
		// awk -F'"' '{ a = tolower($6)
		//   if (a == "-") print "(none)"
		//   else if (a ~ /bot|crawl|spider|slurp|archiver|preview|mediapartners|externalhit|pingdom|uptime|headless/)
		//     print "bot"
		//   else if (a ~ /^((mozilla|opera|lynx|w3m|elinks)\/|links \()/) print a ~ /https?:|@/ ? "bot" : "browser"
		//   else print "tool" }' apache_logs | VALUES
		assertEquals("browser 7075\nbot 1630\ntool 1105\n(none) 190", counts(Dimension.AGENT));
	}

	@Test
	void bytesEqualAwks() throws Exception {
		// awk '{ s += $10; if ($10 != "-") n++ } END { printf "%.0f %d", s, n }' apache_logs
		MeasureSummary bytes = new Crossfilter(store, Progress.NONE).measure(Measure.BYTES, EventFilter.ALL,
				Progress.NONE);
		assertEquals(2_747_282_740L, bytes.sum());
		assertEquals(9_331, bytes.events());
	}

	@Test
	void aLogThatIsNoShopHasNeitherProductNorCategory() {
		// grep -c 'productId=\|categoryId=' apache_logs
		assertEquals("(none) 10000", counts(Dimension.PRODUCT));
		assertEquals("(none) 10000", counts(Dimension.CATEGORY));
	}

	@Test
	void chosenParametersEqualGreps() throws Exception {
		// awk '{ print $7 }' apache_logs | grep -o '[?&;]flav=[^&;#]*' | sort | uniq -c; the same for C and O
		LogOptions options = LogOptions.DEFAULT.withProductParameter("flav").withCategoryParameter("C")
				.withFurtherParameters(List.of("O"));
		LogSnapshot chosen = snapshot(AccessLogReader.read(List.of(file), options, Progress.NONE));
		assertEquals("(none) 9099\nrss20 764\natom 137", lines(chosen.by(Dimension.PRODUCT)));
		assertEquals("(none) 9926\nD 21\nM 19\nN 19\nS 15", lines(chosen.by(Dimension.CATEGORY)));
		assertEquals("(none) 9926\nA 49\nD 25", lines(chosen.by(Dimension.parameter("O"))));
	}

	@Test
	void notFoundOnTheFirstDayIsWhatAwkFinds() throws Exception {
		// awk '$4 ~ /17\/May/ && $9 ~ /^4/' apache_logs | wc -l
		EventFilter filter = EventFilter.ALL.withValues(Dimension.DAY, Set.of("2015-05-17"))
				.withValues(Dimension.STATUS_CLASS, Set.of("client error"));
		assertEquals(30, new Crossfilter(store, Progress.NONE).snapshot(filter, Progress.NONE).matched());
	}

	@Test
	void eventsAreInTheOrderOfTimeAndThoseOfASecondInThatOfTheLines() throws Exception {
		List<String> all = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
		// The file is of one zone and one month: its times are in order when their texts are.
		List<Long> order = IntStream.range(0, all.size()).boxed()
				.sorted(Comparator.comparing(line -> time(all.get(line)))).map(line -> line + 1L).toList();
		assertEquals(order, IntStream.range(0, store.size()).mapToObj(store::line).toList());
	}

	@Test
	void rawLinesAreThoseOfTheFile() throws Exception {
		List<String> expected = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
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

	private static String time(String line) {
		int open = line.indexOf('[');
		return line.substring(open, open + 21);
	}

	@Test
	void theDescriberKnowsIt() throws Exception {
		try (var in = Files.newInputStream(file)) {
			assertTrue(AccessLogDescriber.looksLikeAccessLog(in));
		}
	}
}
