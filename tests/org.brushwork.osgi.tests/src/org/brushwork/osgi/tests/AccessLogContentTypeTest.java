package org.brushwork.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform takes for an access log, by name and by content. */
class AccessLogContentTypeTest {

	private static final String ACCESS_LOG = "org.brushwork.logs.ui.accessLog";
	private static final String PACKED_ACCESS_LOG = "org.brushwork.logs.ui.packedAccessLog";

	private static final String COMMON = """
			192.0.2.7 - - [02/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 512
			192.0.2.8 - anna [02/Mar/2026:10:00:01 +0000] "GET /a HTTP/1.1" 404 -
			""";
	private static final String COMBINED = """
			192.0.2.7 - - [02/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 512 "-" "Mozilla/5.0"
			192.0.2.8 - - [02/Mar/2026:10:00:01 +0000] "GET /a HTTP/1.1" 404 17 "http://shop.example/" "curl/8.5.0"
			""";
	private static final String ERROR_LOG = """
			[Mon Mar 02 10:00:00.123456 2026] [core:error] [pid 71:tid 12] [client 192.0.2.7:4711] AH00126: Invalid URI
			[Mon Mar 02 10:00:01.123456 2026] [mpm_event:notice] [pid 71:tid 1] AH00489: Apache/2.4.62 configured
			""";
	private static final String SOURCE = """
			/** Counts the lines of an access log. */
			final class Lines {
				static int count(String[] log) {
					return log.length;
				}
			}
			""";

	@ParameterizedTest
	@ValueSource(strings = { "access.log", "apache_logs", "access_log", "access_log.1", "shop.log.2026-03-02" })
	void anAccessLogIsOneByAnyOfItsUsualNames(String name) throws IOException {
		assertEquals(ACCESS_LOG, typeOf(name, bytes(COMMON)));
		assertEquals(ACCESS_LOG, typeOf(name, bytes(COMBINED)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "access.log", "apache_logs" })
	void anErrorLogOfTheSameNameIsNone(String name) throws IOException {
		assertNotEquals(ACCESS_LOG, typeOf(name, bytes(ERROR_LOG)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "access.log", "apache_logs" })
	void sourceCodeOfTheSameNameIsNone(String name) throws IOException {
		assertNotEquals(ACCESS_LOG, typeOf(name, bytes(SOURCE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "access.log", "apache_logs" })
	void aBinaryFileOfTheSameNameIsNone(String name) throws IOException {
		byte[] all = new byte[4096];
		for (int i = 0; i < all.length; i++) {
			all[i] = (byte) (i * 31);
		}
		assertNotEquals(ACCESS_LOG, typeOf(name, all));
	}

	@ParameterizedTest
	@ValueSource(strings = { "access.log.gz", "access.log.2.gz", "march.gz" })
	void aPackedAccessLogIsToldByTheTextInIt(String name) throws IOException {
		assertEquals(PACKED_ACCESS_LOG, typeOf(name, gzip(COMMON)));
		assertNotEquals(PACKED_ACCESS_LOG, typeOf(name, gzip(SOURCE)));
	}

	@Test
	void anAccessLogNamedLikeAnotherFileKeepsTheTypeOfItsName() throws IOException {
		assertNotEquals(ACCESS_LOG, typeOf("notes.txt", bytes(COMMON)));
	}

	@Test
	void anEmptyFileIsNone() throws IOException {
		assertNotEquals(ACCESS_LOG, typeOf("access.log", new byte[0]));
	}

	/** The content type's id; empty when the platform knows none. */
	private static String typeOf(String name, byte[] content) throws IOException {
		IContentType type = Platform.getContentTypeManager().findContentTypeFor(new ByteArrayInputStream(content), name);
		return type == null ? "" : type.getId();
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes(text));
		}
		return packed.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}
