package org.brushwork.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogOptions;
import org.brushwork.logs.SnapshotQuery;

/**
 * What a command line asks of a log, all of it understood before anything is read.
 *
 * @param files          of the log
 * @param options        how its lines are understood
 * @param values         the filter without its time
 * @param from           start of the filter's time
 * @param to             its end
 * @param dimensions     to be counted
 * @param everyDimension whether these are all of the log because none was named
 * @param top            how many values of each; empty when it was not said
 * @param lines          how many raw lines; empty for none
 * @param outliers       whether unusual hours are wanted
 * @param compare        whether the filter's time is compared with the time before it
 * @param json           whether a program reads the answer
 */
record LogsRequest(NamedFiles files, LogOptions options, EventFilter values, Optional<TimeOption> from,
		Optional<TimeOption> to, List<Dimension> dimensions, boolean everyDimension, OptionalInt top, OptionalInt lines,
		boolean outliers, boolean compare, boolean json) {

	private static final String WHERE = "--where";
	private static final String FILTER = "--filter";
	private static final String FROM = "--from";
	private static final String TO = "--to";
	private static final String BY = "--by";
	private static final String TOP = "--top";
	private static final String LINES = "--lines";
	private static final String OUTLIERS = "--outliers";
	private static final String COMPARE = "--compare";
	private static final String JSON = "--json";

	/** The names of all options. */
	static final OptionNames NAMES = new OptionNames(Set.of(OUTLIERS, COMPARE, JSON),
			Set.of(FILTER, FROM, TO, TOP, LINES, ReadingOptions.ZONE, ReadingOptions.PRODUCT, ReadingOptions.CATEGORY),
			Set.of(WHERE, BY, ReadingOptions.FURTHER));

	/** As many values of a ranked dimension as a person reads. */
	private static final int USUAL_TOP = 20;
	/** As many changes. */
	private static final int USUAL_CHANGES = 5;

	/**
	 * Understands the words.
	 *
	 * @throws CommandException for the first thing that is wrong with them
	 */
	static LogsRequest of(Arguments arguments) throws CommandException {
		LogOptions options = ReadingOptions.of(arguments);
		List<Dimension> known = options.dimensions();
		return new LogsRequest(NamedFiles.of(arguments.operands()), options,
				FilterOptions.values(arguments.values(WHERE), arguments.value(FILTER), known),
				TimeOption.parse(FROM, arguments.value(FROM)),
				TimeOption.parse(TO, arguments.value(TO)), dimensions(arguments.values(BY), known), !arguments.has(BY),
				CountOption.parse(arguments, TOP), CountOption.parse(arguments, LINES), arguments.has(OUTLIERS),
				arguments.has(COMPARE), arguments.has(JSON));
	}

	/** In the order of the dimensions, not of the options, so that equal questions get equal answers. */
	private static List<Dimension> dimensions(List<String> keys, List<Dimension> known) throws CommandException {
		List<Dimension> wanted = new ArrayList<>();
		for (String key : keys) {
			wanted.add(FilterOptions.dimension(Message.BY_DIMENSION, key, known));
		}
		return keys.isEmpty() ? known : wanted.stream().distinct().sorted().toList();
	}

	/** The counts that are wanted of what passes a filter. */
	SnapshotQuery query(EventFilter filter) {
		return new SnapshotQuery(filter, dimensions, top.orElse(json ? SnapshotQuery.EVERY_VALUE : USUAL_TOP));
	}

	/** The changes that are wanted of what passes a filter. */
	SnapshotQuery changes(EventFilter filter) {
		return new SnapshotQuery(filter, dimensions, top.orElse(json ? SnapshotQuery.EVERY_VALUE : USUAL_CHANGES));
	}
}
