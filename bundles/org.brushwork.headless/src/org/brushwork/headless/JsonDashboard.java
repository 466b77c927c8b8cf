package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.brushwork.logs.Count;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogLine;
import org.brushwork.logs.MeasureSummary;
import org.brushwork.logs.RejectedLine;
import org.brushwork.logs.series.Outlier;

/** Prints a report as one JSON object on one line. */
final class JsonDashboard {

	private static final int REJECTED_SHOWN = 100;
	private static final double HUNDREDTHS = 100;

	private final JsonWriter json;
	private final LogReport report;
	private final ReportClock clock;

	private JsonDashboard(JsonWriter json, LogReport report) {
		this.json = json;
		this.report = report;
		this.clock = report.clock();
	}

	/**
	 * Prints everything.
	 *
	 * @throws LogException if a line can no longer be read
	 */
	static void print(LogReport report, Console console) throws LogException {
		PrintWriter out = new PrintWriter(console.out(), false, console.out().charset());
		// Never closed: that would close the console.
		JsonWriter json = new JsonWriter(out);
		json.setHtmlSafe(false);
		try {
			new JsonDashboard(json, report).write();
			json.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.println();
		out.flush();
	}

	private void write() throws IOException, LogException {
		EventStore store = report.store();
		json.beginObject();
		json.name("files").beginArray();
		for (Path file : store.files()) {
			json.value(report.names().name(file));
		}
		json.endArray();
		json.name("events").value(report.snapshot().events());
		json.name("matched").value(report.snapshot().matched());
		json.name("rejected").value(store.rejected().count());
		writeRejectedLines();
		json.name("from").value(clock.iso(store.firstTime()));
		json.name("to").value(clock.iso(store.lastTime()));
		json.name("zone").value(clock.name());
		writeMeasures();
		json.name("by").beginObject();
		for (DimensionCounts dimension : report.snapshot().by().values()) {
			writeCounts(dimension);
		}
		json.endObject();
		if (report.outliers().isPresent()) {
			writeOutliers(report.outliers().get());
		}
		if (report.compared().isPresent()) {
			json.name("comparison");
			JsonComparison.write(report.compared().get(), clock, json);
		}
		if (report.lines().isPresent()) {
			writeLines(report.lines().get());
		}
		json.endObject();
	}

	private void writeRejectedLines() throws IOException {
		List<RejectedLine> first = report.store().rejected().first();
		json.name("rejectedLines").beginArray();
		for (RejectedLine line : first.subList(0, Math.min(REJECTED_SHOWN, first.size()))) {
			json.beginObject();
			json.name("file").value(report.fileName(line.file()));
			json.name("line").value(line.line());
			json.name("reason").value(line.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
			json.name("start").value(line.start());
			json.endObject();
		}
		json.endArray();
	}

	private void writeMeasures() throws IOException {
		json.name("measures").beginObject();
		for (MeasureSummary summary : report.measures()) {
			json.name(summary.measure().key()).beginObject();
			json.name("events").value(summary.events());
			json.name("sum").value(summary.sum());
			json.name("least").value(summary.least());
			json.name("median").value(summary.median());
			json.name("p95").value(summary.p95());
			json.name("p99").value(summary.p99());
			json.name("most").value(summary.most());
			json.endObject();
		}
		json.endObject();
	}

	private void writeCounts(DimensionCounts dimension) throws IOException {
		json.name(dimension.dimension().key()).beginArray();
		for (Count count : report.counts(dimension).counts()) {
			json.beginArray().value(count.value()).value(count.passing()).endArray();
		}
		json.endArray();
	}

	private void writeOutliers(List<Outlier> outliers) throws IOException {
		json.name("outliers").beginArray();
		for (Outlier outlier : outliers) {
			json.beginObject();
			json.name("from").value(clock.iso(outlier.from()));
			json.name("to").value(clock.iso(outlier.to()));
			json.name("count").value(outlier.count());
			json.name("expected").value(Math.round(outlier.expected() * HUNDREDTHS) / HUNDREDTHS);
			json.name("deviation").value(Math.round(outlier.deviation() * HUNDREDTHS) / HUNDREDTHS);
			json.endObject();
		}
		json.endArray();
	}

	private void writeLines(MatchingLines lines) throws IOException, LogException {
		json.name("lines").beginArray();
		for (int from = 0; from < lines.size(); from += MatchingLines.PAGE) {
			for (LogLine line : lines.page(from)) {
				json.beginObject();
				json.name("file").value(report.fileName(line.file()));
				json.name("line").value(line.number());
				json.name("text").value(line.text());
				json.endObject();
			}
		}
		json.endArray();
	}
}
