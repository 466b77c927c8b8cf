package org.brushwork.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.Measure;
import org.brushwork.logs.MeasureSummary;
import org.brushwork.logs.series.Outlier;
import org.brushwork.logs.series.UnusualHours;

/** Counts the events of an access log as the log dashboard shows them. */
final class LogsCommand implements Command {

	@Override
	public String name() {
		return "logs";
	}

	@Override
	public Message summary() {
		return Message.LOGS_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.LOGS_USAGE;
	}

	@Override
	public OptionNames options() {
		return LogsRequest.NAMES;
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		LogsRequest request = LogsRequest.of(arguments);
		try (ProgressLine progress = console.progress()) {
			EventStore store = AccessLogReader.read(request.question().files().paths(), request.question().options(),
					progress);
			answer(request, new Crossfilter(store, progress), progress, console);
		} catch (LogException e) {
			throw LogProblems.toCommandException(request.question().files(), e);
		} catch (StackOverflowError e) {
			// Java's regular expressions recurse for each repetition of an alternative.
			throw new CommandException(Message.WHERE_TOO_DEEP);
		}
	}

	/** Asks everything before it prints anything, so that nothing is printed when something is wrong. */
	private static void answer(LogsRequest request, Crossfilter crossfilter, ProgressLine progress, Console console)
			throws CommandException, LogException, CancelledException {
		EventStore store = crossfilter.store();
		EventFilter filter = request.question().filter(store);
		LogSnapshot snapshot = crossfilter.snapshot(request.query(filter), progress);
		List<MeasureSummary> measures = measures(crossfilter, filter, progress);
		Optional<List<Outlier>> outliers = request.outliers()
				? Optional.of(UnusualHours.of(crossfilter, filter, progress))
				: Optional.empty();
		Optional<ComparedLog> compared = request.compare()
				? Optional.of(ComparedLog.of(request.changes(filter), crossfilter, progress))
				: Optional.empty();
		try (MatchingLines lines = new MatchingLines(store, crossfilter.rows(filter, progress),
				request.lines().orElse(0))) {
			progress.close();
			LogReport report = new LogReport(request.question().files(), store, snapshot, measures, request.top(), outliers,
					compared, request.lines().isPresent() ? Optional.of(lines) : Optional.empty());
			if (request.json()) {
				JsonDashboard.print(report, console);
			} else {
				TextDashboard.print(report, request.everyDimension(), console);
			}
		}
	}

	/** What the log measures of the events that pass a filter. */
	static List<MeasureSummary> measures(Crossfilter crossfilter, EventFilter filter, Progress progress)
			throws CancelledException {
		List<MeasureSummary> measures = new ArrayList<>();
		for (Measure measure : crossfilter.summary().measures()) {
			measures.add(crossfilter.measure(measure, filter, progress));
		}
		return measures;
	}
}
