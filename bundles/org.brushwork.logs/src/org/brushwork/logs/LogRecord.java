package org.brushwork.logs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.brushwork.logs.internal.LineFields;

/**
 * One event with all that its line says. Immutable.
 *
 * @param event          its number in the store
 * @param file           the file it is in
 * @param line           its line
 * @param time           when it happened, by the log's clock
 * @param values         its value in each dimension of the log, in their natural order; unmodifiable
 * @param target         what was asked for as written, with its parameters; empty for none
 * @param parameters     the parameters of the target, in their order, nothing decoded; unmodifiable
 * @param bytes          bytes sent; -1 when the line does not say
 * @param responseMicros response time in microseconds; -1 when the line does not say
 * @param referrer       the page that led to the request; empty for none
 * @param agent          the program that asked, as it calls itself; empty for none
 */
public record LogRecord(int event, Path file, LogLine line, OffsetDateTime time, SortedMap<Dimension, String> values,
		String target, List<Parameter> parameters, long bytes, long responseMicros, String referrer, String agent) {

	/**
	 * A parameter of a URL.
	 *
	 * @param name  as written
	 * @param value as written; empty also when there is no {@code =}
	 */
	public record Parameter(String name, String value) {
	}

	/** Copies map and list. */
	public LogRecord {
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
		parameters = List.copyOf(parameters);
	}

	/**
	 * The record of an event.
	 *
	 * @param event of the store
	 * @param line  the line of that event
	 * @throws IllegalArgumentException if the line is not one of an event
	 */
	public static LogRecord of(EventStore store, int event, LogLine line) {
		LineFields fields = LineFields.of(line.text());
		SortedMap<Dimension, String> values = new TreeMap<>();
		store.options().dimensions().forEach(dimension -> values.put(dimension, store.value(dimension, event)));
		ZoneId clock = store.options().zone().orElse(ZoneOffset.ofTotalSeconds(fields.offset()));
		OffsetDateTime time = Instant.ofEpochMilli(store.time(event)).atZone(clock).toOffsetDateTime();
		return new LogRecord(event, store.files().get(line.file()), line, time, values, fields.target(),
				parameters(fields.target()), store.bytes(event), store.responseMicros(event), fields.referrer(),
				fields.agent());
	}

	private static List<Parameter> parameters(String target) {
		String url = target.split("#", 2)[0];
		int question = url.indexOf('?');
		List<Parameter> parameters = new ArrayList<>();
		if (question >= 0) {
			for (String part : url.substring(question + 1).split("[&;]")) {
				if (!part.isEmpty()) {
					int equals = part.indexOf('=');
					parameters.add(equals < 0 ? new Parameter(part, "")
							: new Parameter(part.substring(0, equals), part.substring(equals + 1)));
				}
			}
		}
		return parameters;
	}
}
