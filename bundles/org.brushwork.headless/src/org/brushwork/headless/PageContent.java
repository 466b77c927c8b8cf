package org.brushwork.headless;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.xy.Values;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.series.Outlier;

/**
 * What a page about a log is made of.
 *
 * @param report   the counts
 * @param outliers the unusual hours of all times
 * @param trend    in events a bin of time; empty for a short log
 * @param command  the line that makes the page again
 */
record PageContent(LogReport report, List<Outlier> outliers, Optional<Values> trend, String command) {

	/** Copies the list. */
	PageContent {
		outliers = List.copyOf(outliers);
	}

	LogSnapshot snapshot() {
		return report.snapshot();
	}

	ReportClock clock() {
		return report.clock();
	}

	/** Whether anything is filtered. */
	boolean isFiltered() {
		return !snapshot().filter().isAll();
	}
}
