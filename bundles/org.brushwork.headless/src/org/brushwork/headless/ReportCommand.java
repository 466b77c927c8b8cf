package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.figure.xy.Values;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogOptions;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.LogsCommandLine;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.series.HourCounts;
import org.brushwork.logs.series.Trend;
import org.brushwork.logs.series.UnusualHours;

/** Writes a page about an access log: what the dashboard shows, to be read by anybody with a browser. */
final class ReportCommand implements Command {

	private static final String LOGS = "logs";
	private static final String FORCE = "--force";
	private static final String START = "./brushwork report logs ";
	private static final int TOP = 15;

	@Override
	public String name() {
		return "report";
	}

	@Override
	public Message summary() {
		return Message.REPORT_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.REPORT_USAGE;
	}

	@Override
	public OptionNames options() {
		return new OptionNames(Set.of(FORCE), LogQuestion.with(LogQuestion.ONCE, OutFolder.OUT), LogQuestion.REPEAT);
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		List<String> words = arguments.operands();
		if (words.isEmpty() || !words.get(0).equals(LOGS)) {
			throw new CommandException(Message.REPORT_KIND, words.isEmpty() ? "report" : "report " + words.get(0));
		}
		if (words.size() == 1) {
			throw new CommandException(Message.REPORT_NO_FILE);
		}
		LogQuestion question = LogQuestion.of(words.subList(1, words.size()), arguments);
		Path folder = OutFolder.of(arguments, Message.REPORT_NO_OUT);
		Path page = folder.resolve(LogPage.FILE);
		if (!arguments.has(FORCE) && Files.exists(page)) {
			throw new CommandException(Message.REPORT_EXISTS, page);
		}
		try (ProgressLine progress = console.progress()) {
			write(folder, document(question, arguments, progress), progress);
		} catch (LogException e) {
			throw LogProblems.toCommandException(question.files(), e);
		} catch (StackOverflowError e) {
			throw new CommandException(Message.WHERE_TOO_DEEP);
		}
		console.out().println(Message.REPORT_DONE.with(page));
	}

	private static String document(LogQuestion question, Arguments arguments, Progress progress)
			throws CommandException, LogException, CancelledException {
		EventStore store = AccessLogReader.read(question.files().paths(), question.options(), progress);
		Crossfilter crossfilter = new Crossfilter(store, progress);
		EventFilter filter = question.filter(store);
		LogSnapshot snapshot = crossfilter.snapshot(new SnapshotQuery(filter, store.options().dimensions(), TOP), progress);
		LogReport report = new LogReport(question.files(), store, snapshot,
				LogsCommand.measures(crossfilter, filter, progress), OptionalInt.of(TOP), Optional.empty(), Optional.empty(),
				Optional.empty());
		return new LogPage(new PageContent(report, UnusualHours.of(crossfilter, filter, progress),
				trend(crossfilter, filter, progress), command(question, filter, arguments))).document();
	}

	/** At the middle of each hour, in events a bin. */
	private static Optional<Values> trend(Crossfilter crossfilter, EventFilter filter, Progress progress)
			throws CancelledException {
		Optional<HourCounts> hours = HourCounts.of(crossfilter, filter, progress);
		Optional<Trend> found = hours.isEmpty() ? Optional.empty() : Trend.of(hours.get(), progress);
		double scale = (double) crossfilter.bins().width() / HourCounts.HOUR;
		return found.map(trend -> new Values(
				IntStream.range(0, trend.values().length)
						.mapToDouble(hour -> trend.start() + (hour + 0.5) * HourCounts.HOUR).toArray(),
				Arrays.stream(trend.values()).map(value -> scale * value).toArray()));
	}

	private static String command(LogQuestion question, EventFilter filter, Arguments arguments) {
		LogOptions options = question.options();
		List<String> words = new ArrayList<>(new LogsCommandLine(question.files().paths(), options, filter).words());
		words.addAll(List.of(OutFolder.OUT, arguments.value(OutFolder.OUT).orElse("")));
		return START + LogsCommandLine.quoted(words);
	}

	/** Writes the page whole or not at all. */
	private static void write(Path folder, String document, Progress progress) throws CommandException, CancelledException {
		try (NewFiles files = NewFiles.in(folder)) {
			files.add(LogPage.FILE, document);
			progress.checkCancelled();
			files.publish();
		} catch (AccessDeniedException e) {
			throw new CommandException(Message.GALLERY_DENIED, folder);
		} catch (IOException e) {
			throw new CommandException(Message.GALLERY_FAILED, folder, e.getMessage());
		}
	}
}
