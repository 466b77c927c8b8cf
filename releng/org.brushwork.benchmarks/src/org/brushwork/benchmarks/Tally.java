package org.brushwork.benchmarks;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a contestant counted, to be compared with what another one did.
 *
 * @param events   how many
 * @param byHour   by hour of the day, {@code 00} to {@code 23}, as written in the lines; empty when it did not count so
 * @param byStatus by status in three digits; empty when it did not count so
 */
record Tally(long events, Map<String, Long> byHour, Map<String, Long> byStatus) {

	Tally {
		byHour = Map.copyOf(byHour);
		byStatus = Map.copyOf(byStatus);
	}

	/** A contestant that counted nothing but lines. */
	static Tally ofEvents(long events) {
		return new Tally(events, Map.of(), Map.of());
	}

	/**
	 * What a program wrote: lines such as {@code events 7}, {@code hour 05 3} and {@code status 404 1}.
	 *
	 * @throws IllegalArgumentException for another line
	 */
	static Tally parse(Stream<String> lines) {
		long events = 0;
		Map<String, Long> hours = new TreeMap<>();
		Map<String, Long> statuses = new TreeMap<>();
		for (String line : lines.toList()) {
			String[] words = line.trim().split(" ");
			if (words.length == 2 && words[0].equals("events")) {
				events = Long.parseLong(words[1]);
			} else if (words.length == 3 && words[0].equals("hour")) {
				hours.merge(words[1], Long.valueOf(words[2]), Long::sum);
			} else if (words.length == 3 && words[0].equals("status")) {
				statuses.merge(words[1], Long.valueOf(words[2]), Long::sum);
			} else {
				throw new IllegalArgumentException("events, hour or status wanted, got: " + line);
			}
		}
		return new Tally(events, hours, statuses);
	}

	/** The first count in which another one that counted the same log differs; empty when none does. */
	Optional<String> differenceTo(Tally other) {
		if (events != other.events) {
			return Optional.of("events: " + events + " and " + other.events);
		}
		return difference("hour", byHour, other.byHour)
				.or(() -> difference("status", byStatus, other.byStatus));
	}

	private static Optional<String> difference(String name, Map<String, Long> mine, Map<String, Long> others) {
		if (mine.isEmpty() || others.isEmpty()) {
			return Optional.empty();
		}
		return Stream.concat(mine.keySet().stream(), others.keySet().stream()).sorted()
				.filter(key -> !mine.getOrDefault(key, 0L).equals(others.getOrDefault(key, 0L))).findFirst()
				.map(key -> name + " " + key + ": " + mine.getOrDefault(key, 0L) + " and "
						+ others.getOrDefault(key, 0L));
	}
}
