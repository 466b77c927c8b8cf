package org.brushwork.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The straightforward way in Java: lines, {@code indexOf}, {@code java.time}, and a map of counts for each dimension. A
 * regular expression instead of {@code indexOf} would be shorter and slower.
 */
final class PlainReader implements Contestant {

	/** What is counted besides the hours of the log. */
	private enum Field {
		DAY, HOUR, WEEKDAY, STATUS_CLASS, STATUS, METHOD, CATEGORY, PRODUCT, PATH, ADDRESS, AGENT, REFERRER, TIME
	}

	/** The counts of one run. */
	private static final class Counts {

		private final Map<Field, Map<String, Long>> by = new EnumMap<>(Field.class);
		private long events;
		private long bytes;

		Counts() {
			for (Field field : Field.values()) {
				by.put(field, new HashMap<>());
			}
		}

		void add(Field field, String value) {
			of(field).merge(value, 1L, Long::sum);
		}

		Map<String, Long> of(Field field) {
			return by.getOrDefault(field, Map.of());
		}
	}

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);
	private static final String NONE = "-";

	@Override
	public String name() {
		return "plain Java (indexOf, HashMap)";
	}

	@Override
	public Optional<String> missing() {
		return Optional.empty();
	}

	@Override
	public boolean warmsUp() {
		return true;
	}

	@Override
	public Run<Tally> run(Path log) throws Exception {
		Run<Counts> run = Run.of(() -> read(log));
		Counts counts = run.result();
		return run.with(new Tally(counts.events, counts.of(Field.HOUR), counts.of(Field.STATUS)));
	}

	private static Counts read(Path log) throws IOException {
		Counts counts = new Counts();
		try (BufferedReader reader = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				add(line, counts);
			}
		}
		return counts;
	}

	/** Counts a line of the combined format without escaped quotes, which is what the sample has. */
	private static void add(String line, Counts counts) {
		int open = line.indexOf('[');
		int close = line.indexOf(']', open);
		int request = line.indexOf('"', close) + 1;
		int requestEnd = line.indexOf('"', request);
		int bytes = line.indexOf(' ', requestEnd + 2);
		int bytesEnd = line.indexOf(' ', bytes + 1);
		int referrerEnd = line.indexOf('"', bytesEnd + 2);
		counts.events++;
		addTime(OffsetDateTime.parse(line.substring(open + 1, close), TIME), counts);
		addRequest(line.substring(request, requestEnd), counts);
		String status = line.substring(requestEnd + 2, bytes);
		counts.add(Field.STATUS, status);
		counts.add(Field.STATUS_CLASS, status.substring(0, 1));
		String sent = line.substring(bytes + 1, bytesEnd);
		counts.bytes += sent.equals(NONE) ? 0 : Long.parseLong(sent);
		counts.add(Field.REFERRER, host(line.substring(bytesEnd + 2, referrerEnd)));
		counts.add(Field.AGENT, line.substring(referrerEnd + 3, line.length() - 1));
		counts.add(Field.ADDRESS, line.substring(0, line.indexOf(' ')));
	}

	private static void addTime(OffsetDateTime time, Counts counts) {
		String day = time.toLocalDate().toString();
		String hour = String.valueOf(100 + time.getHour()).substring(1);
		counts.add(Field.DAY, day);
		counts.add(Field.HOUR, hour);
		counts.add(Field.WEEKDAY, time.getDayOfWeek().name());
		counts.add(Field.TIME, day + hour);
	}

	private static void addRequest(String request, Counts counts) {
		int target = request.indexOf(' ') + 1;
		int targetEnd = request.indexOf(' ', target);
		int end = targetEnd < 0 ? request.length() : targetEnd;
		int mark = request.indexOf('?', target);
		counts.add(Field.METHOD, target == 0 ? NONE : request.substring(0, target - 1));
		counts.add(Field.PATH, request.substring(target, mark < 0 ? end : mark));
		String product = NONE;
		String category = NONE;
		if (mark >= 0) {
			for (String parameter : request.substring(mark + 1, end).split("&")) {
				if (parameter.startsWith("productId=")) {
					product = parameter.substring("productId=".length());
				} else if (parameter.startsWith("categoryId=")) {
					category = parameter.substring("categoryId=".length());
				}
			}
		}
		counts.add(Field.PRODUCT, product);
		counts.add(Field.CATEGORY, category);
	}

	private static String host(String referrer) {
		int from = referrer.indexOf("://");
		if (from < 0) {
			return NONE;
		}
		int to = referrer.indexOf('/', from + 3);
		return referrer.substring(from + 3, to < 0 ? referrer.length() : to);
	}
}
