package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.brushwork.logs.Change;
import org.brushwork.logs.DimensionChanges;
import org.brushwork.logs.TimeRange;

/** Writes what differs from the time before as an object. */
final class JsonComparison {

	private static final double HUNDREDTHS = 100;

	private final JsonWriter json;
	private final ReportClock clock;

	private JsonComparison(JsonWriter json, ReportClock clock) {
		this.json = json;
		this.clock = clock;
	}

	/** Writes the value of a name. */
	static void write(ComparedLog compared, ReportClock clock, JsonWriter json) throws IOException {
		JsonComparison writer = new JsonComparison(json, clock);
		json.beginObject();
		writer.writePeriod("before", compared.periods().before(), compared.comparison().matchedBefore());
		writer.writePeriod("after", compared.periods().after(), compared.comparison().matched());
		json.name("clipped").value(compared.periods().clipped());
		json.name("open").value(compared.periods().open());
		json.name("by").beginObject();
		for (DimensionChanges changes : compared.comparison().by().values()) {
			writer.writeChanges(changes);
		}
		json.endObject();
		json.endObject();
	}

	/** The end of a period is the first time after it. */
	private void writePeriod(String name, TimeRange range, long events) throws IOException {
		json.name(name).beginObject();
		json.name("from").value(clock.iso(range.from()));
		json.name("to").value(clock.iso(range.to()));
		json.name("events").value(events);
		json.endObject();
	}

	private void writeChanges(DimensionChanges changes) throws IOException {
		json.name(changes.dimension().key()).beginObject();
		json.name("before").value(changes.before());
		json.name("after").value(changes.after());
		json.name("values").value(changes.values());
		json.name("changes").beginArray();
		for (Change change : changes.changes()) {
			json.beginObject();
			json.name("value").value(change.value());
			json.name("before").value(change.before());
			json.name("after").value(change.after());
			json.name("difference").value(change.difference());
			json.name("score").value(Math.round(change.score() * HUNDREDTHS) / HUNDREDTHS);
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}
}
