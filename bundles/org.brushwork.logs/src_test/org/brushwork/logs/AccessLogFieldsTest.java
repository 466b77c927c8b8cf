package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields of a line are, whatever the line looks like. */
class AccessLogFieldsTest {

	private static final String FRONT = "192.0.2.1 - - [17/May/2015:10:05:03 +0000] ";
	private static final String AT_TEN = " [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 200 12";

	private final Path folder;

	AccessLogFieldsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private EventStore ofRequest(String request) throws Exception {
		return LogFiles.read(folder, FRONT + '"' + request + "\" 200 12 \"-\" \"curl/8.5.0\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			GET      | /a               | P1     | c1     | GET /a?productId=P1&categoryId=c1 HTTP/1.1
			GET      | /a               | P1     | c1     | GET /a?categoryId=c1&x=y&productId=P1 HTTP/2.0
			GET      | /a               | P1     | (none) | GET /a?productId=P1 HTTP 1.1
			GET      | /a               | P1     | (none) | GET /a?productId=P1
			GET      | /a               | P1     | (none) | GET  /a?productId=P1  HTTP/1.1
			GET      | /                | (none) | (none) | GET / HTTP/1.1
			GET      | //a//            | (none) | (none) | GET //a// HTTP/1.1
			GET      | /HTTP/x          | (none) | (none) | GET /HTTP/x HTTP/1.1
			GET      | /a HTTP/1.0 b    | (none) | (none) | GET /a HTTP/1.0 b HTTP/1.1
			GET      | (none)           | (none) | (none) | GET
			GET      | (none)           | (none) | (none) | GET HTTP/1.1
			GET      | (none)           | (none) | (none) | GET - HTTP/1.1
			(none)   | (none)           | (none) | (none) | -
			(none)   | \\x16\\x03\\x01  | (none) | (none) | \\x16\\x03\\x01
			(none)   | \\x05 \\x01 a    | (none) | (none) | \\x05 \\x01 a
			(none)   | t3 12.1.2        | (none) | (none) | t3 12.1.2
			GET      | /a               | P1     | c1     | GET http://u@x.example:80/a?productId=P1&categoryId=c1 HTTP/1.1
			GET      | (none)           | P1     | (none) | GET http://shop.example?productId=P1 HTTP/1.1
			CONNECT  | shop.example:443 | (none) | (none) | CONNECT shop.example:443 HTTP/1.1
			OPTIONS  | *                | (none) | (none) | OPTIONS * HTTP/1.0
			GET      | /a               | (none) | (none) | GET /a#productId=P1 HTTP/1.1
			GET      | /a               | P1     | (none) | GET /a?productId=P1#?categoryId=c1 HTTP/1.1
			GET      | /a               | P1     | (none) | GET /a?productId=P1#&categoryId=c1 HTTP/1.1
			GET      | /a               | P1     | c1     | GET /a?productId=P1;categoryId=c1 HTTP/1.1
			GET      | /a               | (none) | c1     | GET /a?productId=&categoryId=c1 HTTP/1.1
			GET      | /a               | (none) | c1     | GET /a?productId&categoryId=c1 HTTP/1.1
			GET      | /a               | (none) | c1     | GET /a?&&;categoryId=c1&& HTTP/1.1
			GET      | /a               | P1     | (none) | GET /a?productId=P1&productId=P2 HTTP/1.1
			GET      | /a               | (none) | (none) | GET /a?productId=&productId=P2 HTTP/1.1
			GET      | /a               | (none) | (none) | GET /a?PRODUCTID=P1&productid=P2&categoryID=c1 HTTP/1.1
			GET      | /a               | (none) | (none) | GET /a?xproductId=P1&productIdx=P2&roductId=P3 HTTP/1.1
			GET      | /a               | P=1    | c?1    | GET /a?productId=P=1&categoryId=c?1 HTTP/1.1
			GET      | /a%20b           | P%201  | c+1    | GET /a%20b?productId=P%201&categoryId=c+1 HTTP/1.1
			GET      | /a b             | P 1    | (none) | GET /a b?productId=P 1 HTTP/1.1
			GET      | /a\\"b           | P\\"1  | (none) | GET /a\\"b?productId=P\\"1 HTTP/1.1
			GET      | /a%3Fx=1         | (none) | (none) | GET /a%3Fx=1 HTTP/1.1
			PROPFIND | /dav             | (none) | (none) | PROPFIND /dav HTTP/1.1
			M-SEARCH | *                | (none) | (none) | M-SEARCH * HTTP/1.1
			(none)   | /a               | P1     | (none) | get /a?productId=P1 HTTP/1.1
			(none)   | /a               | (none) | (none) | AWORDOFFARTOOMANYLETTERS /a HTTP/1.1
			(none)   | /a               | P1     | (none) | /a?productId=P1 HTTP/1.1
			""")
	void aRequestIsItsMethodPathProductAndCategory(String method, String path, String product, String category,
			String request) throws Exception {
		EventStore store = ofRequest(request);
		assertEquals(method, store.value(Dimension.METHOD, 0));
		assertEquals(path, store.value(Dimension.PATH, 0));
		assertEquals(product, store.value(Dimension.PRODUCT, 0));
		assertEquals(category, store.value(Dimension.CATEGORY, 0));
		assertEquals("tool", store.value(Dimension.AGENT, 0));
	}

	@Test
	void anEmptyRequestHasNothing() throws Exception {
		EventStore store = ofRequest("");
		for (Dimension dimension : List.of(Dimension.METHOD, Dimension.PATH, Dimension.PRODUCT, Dimension.CATEGORY)) {
			assertEquals(Dimension.NONE, store.value(dimension, 0));
		}
	}

	@Test
	void furtherParametersAreReadAlsoWhenTheyAreThoseOfTheProduct() throws Exception {
		Path file = LogFiles.write(folder, FRONT + "\"GET /a?q=w&p=1&z= HTTP/1.1\" 200 12\n");
		EventStore store = AccessLogReader.read(List.of(file),
				LogOptions.DEFAULT.withProductParameter("p").withFurtherParameters(List.of("z", "q", "p")),
				Progress.NONE);
		assertEquals("1", store.value(Dimension.PRODUCT, 0));
		assertEquals("w", store.value(Dimension.parameter("q"), 0));
		assertEquals("1", store.value(Dimension.parameter("p"), 0));
		assertEquals(Dimension.NONE, store.value(Dimension.parameter("z"), 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			200 |                 12 | 200 12
			499 |                  0 | 499 0
			  0 |                 -1 | - -
			304 |                 -1 | 304 -
			  0 |                  5 | 000 5
			999 |         2147483647 | 999 2147483647
			200 |         2147483648 | 200 2147483648
			200 |         4294967297 | 200 4294967297
			200 | 999999999999999999 | 200 999999999999999999
			""")
	void statusAndBytesAreNumbersOfAnySize(int status, long bytes, String text) throws Exception {
		EventStore store = LogFiles.read(folder, FRONT + "\"GET / HTTP/1.1\" " + text,
				FRONT + "\"GET / HTTP/1.1\" 200 5000000000");
		assertEquals(status, store.status(0));
		assertEquals(bytes, store.bytes(0));
		assertEquals(5_000_000_000L, store.bytes(1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			 123000 | "-" "curl" 0.123
			 123000 | "-" "curl" "0.123"
			    123 | "-" "curl" 123
			    123 | "-" "curl" "123"
			1500000 | "-" "curl" 1.5 1.4
			   5000 | "-" "curl" rt=0.005 uct="0.001" uht="0.003" urt="0.005"
			   5000 | "-" "curl" uct="0.001" rt=0.005
			   5000 | "-" "curl" uct=0.001 "rt=0.005"
			2500000 | "-" "curl" request_time=2.500
			  77000 | "-" "curl" 300 400 0.077
			     88 | "-" "curl" 300 Duration=88
			      7 | "-" "curl" "uid=12345" 7
			      7 | "-" "curl" "a=\\"b 9 c\\"; d" 7
			      7 | "-" "curl" - 7
			    250 | 250
			1250000 | 1.25
			 250000 | "-" 0.25
			1234567 | "-" "curl" 1.2345678
			""")
	void aResponseTimeWithAPointIsInSecondsAndOtherwiseInMicroseconds(long micros, String behindBytes)
			throws Exception {
		EventStore store = LogFiles.read(folder, FRONT + "\"GET / HTTP/1.1\" 200 12 " + behindBytes);
		assertTrue(store.hasResponseTimes());
		assertEquals(micros, store.responseMicros(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\"-\" \"curl\"", "\"-\" \"curl\" 100 200 300", "\"-\" \"curl\" \"a=b; c=d\"",
			"\"-\" \"curl\" \"uid=12345\"", "\"-\" \"curl\" port=443", "\"-\" \"curl\" timestamp=1431857103",
			"\"-\" \"curl\" 10.0.0.1", "\"-\" \"curl\" TLSv1.3", "\"-\" \"curl\" -", "\"-\" \"curl\" 12.",
			"\"-\" \"curl\" 0/123", "\"-\" \"left open 123", "\"-\" \"curl\" 1234567890123" })
	void whatNobodyCouldTellIsNoResponseTime(String behindBytes) throws Exception {
		EventStore store = LogFiles.read(folder, FRONT + "\"GET / HTTP/1.1\" 200 12 " + behindBytes);
		assertFalse(store.hasResponseTimes());
		assertEquals(-1, store.responseMicros(0));
	}

	@Test
	void aLineWithoutResponseTimeInALogWithThemHasNone() throws Exception {
		String line = FRONT + "\"GET / HTTP/1.1\" 200 12 \"-\" \"curl\" ";
		EventStore store = LogFiles.read(folder, line + "0.001", line + "-", line + "2500.000001", line, line + "1.0",
				line + "x", line + "2");
		assertTrue(store.hasResponseTimes());
		assertArrayEquals(new long[] { 1_000, -1, 2_500_000_001L, -1, 1_000_000, -1, 2 },
				IntStream.range(0, 7).mapToLong(store::responseMicros).toArray());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			192.0.2.1            | 192.0.2.1 - -
			2001:db8::1          | 2001:db8::1 - -
			::1                  | ::1 - -
			crawl-1.Search.test  | crawl-1.Search.test - -
			192.0.2.1            | 192.0.2.1 - jo
			192.0.2.1            | 192.0.2.1 - jo van den [x]
			192.0.2.1            | 192.0.2.1 10.0.0.1 10.0.0.2
			192.0.2.1            | shop.example:443 192.0.2.1 - -
			192.0.2.1            | shop.example 192.0.2.1 - jo
			2001:db8::1          | shop.example:80 2001:db8::1 - -
			unknown              | unknown - -
			(none)               | - - -
			(none)               | shop.example:443 - - -
			""")
	void theAddressIsThatOfWhoAsked(String address, String front) throws Exception {
		String decides = front.startsWith("shop.example:443 -") ? "shop.example:443 192.0.2.9 - -" : front;
		EventStore store = LogFiles.read(folder, front + AT_TEN, decides + AT_TEN, decides + AT_TEN);
		assertEquals(address, store.value(Dimension.ADDRESS, 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			www.example.org                           | "http://www.example.org/a?b=http://x.example/#c"
			www.example.org                           | "HTTPS://WWW.Example.ORG"
			www.example.org                           | "http://www.example.org:8080/a"
			www.example.org                           | "http://jo:secret@www.example.org:8080/a@b"
			www.example.org                           | "https://www.example.org?a@b"
			www.example.org                           | "https://www.example.org#a@b"
			[2001:db8::1]                             | "http://[2001:DB8::1]:8080/a"
			com.google.android.googlequicksearchbox   | "android-app://com.google.android.googlequicksearchbox/"
			www.example.org                           | "www.example.org/a"
			localhost                                 | "http://localhost"
			a\\"b.example                             | "http://a\\"b.example/"
			(none)                                    | "-"
			(none)                                    | ""
			(none)                                    | "/relative/path"
			(none)                                    | "http://"
			(none)                                    | "file:///C:/a.html"
			""")
	void aReferrerIsItsHostInSmallLettersWithoutPort(String host, String field) throws Exception {
		EventStore store = LogFiles.read(folder, FRONT + "\"GET / HTTP/1.1\" 200 12 " + field + " \"curl/8.5.0\"");
		assertEquals(host, store.value(Dimension.REFERRER, 0));
		assertEquals("tool", store.value(Dimension.AGENT, 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			x.example | tool    | "http://x.example/" "curl/8.5.0"
			x.example | browser | "http://x.example/" "Mozilla/5.0 (X11; \\"quoted\\"; rv:1) Gecko/1 Firefox/1"
			x.example | bot     | "http://x.example/" "Mozilla/5.0 (compatible; Googlebot/2.1; +http://goo
			x.example | browser | "http://x.example/" "Mozilla/5.0 (X11) ends with \\
			x.example | (none)  | "http://x.example/" "-"
			x.example | (none)  | "http://x.example/" ""
			x.example | (none)  | "http://x.example/" "
			x.example | (none)  | "http://x.example/"
			x.example | (none)  | "http://x.example/ left open
			(none)    | (none)  | "-"
			(none)    | (none)  | -
			(none)    | (none)  | 0.25
			(none)    | browser | "-"   "Mozilla/5.0 (X11)"   0.25
			""")
	void referrerAndAgentAreThereOrNone(String host, String family, String behindBytes) throws Exception {
		for (String end : List.of("", "\r")) {
			EventStore store = LogFiles.read(folder, FRONT + "\"GET / HTTP/1.1\" 200 12 " + behindBytes + end);
			assertEquals(host, store.value(Dimension.REFERRER, 0));
			assertEquals(family, store.value(Dimension.AGENT, 0));
		}
	}

	@Test
	void aValueIsDecodedAsUtf8OrElseAsLatin1AndIsTheSameValueThen() throws Exception {
		String line = FRONT + "\"GET /caf\u00E9?productId=\u00FC HTTP/1.1\" 200 12\n";
		Path file = Files.createTempFile(folder, "mixed", "_log");
		Files.writeString(file, line + line, StandardCharsets.UTF_8);
		Files.writeString(file, line, StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);
		EventStore store = AccessLogReader.read(file, Progress.NONE);
		for (int event = 0; event < 3; event++) {
			assertEquals("/caf\u00E9", store.value(Dimension.PATH, event));
			assertEquals("\u00FC", store.value(Dimension.PRODUCT, event));
		}
		EventFilter filter = EventFilter.ALL.withValues(Dimension.PATH, Set.of("/caf\u00E9"));
		assertEquals(3, new Crossfilter(store, Progress.NONE).snapshot(filter, Progress.NONE).matched());
	}

	@Test
	void aPathOfAlmostTheLongestLineIsWhole() throws Exception {
		String path = "/" + "p".repeat(AccessLogReader.LONGEST_LINE - 100);
		EventStore store = ofRequest("GET " + path + "?productId=P1 HTTP/1.1");
		assertEquals(path, store.value(Dimension.PATH, 0));
		assertEquals("P1", store.value(Dimension.PRODUCT, 0));
	}

	@Test
	void behindAByteOrderMarkTheAddressIsWhole() throws Exception {
		EventStore store = LogFiles.read(folder, "\u00EF\u00BB\u00BF" + FRONT + "\"GET /a HTTP/1.1\" 200 12");
		assertEquals("192.0.2.1", store.value(Dimension.ADDRESS, 0));
		assertEquals("/a", store.value(Dimension.PATH, 0));
		assertEquals(1, store.line(0));
	}
}
