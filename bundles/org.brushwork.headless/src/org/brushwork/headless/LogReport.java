package org.brushwork.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.MeasureSummary;
import org.brushwork.logs.series.Outlier;

/**
 * What was asked of a log and found out, to be printed.
 *
 * @param names    of the files
 * @param store    the log
 * @param snapshot the counts
 * @param measures of the events that match
 * @param top      how many values of each dimension; empty when it was not said
 * @param outliers unusual hours; empty when they were not asked for
 * @param compared what differs from the time before, likewise
 * @param lines    raw lines, likewise
 */
record LogReport(NamedFiles names, EventStore store, LogSnapshot snapshot, List<MeasureSummary> measures,
		OptionalInt top, Optional<List<Outlier>> outliers, Optional<ComparedLog> compared,
		Optional<MatchingLines> lines) {

	/** Copies the list. */
	LogReport {
		measures = List.copyOf(measures);
	}

	/** The name of a file of the log, by its index. */
	String fileName(int file) {
		Path path = store.files().get(file);
		return names.name(path);
	}

	/** The clock of all times. */
	ReportClock clock() {
		return ReportClock.of(store);
	}

	/** The values of a dimension for programs: not one more than were asked for. */
	TopCounts counts(DimensionCounts dimension) {
		return TopCounts.of(dimension, top, Set.of());
	}

	/** The values of a dimension for people: with them those that its own filter names, so that they can be seen. */
	TopCounts countsAndChosen(DimensionCounts dimension) {
		return TopCounts.of(dimension, top, snapshot.filter().values(dimension.dimension()));
	}
}
