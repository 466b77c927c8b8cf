package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;

/** Measures the kit of server logs on a generated log: reading against others, memory, queries, analysis, unpacking. */
final class LogsBench {

	private static final double MEGA = 1e6;
	private static final long DEMANDED_FROM = 10_000_000;
	private static final long MOST_PACKED_LINES = 1_000_000;

	private final BenchOptions options;
	private final PrintStream out;
	private final PrintStream progress = System.err;
	private final Demands demands = new Demands();

	/** @param out where the report goes; what is being done goes to standard error */
	LogsBench(BenchOptions options, PrintStream out) {
		this.options = options;
		this.out = out;
	}

	/** Measures everything in a temporary folder, which is deleted at the end. */
	void run() throws Exception {
		printMachine("at the start");
		try (Folder folder = Folder.create()) {
			Path log = folder.path().resolve("sample_log");
			Command command = new Command(folder.path());
			PackedTimes packed = new PackedTimes(folder.path(), command);
			generate(log);
			new ReadingTimes(command, folder.path(), demands).measure(log, options.rounds(), out, progress);
			progress.println("queries");
			query(log);
			progress.println("unpacking");
			packed.measure(sample(Math.min(options.lines(), MOST_PACKED_LINES)), options.rounds());
			packed.print(out);
		}
		printMachine("at the end");
		printDemands();
	}

	private static SampleLog sample(long lines) {
		return new SampleLog(SampleSpec.DEFAULT.withLines(lines));
	}

	private void printMachine(String when) {
		out.printf(Locale.ROOT, "machine: %d processors, Java %s, load %.1f %s%n",
				Runtime.getRuntime().availableProcessors(), Runtime.version().feature(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), when);
	}

	private void generate(Path log) throws Exception {
		progress.println("generating the log");
		Run<Path> run = Run.of(() -> {
			sample(options.lines()).writeTo(log, Progress.NONE);
			return log;
		});
		double megabytes = Files.size(log) / MEGA;
		out.printf(Locale.ROOT, "log: %,d lines, %,.0f MB, generated at %,.0f MB/s%n", options.lines(), megabytes,
				megabytes / run.wall());
	}

	private void query(Path log) throws Exception {
		Crossfilter crossfilter = new Crossfilter(AccessLogReader.read(log, Progress.NONE), Progress.NONE);
		QueryTimes.of(crossfilter).report(out, demands);
		HeapUse.measure(crossfilter, demands);
		SeriesTimes.print(crossfilter, out);
	}

	private void printDemands() {
		out.println();
		if (options.lines() < DEMANDED_FROM) {
			out.printf(Locale.ROOT, "The demands are meant for %,d lines: in fewer, what is constant weighs more.%n",
					DEMANDED_FROM);
		}
		demands.print(out);
	}
}
