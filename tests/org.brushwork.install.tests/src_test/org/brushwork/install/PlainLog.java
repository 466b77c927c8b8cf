package org.brushwork.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** An access log, counted without any of our code. */
record PlainLog(Path file) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss Z", Locale.ENGLISH);

	/** Number of lines. */
	long lines() throws IOException {
		try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
			return lines.count();
		}
	}

	/** Number of lines with a time from {@code from} (inside) to {@code to} (outside), in milliseconds since 1970. */
	long linesBetween(long from, long to) throws IOException {
		try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
			return lines.mapToLong(PlainLog::time).filter(time -> time >= from && time < to).count();
		}
	}

	private static long time(String line) {
		int bracket = line.indexOf('[');
		String time = line.substring(bracket + 1, line.indexOf(']', bracket));
		return OffsetDateTime.parse(time, TIME).toInstant().toEpochMilli();
	}
}
