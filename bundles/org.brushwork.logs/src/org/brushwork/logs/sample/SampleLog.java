package org.brushwork.logs.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.brushwork.core.file.WholeFile;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * Generates the access log of a shop that does not exist: combined format with zone, in time order, with the seasons of
 * a day and a week, a slow trend, people, bots and tools, and seven anomalies.
 * <p>
 * Any size is streamed in constant memory. Immutable; each call works on its own thread and gives the same bytes.
 */
public final class SampleLog {

	/** A little more than what a line has on average. */
	private static final long BYTES_PER_LINE = 240;
	private static final int PACKED = 5;
	private static final int LINES_BETWEEN_REPORTS = 1 << 14;
	private static final int SECONDS = 60;

	private final SampleSpec spec;
	private final AnomalyPlan plan;

	/** A log as specified; nothing is generated yet. */
	public SampleLog(SampleSpec spec) {
		this.spec = spec;
		this.plan = new AnomalyPlan(spec);
	}

	/** What it was made by. */
	public SampleSpec spec() {
		return spec;
	}

	/** The planted anomalies by time, one of each kind. They show clearly from about 100,000 lines a month on. */
	public List<Anomaly> anomalies() {
		return plan.anomalies();
	}

	/**
	 * Writes exactly {@code spec().lines()} lines, each ended by a newline. The stream gets large arrays, needs no
	 * buffer and stays open.
	 *
	 * @param progress hears of lines
	 * @throws IOException        if the stream throws it
	 * @throws CancelledException if {@code progress} is cancelled
	 */
	public void writeTo(OutputStream out, Progress progress) throws IOException, CancelledException {
		LineBuffer buffer = new LineBuffer(out);
		SampleRandom random = new SampleRandom(spec.seed());
		LineWriter writer = new LineWriter(spec, buffer, random);
		Arrivals arrivals = new Arrivals(spec, plan, random);
		long written = 0;
		while (arrivals.next()) {
			writer.startMinute(arrivals.minute());
			Anomaly.Kind anomaly = plan.at(arrivals.minute());
			long[] bySecond = spread(arrivals.lines(), random);
			for (int second = 0; second < SECONDS; second++) {
				for (long i = 0; i < bySecond[second]; i++) {
					writer.write(second, anomaly);
					if (++written % LINES_BETWEEN_REPORTS == 0) {
						progress.checkCancelled();
						progress.report(written, spec.lines());
					}
				}
			}
		}
		buffer.flush();
		progress.report(written, spec.lines());
	}

	/** Throws the lines of a minute onto its seconds. */
	private static long[] spread(long lines, SampleRandom random) {
		long[] bySecond = new long[SECONDS];
		for (long i = 0; i < lines; i++) {
			bySecond[random.nextInt(SECONDS)]++;
		}
		return bySecond;
	}

	/**
	 * Writes the log to a file, or gzip when the name ends in {@code .gz}: first to a temporary file beside it, which
	 * then takes its place at once. A file that is there is replaced. On any failure nothing is left behind.
	 *
	 * @param progress hears of lines
	 * @throws OutOfSpaceException if the disk has clearly too little room; asked before anything is written
	 * @throws IOException         if the file cannot be written
	 * @throws CancelledException  if {@code progress} is cancelled
	 */
	public void writeTo(Path file, Progress progress) throws IOException, CancelledException {
		boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
		long bytes = spec.lines() > Long.MAX_VALUE / BYTES_PER_LINE ? Long.MAX_VALUE : spec.lines() * BYTES_PER_LINE;
		OutOfSpaceException.check(file, packed ? bytes / PACKED : bytes);
		WholeFile.write(file, out -> {
			if (packed) {
				try (GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16)) {
					writeTo(zip, progress);
				}
			} else {
				writeTo(out, progress);
			}
		});
	}

	/**
	 * Writes the anomalies as CSV in UTF-8 (RFC 4180) with a header: {@code from,to,kind,subject,text}, times as ISO
	 * 8601 with the zone of the log. A file that is there is replaced at once.
	 *
	 * @throws IOException if the file cannot be written
	 */
	public void writeAnomalies(Path file) throws IOException {
		StringBuilder csv = new StringBuilder("from,to,kind,subject,text\n");
		for (Anomaly anomaly : anomalies()) {
			csv.append(time(anomaly.from())).append(',').append(time(anomaly.to())).append(',')
					.append(anomaly.kind().name().toLowerCase(Locale.ROOT)).append(',').append(anomaly.subject())
					.append(",\"").append(anomaly.text()).append("\"\n");
		}
		byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
		WholeFile.write(file, out -> out.write(bytes));
	}

	private static String time(long millis) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Instant.ofEpochMilli(millis).atOffset(SampleSpec.ZONE));
	}
}
