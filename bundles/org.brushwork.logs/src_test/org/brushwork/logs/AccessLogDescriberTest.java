package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
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

	@Test
	void aPackedLogIsToldByTheTextInIt() throws Exception {
		assertTrue(looksPacked(gzip(EVENT.repeat(3))));
		assertTrue(looksPacked(gzip(EVENT.repeat(1_000_000))));
		assertFalse(looksPacked(gzip("id,name\n1,a\n2,b\n")));
		assertFalse(looksPacked(gzip("")));
		assertFalse(looksPacked(EVENT.getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void aPackedLogThatIsCutOffOrDamagedIsToldByWhatComesBefore() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			text.append(EVENT.replace("GET /", "GET /" + Integer.toHexString(i * 0x9E3779B9)));
		}
		byte[] whole = gzip(text.toString());
		assertTrue(looksPacked(Arrays.copyOf(whole, 20_000)));
		Arrays.fill(whole, 8_000, whole.length, (byte) 0xFF);
		assertTrue(looksPacked(whole));
		assertFalse(looksPacked(Arrays.copyOf(whole, 5)));
		assertFalse(looksPacked(new byte[0]));
	}

	/** One gigabyte of zeros in one megabyte. */
	@Test
	void ofAPackedFileOnlyTheBeginningIsUnpacked() throws Exception {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 1 << 10; i++) {
				out.write(zeros);
			}
		}
		byte[] bytes = bomb.toByteArray();
		assertTimeout(Duration.ofSeconds(1), () -> assertFalse(looksPacked(bytes)));
		ByteArrayInputStream in = new ByteArrayInputStream(bytes);
		AccessLogDescriber.looksLikePackedAccessLog(in);
		assertTrue(bytes.length - in.available() <= 16 << 10);
	}

	private static boolean looksPacked(byte[] bytes) throws IOException {
		return AccessLogDescriber.looksLikePackedAccessLog(new ByteArrayInputStream(bytes));
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(text.getBytes(StandardCharsets.ISO_8859_1));
		}
		return packed.toByteArray();
	}
}
