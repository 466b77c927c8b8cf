package org.brushwork.train.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.brushwork.core.table.CsvFormat;
import org.brushwork.train.data.Encoding.Categories;
import org.brushwork.train.data.Encoding.Input;
import org.brushwork.train.data.Encoding.Labels;
import org.brushwork.train.data.Encoding.Numbers;
import org.brushwork.train.data.Encoding.Output;
import org.brushwork.train.data.Encoding.Target;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.network.Spelling;
import org.brushwork.train.network.Task;

/** An {@link Encoding} as JSON. */
final class EncodingJson {

	private EncodingJson() {
		// functions only
	}

	static JsonObject of(Encoding encoding) {
		JsonObject json = new JsonObject();
		json.add("format", of(encoding.format()));
		json.add("inputs", array(encoding.inputs(), EncodingJson::of));
		json.addProperty("task", Spelling.of(encoding.task()));
		json.add("outputs", array(encoding.outputs(), EncodingJson::of));
		return json;
	}

	private static <T> JsonArray array(List<T> values, Function<T, JsonElement> element) {
		JsonArray array = new JsonArray();
		values.forEach(value -> array.add(element.apply(value)));
		return array;
	}

	private static JsonObject of(CsvFormat format) {
		JsonObject json = new JsonObject();
		json.addProperty("separator", format.separator());
		json.addProperty("header", format.header());
		json.addProperty("comma", format.comma());
		json.addProperty("charset", format.charset().name());
		return json;
	}

	private static JsonObject of(Input input) {
		JsonObject json = column(input.column(), input.index());
		switch (input) {
		case Numbers numbers -> {
			json.add("scaling", of(numbers.scaling()));
			json.addProperty("fill", numbers.fill());
		}
		case Categories categories -> addTexts(json, categories.numbers(), "categories", categories.texts());
		}
		return json;
	}

	private static JsonObject of(Output output) {
		JsonObject json = column(output.column(), output.index());
		switch (output) {
		case Target target -> json.add("scaling", of(target.scaling()));
		case Labels labels -> addTexts(json, labels.numbers(), "classes", labels.classes());
		}
		return json;
	}

	private static JsonObject column(String name, int index) {
		JsonObject json = new JsonObject();
		json.addProperty("column", name);
		json.addProperty("index", index);
		return json;
	}

	private static void addTexts(JsonObject json, boolean numbers, String member, List<String> texts) {
		json.addProperty("numbers", numbers);
		JsonArray array = new JsonArray();
		texts.forEach(array::add);
		json.add(member, array);
	}

	private static JsonObject of(Scaling scaling) {
		JsonObject json = new JsonObject();
		json.addProperty("mean", scaling.mean());
		json.addProperty("deviation", scaling.deviation());
		return json;
	}

	static Encoding encoding(JsonObject json) {
		try {
			return new Encoding(format(json.getAsJsonObject("format")), list(json.get("inputs"), EncodingJson::input),
					Spelling.find(Task.class, json.get("task").getAsString()).orElseThrow(),
					list(json.get("outputs"), EncodingJson::output));
		} catch (RuntimeException e) {
			// Gson and the JDK have many kinds for a member that is missing, of another type or without a meaning.
			throw new JsonParseException("no encoding", e);
		}
	}

	private static CsvFormat format(JsonObject json) {
		return new CsvFormat(json.get("separator").getAsString().charAt(0), json.get("header").getAsBoolean(),
				json.get("comma").getAsBoolean(), Charset.forName(json.get("charset").getAsString()));
	}

	private static Input input(JsonObject json) {
		String column = json.get("column").getAsString();
		int index = json.get("index").getAsInt();
		return json.has("categories")
				? new Categories(column, index, json.get("numbers").getAsBoolean(), texts(json.get("categories")))
				: new Numbers(column, index, scaling(json), json.get("fill").getAsDouble());
	}

	private static Output output(JsonObject json) {
		String column = json.get("column").getAsString();
		int index = json.get("index").getAsInt();
		return json.has("classes")
				? new Labels(column, index, json.get("numbers").getAsBoolean(), texts(json.get("classes")))
				: new Target(column, index, scaling(json));
	}

	private static Scaling scaling(JsonObject json) {
		JsonObject scaling = json.getAsJsonObject("scaling");
		return new Scaling(scaling.get("mean").getAsDouble(), scaling.get("deviation").getAsDouble());
	}

	private static List<String> texts(JsonElement json) {
		return StreamSupport.stream(json.getAsJsonArray().spliterator(), false).map(JsonElement::getAsString).toList();
	}

	private static <T> List<T> list(JsonElement json, Function<JsonObject, T> element) {
		return StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
				.map(each -> element.apply(each.getAsJsonObject())).toList();
	}
}
