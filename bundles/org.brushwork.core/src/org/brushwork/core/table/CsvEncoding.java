package org.brushwork.core.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a file, as far as its first bytes tell.
 *
 * @param charset the encoding
 * @param mark    how many bytes of a byte order mark come first
 * @param sure    whether nothing else is to be tried when bytes turn up that it does not have
 */
record CsvEncoding(Charset charset, int mark, boolean sure) {

	/** The old encoding of western Europe: Latin-1, and what Windows has added. Every byte is something in it. */
	static final Charset WESTERN = Charset.forName("windows-1252");

	/** Finds it out, unless it is given. */
	static CsvEncoding of(byte[] start, Optional<Charset> given) {
		Optional<CsvEncoding> marked = marked(start);
		if (given.isPresent()) {
			int mark = marked.filter(found -> found.charset.equals(given.get())).map(CsvEncoding::mark).orElse(0);
			return new CsvEncoding(given.get(), mark, true);
		}
		return marked.orElseGet(() -> isUtf8(start) ? new CsvEncoding(StandardCharsets.UTF_8, 0, false) : western());
	}

	/** What is left when a file is not in UTF-8. */
	static CsvEncoding western() {
		return new CsvEncoding(WESTERN, 0, true);
	}

	private static Optional<CsvEncoding> marked(byte[] start) {
		if (begins(start, 0xEF, 0xBB, 0xBF)) {
			return Optional.of(new CsvEncoding(StandardCharsets.UTF_8, 3, true));
		}
		if (begins(start, 0xFF, 0xFE)) {
			return Optional.of(new CsvEncoding(StandardCharsets.UTF_16LE, 2, true));
		}
		if (begins(start, 0xFE, 0xFF)) {
			return Optional.of(new CsvEncoding(StandardCharsets.UTF_16BE, 2, true));
		}
		return Optional.empty();
	}

	private static boolean begins(byte[] start, int... mark) {
		if (start.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((start[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/** A character that the end of the bytes cuts in two is none the worse for that. */
	private static boolean isUtf8(byte[] start) {
		CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), false);
		return !result.isError();
	}

	/** The first bytes as text, without the mark; what it does not have is U+FFFD. */
	String decode(byte[] start) {
		return new String(start, mark, start.length - mark, charset);
	}
}
