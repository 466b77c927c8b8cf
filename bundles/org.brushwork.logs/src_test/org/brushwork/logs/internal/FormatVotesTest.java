package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormatVotesTest {

	private static final String FRONT = " - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 200 12 \"-\" \"curl\" ";

	private final FormatVotes votes = new FormatVotes();

	private void add(int times, String front, String trailing) {
		byte[] line = (front + FRONT + trailing).getBytes(StandardCharsets.ISO_8859_1);
		for (int i = 0; i < times; i++) {
			LineParser parser = new LineParser();
			assertNull(parser.parse(line, 0, line.length));
			votes.add(parser, line, line.length);
		}
	}

	@Test
	void withoutLinesNothingIsKnown() {
		assertEquals(new LineFormat(false, -1), votes.format());
	}

	@Test
	void halfOfTheLinesAreNoMajority() {
		add(10, "shop.example 192.0.2.1", "12");
		add(10, "192.0.2.1", "");
		assertEquals(new LineFormat(false, -1), votes.format());
		add(1, "shop.example 192.0.2.1", "12");
		assertEquals(new LineFormat(true, 0), votes.format());
	}

	@Test
	void aNameGoesBeforeAFractionAndThatBeforeANumber() {
		add(3, "192.0.2.1", "300 0.5 rt=7");
		assertEquals(2, votes.format().responseTimeAt());
	}

	@Test
	void aFractionGoesBeforeANumber() {
		add(3, "192.0.2.1", "300 0.5 200");
		assertEquals(1, votes.format().responseTimeAt());
	}

	@Test
	void theOnlyNumberIsTheTimeWhereverItStands() {
		add(3, "192.0.2.1", "\"a=b\" x 17 - y");
		assertEquals(2, votes.format().responseTimeAt());
	}

	@Test
	void ofSeveralNumbersNobodyCouldTell() {
		add(3, "192.0.2.1", "300 200");
		assertEquals(-1, votes.format().responseTimeAt());
	}

	@Test
	void aFieldBeyondTheEighthIsNotLookedAt() {
		add(3, "192.0.2.1", "a b c d e f g h 0.5");
		assertEquals(-1, votes.format().responseTimeAt());
	}

	@Test
	void aUserWithBlanksIsNoVirtualHost() {
		add(3, "192.0.2.1 - jo", "");
		assertEquals(false, votes.format().virtualHost());
		add(9, "::1 2001:db8::2", "");
		assertEquals(true, votes.format().virtualHost());
	}
}
