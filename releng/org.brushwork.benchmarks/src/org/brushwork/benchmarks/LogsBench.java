package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Count;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;

/** Measures the sample generator, the reader and the crossfilter on one generated log. */
final class LogsBench {

	private static final int ROUNDS = 5;
	private static final int BLOCK = 1 << 20;
	private static final double MEGA = 1e6;

	private final SampleLog sample;
	private final PrintStream out;

	/** @param lines how many lines the log has */
	LogsBench(long lines, PrintStream out) {
		this.sample = new SampleLog(SampleSpec.DEFAULT.withLines(lines));
		this.out = out;
	}

	/** Measures everything in a temporary folder, which is deleted at the end. */
	void run() throws Exception {
		Path folder = Files.createTempDirectory("brushwork-bench");
		try {
			Path log = folder.resolve("sample_log");
			measureGenerator(log, folder.resolve("copy_log"));
			EventStore store = measureReader(log);
			measureCrossfilter(store);
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private void measureGenerator(Path log, Path copy) throws Exception {
		Series generate = new Series("generate the sample", () -> sample.writeTo(log, Progress.NONE));
		Series write = new Series("write the same bytes", () -> copy(log, copy));
		Series.race(ROUNDS, generate, write);
		printSpeed(Files.size(log), generate, write);
	}

	private static void copy(Path from, Path to) throws IOException {
		byte[] block = new byte[BLOCK];
		try (InputStream in = Files.newInputStream(from); OutputStream target = Files.newOutputStream(to)) {
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				target.write(block, 0, read);
			}
		}
	}

	private EventStore measureReader(Path log) throws Exception {
		Series ours = new Series("read the log", () -> AccessLogReader.read(log, Progress.NONE));
		Series plain = new Series("lines and a regular expression", () -> PlainReader.read(log));
		EventStore store = AccessLogReader.read(log, Progress.NONE);
		compare(store, PlainReader.read(log));
		Series.race(ROUNDS, ours, plain);
		printSpeed(Files.size(log), ours, plain);
		return store;
	}

	/** What is compared must do the same work. */
	private static void compare(EventStore store, PlainReader plain) throws CancelledException {
		LogSnapshot snapshot = new Crossfilter(store).snapshot(EventFilter.ALL, Progress.NONE);
		for (Count count : snapshot.by(Dimension.HOUR)) {
			if (count.all() != plain.inHour(Integer.parseInt(count.value())) || store.size() != plain.events()) {
				throw new IllegalStateException("the readers disagree in hour " + count.value());
			}
		}
	}

	private void printSpeed(long bytes, Series ours, Series other) {
		out.printf(Locale.ROOT, "%-32s %8.0f MB/s%n", ours.name(), bytes / MEGA / ours.median());
		out.printf(Locale.ROOT, "%-32s %8.0f MB/s    time / ours: %s%n", other.name(), bytes / MEGA / other.median(),
				ours.timesFasterThan(other));
	}

	private void measureCrossfilter(EventStore store) throws Exception {
		Series build = new Series("build the crossfilter", () -> new Crossfilter(store));
		Series.race(ROUNDS, build);
		Crossfilter crossfilter = new Crossfilter(store);
		long span = store.lastTime() - store.firstTime();
		// Both ends cut a bin, as a brush does while it moves.
		EventFilter brush = EventFilter.ALL
				.withTime(new TimeRange(store.firstTime() + span / 3 + 1, store.firstTime() + 2 * span / 3 + 2));
		EventFilter errors = brush.withValues(Dimension.STATUS_CLASS, Set.of("server error"));
		Series time = new Series("snapshot, brush of time", () -> crossfilter.snapshot(brush, Progress.NONE));
		Series both = new Series("snapshot, and a status class", () -> crossfilter.snapshot(errors, Progress.NONE));
		Series rows = new Series("rows of both", () -> crossfilter.rows(errors, Progress.NONE));
		Series.race(20 * ROUNDS, time, both, rows);
		for (Series series : new Series[] { build, time, both, rows }) {
			out.printf(Locale.ROOT, "%-32s ms: %s%n", series.name(), series.millis());
		}
	}
}
