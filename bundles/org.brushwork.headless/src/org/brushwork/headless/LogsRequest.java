package org.brushwork.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.SnapshotQuery;

/**
 * What a command line asks of a log, all of it understood before anything is read.
 *
 * @param question       which events of which log
 * @param dimensions     to be counted
 * @param everyDimension whether these are all of the log because none was named
 * @param top            how many values of each; empty when it was not said
 * @param lines          how many raw lines; empty for none
 * @param outliers       whether unusual hours are wanted
 * @param compare        whether the filter's time is compared with the time before it
 * @param json           whether a program reads the answer
 */
record LogsRequest(LogQuestion question, List<Dimension> dimensions, boolean everyDimension, OptionalInt top,
		OptionalInt lines, boolean outliers, boolean compare, boolean json) {

	private static final String BY = "--by";
	private static final String TOP = "--top";
	private static final String LINES = "--lines";
	private static final String OUTLIERS = "--outliers";
	private static final String COMPARE = "--compare";
	private static final String JSON = "--json";

	/** The names of all options. */
	static final OptionNames NAMES = new OptionNames(Set.of(OUTLIERS, COMPARE, JSON),
			LogQuestion.with(LogQuestion.ONCE, TOP, LINES), LogQuestion.with(LogQuestion.REPEAT, BY));

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
		LogQuestion question = LogQuestion.of(arguments.operands(), arguments);
		return new LogsRequest(question, dimensions(arguments.values(BY), question.options().dimensions()),
				!arguments.has(BY), CountOption.parse(arguments, TOP), CountOption.parse(arguments, LINES),
				arguments.has(OUTLIERS), arguments.has(COMPARE), arguments.has(JSON));
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
