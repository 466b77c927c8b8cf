package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.RejectedLine;

/** Prints counts as one JSON object on one line. */
final class JsonDashboard {

	private static final int REJECTED_SHOWN = 100;

	private final JsonWriter json;
	private final EventStore store;
	private final LogSnapshot snapshot;

	private JsonDashboard(JsonWriter json, EventStore store, LogSnapshot snapshot) {
		this.json = json;
		this.store = store;
		this.snapshot = snapshot;
	}

	/** Prints the counts of some dimensions; {@code file} is the log's name as given. */
	static void print(String file, EventStore store, LogSnapshot snapshot, List<Dimension> dimensions,
			Console console) {
		PrintWriter out = new PrintWriter(console.out(), false, console.out().charset());
		// Never closed: that would close the console.
		JsonWriter json = new JsonWriter(out);
		json.setHtmlSafe(false);
		try {
			new JsonDashboard(json, store, snapshot).write(file, dimensions);
			json.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.println();
		out.flush();
	}

	private void write(String file, List<Dimension> dimensions) throws IOException {
		json.beginObject();
		json.name("file").value(file);
		json.name("events").value(snapshot.events());
		json.name("matched").value(snapshot.matched());
		json.name("rejected").value(store.rejected().count());
		writeRejectedLines();
		json.name("from").value(time(store.firstTime()));
		json.name("to").value(time(store.lastTime()));
		json.name("by").beginObject();
		for (Dimension dimension : dimensions) {
			writeCounts(dimension);
		}
		json.endObject();
		json.endObject();
	}

	private void writeRejectedLines() throws IOException {
		List<RejectedLine> first = store.rejected().first();
		json.name("rejectedLines").beginArray();
		for (RejectedLine line : first.subList(0, Math.min(REJECTED_SHOWN, first.size()))) {
			json.beginObject();
			json.name("line").value(line.line());
			json.name("reason").value(line.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
			json.name("start").value(line.start());
			json.endObject();
		}
		json.endArray();
	}

	private void writeCounts(Dimension dimension) throws IOException {
		json.name(dimension.key()).beginArray();
		for (Count count : snapshot.by(dimension)) {
			json.beginArray().value(count.value()).value(count.passing()).endArray();
		}
		json.endArray();
	}

	private String time(long millis) {
		ZoneOffset zone = store.zone();
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Instant.ofEpochMilli(millis).atOffset(zone));
	}
}
