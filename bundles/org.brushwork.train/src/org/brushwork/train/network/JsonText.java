package org.brushwork.train.network;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as text: strictly read, readably written. */
final class JsonText {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
			.setStrictness(Strictness.STRICT).create();
	private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

	private JsonText() {
		// functions only
	}

	/** Indented, with a line break at the end. */
	static String write(JsonObject json) {
		return GSON.toJson(json) + "\n";
	}

	/**
	 * What a text says.
	 *
	 * @throws NetworkException if it is no JSON, with line and column
	 */
	static JsonElement read(String text) throws NetworkException {
		JsonReader reader = new JsonReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
		reader.setStrictness(Strictness.STRICT);
		try (reader) {
			JsonElement json = GSON.getAdapter(JsonElement.class).read(reader);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw notJson(reader);
			}
			return json;
		} catch (IOException | JsonParseException | IllegalStateException e) {
			throw notJson(reader);
		}
	}

	/** The reader says where it is only in words. */
	private static NetworkException notJson(JsonReader reader) {
		Matcher place = PLACE.matcher(reader.toString());
		return place.find()
				? NetworkException.notJson(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
				: NetworkException.notJson(1, 1);
	}
}
