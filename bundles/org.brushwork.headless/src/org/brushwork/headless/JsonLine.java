package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** One JSON object on one line. */
final class JsonLine {

	/** Writes the members of the object. */
	interface Members {

		/** Writes them. */
		void write(JsonWriter json) throws IOException;
	}

	private JsonLine() {
		// functions only
	}

	/** Prints it. */
	static void print(Members members, Console console) {
		PrintWriter out = new PrintWriter(console.out(), false, console.out().charset());
		// Never closed: that would close the console.
		JsonWriter json = new JsonWriter(out);
		json.setHtmlSafe(false);
		try {
			write(members, json);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.println();
		out.flush();
	}

	private static void write(Members members, JsonWriter json) throws IOException {
		json.beginObject();
		members.write(json);
		json.endObject();
		json.flush();
	}
}
