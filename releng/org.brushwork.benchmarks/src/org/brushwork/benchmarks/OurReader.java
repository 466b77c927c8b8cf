package org.brushwork.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Count;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;

/** Brushwork: the reader, and the crossfilter on what it read. */
final class OurReader implements Contestant {

	@Override
	public String name() {
		return "Brushwork";
	}

	@Override
	public Optional<String> missing() {
		return Optional.empty();
	}

	@Override
	public boolean warmsUp() {
		return true;
	}

	@Override
	public Run<Tally> run(Path log) throws Exception {
		Run<Crossfilter> run = Run
				.of(() -> new Crossfilter(AccessLogReader.read(log, Progress.NONE), Progress.NONE));
		return run.with(tally(run.result()));
	}

	private static Tally tally(Crossfilter crossfilter) throws CancelledException {
		LogSnapshot all = crossfilter.snapshot(EventFilter.ALL, Progress.NONE);
		return new Tally(all.events(), counts(all, Dimension.HOUR), counts(all, Dimension.STATUS));
	}

	private static Map<String, Long> counts(LogSnapshot all, Dimension dimension) {
		return all.by(dimension).stream().collect(Collectors.toMap(Count::value, Count::all));
	}
}
