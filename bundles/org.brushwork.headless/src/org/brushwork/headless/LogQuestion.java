package org.brushwork.headless;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogOptions;

/**
 * Which events of which log a command line is about, understood before anything is read.
 *
 * @param files   of the log
 * @param options how its lines are understood
 * @param values  the filter without its time
 * @param from    start of the filter's time
 * @param to      its end
 */
record LogQuestion(NamedFiles files, LogOptions options, EventFilter values, Optional<TimeOption> from,
		Optional<TimeOption> to) {

	private static final String WHERE = "--where";
	private static final String FILTER = "--filter";
	private static final String FROM = "--from";
	private static final String TO = "--to";

	/** The names of those options of it that may be given once. */
	static final Set<String> ONCE = Set.of(FILTER, FROM, TO, ReadingOptions.ZONE, ReadingOptions.PRODUCT,
			ReadingOptions.CATEGORY);
	/** The names of the others. */
	static final Set<String> REPEAT = Set.of(WHERE, ReadingOptions.FURTHER);

	/** Some names and others. */
	static Set<String> with(Set<String> names, String... others) {
		Set<String> all = new HashSet<>(names);
		all.addAll(List.of(others));
		return all;
	}

	/**
	 * Understands the words.
	 *
	 * @throws CommandException for the first thing that is wrong with them
	 */
	static LogQuestion of(List<String> files, Arguments arguments) throws CommandException {
		LogOptions options = ReadingOptions.of(arguments);
		return new LogQuestion(NamedFiles.of(files), options,
				FilterOptions.values(arguments.values(WHERE), arguments.value(FILTER), options.dimensions()),
				TimeOption.parse(FROM, arguments.value(FROM)), TimeOption.parse(TO, arguments.value(TO)));
	}

	/** The filter with its time, by the clock of the log where it names no zone. */
	EventFilter filter(EventStore store) throws CommandException {
		return FilterOptions.withTime(values, from, to, store, ReportClock.of(store).zone());
	}
}
