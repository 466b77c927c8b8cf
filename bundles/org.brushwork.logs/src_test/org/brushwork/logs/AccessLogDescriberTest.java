package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AccessLogDescriberTest {

	private static final String EVENT = LogFiles.line("10:05:03", 200) + "\n";

	private static boolean looks(String text) {
		return AccessLogDescriber.looksLikeAccessLog(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void mostLinesMustBeEvents() {
		assertTrue(looks(EVENT + "x\n" + EVENT));
		assertFalse(looks(EVENT + "x\n"));
	}

	@Test
	void blankLinesDoNotMatter() {
		assertTrue(looks("\n\n\n" + EVENT + "\r\n"));
	}

	@Test
	void aLineCutByTheEndOfTheBytesDoesNotCountAgainstThem() {
		assertTrue(looks(EVENT + "192.0.2.1 - - [17/M"));
	}

	@Test
	void theOnlyLineNeedsNoLineEnd() {
		assertTrue(looks(EVENT.strip()));
	}

	@Test
	void nothingAndOtherTextAreNoAccessLog() {
		assertFalse(looks(""));
		assertFalse(looks("[Sun May 17 10:05:03 2015] [error] no\n"));
		assertFalse(looks("\u0000\u0001\n"));
	}

	@Test
	void aStreamIsReadNoFurtherThanNeeded() throws Exception {
		byte[] bytes = EVENT.repeat(10_000).getBytes(StandardCharsets.ISO_8859_1);
		ByteArrayInputStream in = new ByteArrayInputStream(bytes);
		assertTrue(AccessLogDescriber.looksLikeAccessLog(in));
		assertEquals(bytes.length - (16 << 10), in.available());
	}
}
