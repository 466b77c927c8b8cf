package org.brushwork.workbench.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An access log read by a regular expression, without anything of ours: to compare with. */
final class NaiveCounts {

	private static final Pattern LINE = Pattern.compile(
			"^(\\S+) \\S+ \\S+ \\[([^\\]]+)\\] \"(\\S+) (\\S+)[^\"]*\" (\\d{3}) .*");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss Z", Locale.ENGLISH);

	/** A line's fields. */
	record Event(String address, OffsetDateTime time, String method, String target, String status) {

		String path() {
			return target.replaceFirst("[?#].*", "");
		}

		String hour() {
			return String.format(Locale.ROOT, "%02d", time.getHour());
		}

		DayOfWeek weekday() {
			return time.getDayOfWeek();
		}

		String parameter(String name) {
			Matcher found = Pattern.compile("[?&]" + name + "=([^&#]*)").matcher(target);
			return found.find() ? found.group(1) : "(none)";
		}

		long millis() {
			return time.toInstant().toEpochMilli();
		}
	}

	private final List<Event> events = new ArrayList<>();

	/** Reads a log; lines that do not look like others are left out. */
	static NaiveCounts of(Path log) throws IOException {
		NaiveCounts counts = new NaiveCounts();
		for (String line : Files.readString(log, StandardCharsets.ISO_8859_1).split("\n")) {
			Matcher found = LINE.matcher(line);
			if (found.matches()) {
				counts.events.add(new Event(found.group(1), OffsetDateTime.parse(found.group(2), TIME), found.group(3),
						found.group(4), found.group(5)));
			}
		}
		return counts;
	}

	/** How many events are of some kind. */
	long count(Predicate<Event> some) {
		return events.stream().filter(some).count();
	}

	/** How many events of some kind there are of each value. */
	Map<String, Long> by(Function<Event, String> value, Predicate<Event> some) {
		Map<String, Long> counts = new TreeMap<>();
		events.stream().filter(some).forEach(event -> counts.merge(value.apply(event), 1L, Long::sum));
		return counts;
	}
}
