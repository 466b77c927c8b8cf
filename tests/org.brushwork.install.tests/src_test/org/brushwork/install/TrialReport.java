package org.brushwork.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the user in the Eclipse wrote down.
 *
 * @param before    properties in the foreign view before brushing
 * @param after     the same afterwards
 * @param dashboard the dashboard's own line about the number of events
 */
record TrialReport(Map<String, String> before, Map<String, String> after, String dashboard) {

	private static final String PART_ENDS = "----\n";

	/** How the English Eclipse says a time, in the log's zone, which is that of Greenwich. */
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.US);

	static TrialReport read(Path file) throws IOException {
		String[] parts = Files.readString(file).split(PART_ENDS);
		return new TrialReport(properties(parts[0]), properties(parts[1]), parts[2].strip());
	}

	/** Start of the range that the foreign view names, in milliseconds since 1970. */
	long brushedFrom() {
		return time(after.get("Time").split(" – ")[0]);
	}

	/** End of that range, which is not inside. */
	long brushedTo() {
		return time(after.get("Time").split(" – ")[1]);
	}

	private static long time(String text) {
		return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC).toEpochMilli();
	}

	private static Map<String, String> properties(String lines) {
		Map<String, String> properties = new TreeMap<>();
		lines.lines().forEach(line -> {
			String[] sides = line.split(" = ", 2);
			properties.put(sides[0], sides[1]);
		});
		return properties;
	}
}
