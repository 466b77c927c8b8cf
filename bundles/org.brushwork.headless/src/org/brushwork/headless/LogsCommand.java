package org.brushwork.headless;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogSnapshot;

/** Counts the events of an access log as the log dashboard shows them. */
final class LogsCommand implements Command {

	private static final String WHERE = "--where";
	private static final String FROM = "--from";
	private static final String TO = "--to";
	private static final String BY = "--by";
	private static final String JSON = "--json";

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
		return new OptionNames(Set.of(JSON), Set.of(FROM, TO), Set.of(WHERE, BY));
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		String file = onlyFile(arguments);
		EventFilter values = FilterOptions.values(arguments.values(WHERE));
		Optional<TimeOption> from = TimeOption.parse(FROM, arguments.value(FROM));
		Optional<TimeOption> to = TimeOption.parse(TO, arguments.value(TO));
		List<Dimension> dimensions = dimensions(arguments.values(BY));
		try (ProgressLine progress = console.progress()) {
			EventStore store = AccessLogReader.read(Path.of(file), progress);
			EventFilter filter = FilterOptions.withTime(values, from, to, store);
			LogSnapshot snapshot = new Crossfilter(store).snapshot(filter, progress);
			progress.close();
			if (arguments.has(JSON)) {
				JsonDashboard.print(file, store, snapshot, dimensions, console);
			} else {
				TextDashboard.print(file, store, snapshot, dimensions, console);
			}
		} catch (LogException e) {
			throw LogProblems.toCommandException(file, e);
		} catch (InvalidPathException e) {
			throw new CommandException(Message.PATH_BAD, file);
		}
	}

	private String onlyFile(Arguments arguments) throws CommandException {
		return switch (arguments.operands().size()) {
		case 0 -> throw new CommandException(Message.LOGS_NO_FILE);
		case 1 -> arguments.operands().get(0);
		default -> throw new CommandException(Message.LOGS_SEVERAL_FILES, arguments.operands().get(1));
		};
	}

	/** In the order of the dimensions, not of the options, so that equal questions get equal answers. */
	private static List<Dimension> dimensions(List<String> keys) throws CommandException {
		if (keys.isEmpty()) {
			return List.of(Dimension.values());
		}
		Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
		for (String key : keys) {
			dimensions.add(Dimension.ofKey(key)
					.orElseThrow(() -> new CommandException(Message.BY_DIMENSION, key, FilterOptions.dimensionKeys())));
		}
		return new ArrayList<>(dimensions);
	}
}
