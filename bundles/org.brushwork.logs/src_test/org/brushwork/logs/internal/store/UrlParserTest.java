package org.brushwork.logs.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlParserTest {

	private static final List<String> NAMES = List.of("p", "pq", "a");
	private static final Pattern URL = Pattern.compile("(?:[A-Za-z]+://[^/?#]*)?([^?#]*)(?:\\?([^#]*))?.*");

	private static String cut(String url) {
		byte[] bytes = (">>" + url + "<?p=9").getBytes(StandardCharsets.ISO_8859_1);
		UrlParser parser = new UrlParser(NAMES);
		parser.parse(bytes, 2, 2 + url.length());
		String all = new String(bytes, StandardCharsets.ISO_8859_1);
		return all.substring(parser.pathFrom, parser.pathEnd) + " " + IntStream.range(0, NAMES.size())
				.mapToObj(i -> all.substring(parser.valueFrom[i], parser.valueEnd[i])).toList();
	}

	/** The same by a regular expression and splitting. */
	private static String expected(String url) {
		Matcher matcher = URL.matcher(url);
		matcher.matches();
		String query = matcher.group(2) == null ? "" : matcher.group(2);
		return matcher.group(1) + " " + NAMES.stream().map(name -> {
			for (String parameter : query.split("[&;]")) {
				if (parameter.startsWith(name + "=")) {
					return parameter.substring(name.length() + 1);
				}
				if (parameter.equals(name)) {
					return "";
				}
			}
			return "";
		}).toList();
	}

	@Test
	void randomUrlsAreCutAsAnExpressionCutsThem() {
		Random random = new Random(9);
		String alphabet = "pqa=&;?#/:.%-A";
		for (int i = 0; i < 200_000; i++) {
			StringBuilder url = new StringBuilder(
					List.of("/", "", "http://h", "HTTPS://u@h:1/", "/x?", "?p=1&").get(random.nextInt(6)));
			int length = random.nextInt(14);
			for (int j = 0; j < length; j++) {
				url.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			assertEquals(expected(url.toString()), cut(url.toString()), url::toString);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			example.org | http://Example.org/a
			example.org | http://example.org
			example.org | http://u:p@example.org:80?x
			example.org | example.org:80/x
			[::1]       | http://[::1]:80/
			[::1        | http://[::1
			a.b.c       | android-app://a.b.c/x/y
			~~          | http://
			~~          | http:///a
			~~          | /a
			about       | about:blank
			""")
	void aReferrerHasAHost(String host, String referrer) {
		byte[] line = ("\"" + referrer + "\" @/").getBytes(StandardCharsets.US_ASCII);
		int from = ReferrerHost.from(line, 1, 1 + referrer.length());
		int end = ReferrerHost.end(line, from, 1 + referrer.length());
		assertEquals(host, new String(ReferrerHost.inSmallLetters(line, from, end), StandardCharsets.US_ASCII));
	}
}
