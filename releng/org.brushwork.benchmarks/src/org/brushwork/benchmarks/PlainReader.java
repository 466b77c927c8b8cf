package org.brushwork.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an access log the straightforward way: lines, a regular expression, {@code java.time} and maps. */
final class PlainReader {

	private static final Pattern LINE = Pattern
			.compile("^(\\S+) \\S+ (\\S+) \\[([^\\]]+)\\] \"((?:[^\"\\\\]|\\\\.)*)\" (\\d{3}|-) (\\d+|-).*$");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

	private final Map<String, Long> byDay = new HashMap<>();
	private final Map<Integer, Long> byHour = new HashMap<>();
	private final Map<String, Long> byStatusClass = new HashMap<>();
	private long events;

	/** Reads and counts a whole log. */
	static PlainReader read(Path file) throws IOException {
		PlainReader counts = new PlainReader();
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				Matcher matcher = LINE.matcher(line);
				if (matcher.matches()) {
					counts.add(OffsetDateTime.parse(matcher.group(3), TIME), matcher.group(5));
				}
			}
		}
		return counts;
	}

	private void add(OffsetDateTime time, String status) {
		events++;
		byDay.merge(time.toLocalDate().toString(), 1L, Long::sum);
		byHour.merge(time.getHour(), 1L, Long::sum);
		byStatusClass.merge(status.substring(0, 1), 1L, Long::sum);
	}

	/** How many lines are events. */
	long events() {
		return events;
	}

	/** How many events have an hour of the day. */
	long inHour(int hour) {
		return byHour.getOrDefault(hour, 0L);
	}
}
