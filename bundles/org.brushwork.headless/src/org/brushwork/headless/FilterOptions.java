package org.brushwork.headless;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.ValuePredicate;

/** Makes an event filter of {@code --where}, {@code --filter}, {@code --from} and {@code --to}. */
final class FilterOptions {

	private FilterOptions() {
		// not needed
	}

	/**
	 * The filter of some {@code --where} and a {@code --filter}, of other dimensions.
	 *
	 * @param known the dimensions of the log
	 */
	static EventFilter values(List<String> wheres, Optional<String> exact, List<Dimension> known)
			throws CommandException {
		Map<Dimension, Wanted> wanted = new TreeMap<>();
		for (String text : wheres) {
			WhereOption where = WhereOption.parse(text, known);
			wanted.computeIfAbsent(where.dimension(), Wanted::new).add(where);
		}
		EventFilter filter = EventFilter.ALL;
		for (Map.Entry<Dimension, Wanted> entry : wanted.entrySet()) {
			filter = filter.with(entry.getKey(), entry.getValue().predicate());
		}
		for (Map.Entry<Dimension, ValuePredicate> entry : FilterOption.parse(exact, known).entrySet()) {
			if (wanted.containsKey(entry.getKey())) {
				throw new CommandException(Message.WHERE_COMBINED, entry.getKey().key());
			}
			filter = filter.with(entry.getKey(), entry.getValue());
		}
		return filter;
	}

	/**
	 * Finds a dimension by its key.
	 *
	 * @throws CommandException the refusal with the key and all keys, if it is not among the known ones
	 */
	static Dimension dimension(Message refusal, String key, List<Dimension> known) throws CommandException {
		return known.stream().filter(dimension -> dimension.key().equals(key)).findFirst()
				.orElseThrow(() -> new CommandException(refusal, key,
						known.stream().map(Dimension::key).collect(Collectors.joining(", "))));
	}

	/**
	 * Adds the range of time; where one end is not given, it is the log's own.
	 *
	 * @param zone of times that name none
	 */
	static EventFilter withTime(EventFilter filter, Optional<TimeOption> from, Optional<TimeOption> to,
			EventStore store, ZoneId zone) throws CommandException {
		if (from.isEmpty() && to.isEmpty()) {
			return filter;
		}
		if (from.isPresent() && to.isPresent() && from.get().millis(zone) >= to.get().millis(zone)) {
			throw new CommandException(Message.TIME_ORDER, from.get().text(), to.get().text());
		}
		long start = from.isPresent() ? from.get().millis(zone)
				: Math.min(store.firstTime(), to.get().millis(zone) - 1);
		long end = to.isPresent() ? to.get().millis(zone) : Math.max(store.lastTime(), start) + 1;
		return filter.withTime(new TimeRange(start, end));
	}
}
