package org.brushwork.benchmarks;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Counts of a log's lines, each taken apart by {@code indexOf} and {@code java.time}, in a map for each dimension. */
final class PlainCounts {

	/** What is counted. */
	enum Field {
		TIME, DAY, HOUR, WEEKDAY, STATUS_CLASS, STATUS, METHOD, CATEGORY, PRODUCT, PATH, ADDRESS, AGENT, REFERRER
	}

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z",
			Locale.ENGLISH);
	private static final String NONE = "-";

	private final Map<Field, Map<String, Long>> by = new EnumMap<>(Field.class);
	private long events;
	private long bytes;

	PlainCounts() {
		for (Field field : Field.values()) {
			by.put(field, new HashMap<>());
		}
	}

	/** How many lines there are of each value. */
	Map<String, Long> of(Field field) {
		return by.getOrDefault(field, Map.of());
	}

	long events() {
		return events;
	}

	/** Bytes sent, of all lines that say it. */
	long bytes() {
		return bytes;
	}

	private void add(Field field, String value) {
		of(field).merge(value, 1L, Long::sum);
	}

	/** Counts a line of the combined format without escaped quotes, which is what the sample has. */
	void add(String line) {
		int open = line.indexOf('[');
		int close = line.indexOf(']', open);
		int request = line.indexOf('"', close) + 1;
		int requestEnd = line.indexOf('"', request);
		int statusEnd = line.indexOf(' ', requestEnd + 2);
		int sentEnd = line.indexOf(' ', statusEnd + 1);
		int referrerEnd = line.indexOf('"', sentEnd + 2);
		events++;
		addTime(OffsetDateTime.parse(line.substring(open + 1, close), FORMAT));
		addRequest(line.substring(request, requestEnd));
		String status = line.substring(requestEnd + 2, statusEnd);
		add(Field.STATUS, status);
		add(Field.STATUS_CLASS, status.substring(0, 1));
		String sent = line.substring(statusEnd + 1, sentEnd);
		bytes += sent.equals(NONE) ? 0 : Long.parseLong(sent);
		add(Field.REFERRER, host(line.substring(sentEnd + 2, referrerEnd)));
		add(Field.AGENT, line.substring(referrerEnd + 3, line.length() - 1));
		add(Field.ADDRESS, line.substring(0, line.indexOf(' ')));
	}

	private void addTime(OffsetDateTime time) {
		String day = time.toLocalDate().toString();
		String hour = String.valueOf(100 + time.getHour()).substring(1);
		add(Field.DAY, day);
		add(Field.HOUR, hour);
		add(Field.WEEKDAY, time.getDayOfWeek().name());
		add(Field.TIME, day + hour);
	}

	private void addRequest(String request) {
		int target = request.indexOf(' ') + 1;
		int targetEnd = request.indexOf(' ', target);
		int end = targetEnd < 0 ? request.length() : targetEnd;
		int mark = request.indexOf('?', target);
		add(Field.METHOD, target == 0 ? NONE : request.substring(0, target - 1));
		add(Field.PATH, request.substring(target, mark < 0 ? end : mark));
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
		add(Field.PRODUCT, product);
		add(Field.CATEGORY, category);
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
