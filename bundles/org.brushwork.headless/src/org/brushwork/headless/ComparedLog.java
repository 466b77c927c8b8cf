package org.brushwork.headless;

import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.ComparedPeriods;
import org.brushwork.logs.Comparison;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.TimeRange;

/**
 * A time of a log and what differs from the time before it.
 *
 * @param periods    both
 * @param comparison what differs
 * @param leftOut    dimensions that were asked for and cannot be compared
 */
record ComparedLog(ComparedPeriods periods, Comparison comparison, List<Dimension> leftOut) {

	/**
	 * Compares.
	 *
	 * @throws CommandException if no time is given, or the log has nothing before it
	 */
	static ComparedLog of(SnapshotQuery query, Crossfilter crossfilter, Progress progress)
			throws CommandException, CancelledException {
		TimeRange chosen = query.filter().time().orElseThrow(() -> new CommandException(Message.COMPARE_NO_TIME));
		ComparedPeriods periods = ComparedPeriods.of(chosen, crossfilter.summary())
				.orElseThrow(() -> new CommandException(Message.COMPARE_NOTHING_BEFORE,
						ReportClock.of(crossfilter.store()).seconds(crossfilter.store().firstTime())));
		List<Dimension> comparable = periods.comparable(query.dimensions());
		List<Dimension> leftOut = query.dimensions().stream().filter(dimension -> !comparable.contains(dimension))
				.toList();
		return new ComparedLog(periods, crossfilter.compare(
				new SnapshotQuery(query.filter(), comparable, query.top()), periods.before(), progress), leftOut);
	}
}
