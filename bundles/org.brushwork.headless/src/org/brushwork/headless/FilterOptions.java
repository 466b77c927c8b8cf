package org.brushwork.headless;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.StatusClass;
import org.brushwork.logs.TimeRange;

/** Makes an event filter of {@code --where}, {@code --from} and {@code --to}. */
final class FilterOptions {

	private FilterOptions() {
		// not needed
	}

	/** The filter of some {@code DIM=VALUE[,VALUE]}; values of the same dimension add up. */
	static EventFilter values(List<String> wheres) throws CommandException {
		EventFilter filter = EventFilter.ALL;
		for (String where : wheres) {
			int equals = where.indexOf('=');
			if (equals <= 0 || equals == where.length() - 1) {
				throw new CommandException(Message.WHERE_BAD, where);
			}
			String key = where.substring(0, equals);
			Dimension dimension = Dimension.ofKey(key)
					.orElseThrow(() -> new CommandException(Message.WHERE_DIMENSION, key, dimensionKeys()));
			Set<String> wanted = new HashSet<>(filter.values(dimension));
			for (String value : where.substring(equals + 1).split(",", -1)) {
				wanted.add(value(dimension, value.strip()));
			}
			filter = filter.withValues(dimension, wanted);
		}
		return filter;
	}

	private static String value(Dimension dimension, String value) throws CommandException {
		return switch (dimension) {
		case DAY -> day(value);
		case HOUR -> hour(value);
		case STATUS_CLASS -> statusClass(value);
		};
	}

	private static String day(String value) throws CommandException {
		try {
			return LocalDate.parse(value).toString();
		} catch (DateTimeParseException e) {
			throw new CommandException(Message.WHERE_DAY, value);
		}
	}

	private static String hour(String value) throws CommandException {
		if (!value.matches("[01]?[0-9]|2[0-3]")) {
			throw new CommandException(Message.WHERE_HOUR, value);
		}
		return value.length() == 1 ? "0" + value : value;
	}

	private static String statusClass(String value) throws CommandException {
		if (value.toLowerCase(Locale.ROOT).matches("[1-5]xx")) {
			return StatusClass.of(100 * (value.charAt(0) - '0')).key();
		}
		return StatusClass.ofKey(value).map(StatusClass::key)
				.orElseThrow(() -> new CommandException(Message.WHERE_STATUS_CLASS, value, statusClassKeys()));
	}

	private static String statusClassKeys() {
		return Stream.of(StatusClass.values()).map(StatusClass::key).collect(Collectors.joining(", "));
	}

	/** The keys of all dimensions, for messages. */
	static String dimensionKeys() {
		return Stream.of(Dimension.values()).map(Dimension::key).collect(Collectors.joining(", "));
	}

	/** Adds the range of time; where one end is not given, it is the log's own. */
	static EventFilter withTime(EventFilter filter, Optional<TimeOption> from, Optional<TimeOption> to,
			EventStore store) throws CommandException {
		if (from.isEmpty() && to.isEmpty()) {
			return filter;
		}
		ZoneOffset zone = store.zone();
		if (from.isPresent() && to.isPresent() && from.get().millis(zone) >= to.get().millis(zone)) {
			throw new CommandException(Message.TIME_ORDER, from.get().text(), to.get().text());
		}
		long start = from.isPresent() ? from.get().millis(zone)
				: Math.min(store.firstTime(), to.get().millis(zone) - 1);
		long end = to.isPresent() ? to.get().millis(zone) : Math.max(store.lastTime(), start) + 1;
		return filter.withTime(new TimeRange(start, end));
	}
}
