package org.brushwork.classify.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.TrainerKind;
import org.brushwork.classify.linear.LogisticOptions;
import org.brushwork.classify.text.FeatureOptions;
import org.brushwork.classify.text.FeatureOptions.Range;
import org.brushwork.classify.text.OwnFeature;
import org.brushwork.classify.text.Stemming;
import org.brushwork.classify.text.TokenOptions;
import org.brushwork.classify.text.TokenOptions.Handling;

/** Options as JSON. What reads it throws a runtime exception of whatever kind if a member is missing or of another type. */
final class OptionsJson {

	private static final String EVEN = "even";
	private static final String BY_FREQUENCY = "balanced";

	private OptionsJson() {
		// functions only
	}

	static JsonObject of(ClassifierOptions options) {
		JsonObject json = new JsonObject();
		json.addProperty("trainer", options.trainer().name());
		json.add("logistic", of(options.logistic()));
		json.add("features", of(options.features()));
		return json;
	}

	private static JsonObject of(LogisticOptions options) {
		JsonObject json = new JsonObject();
		json.addProperty("c", options.c());
		switch (options.balance()) {
		case LogisticOptions.Even even -> json.addProperty("classWeights", EVEN);
		case LogisticOptions.ByFrequency frequency -> json.addProperty("classWeights", BY_FREQUENCY);
		case LogisticOptions.Weights weights -> {
			JsonArray array = new JsonArray();
			for (double weight : weights.weights()) {
				array.add(weight);
			}
			json.add("classWeights", array);
		}
		}
		json.addProperty("tolerance", options.tolerance());
		json.addProperty("mostTurns", options.mostTurns());
		json.addProperty("seed", options.seed());
		return json;
	}

	private static JsonObject of(FeatureOptions options) {
		JsonObject json = new JsonObject();
		json.add("tokens", of(options.tokens()));
		json.add("words", of(options.words()));
		json.add("characters", of(options.characters()));
		json.addProperty("minDocuments", options.minDocuments());
		json.addProperty("maxShare", options.maxShare());
		json.addProperty("sublinear", options.sublinear());
		JsonArray own = new JsonArray();
		for (OwnFeature feature : options.own()) {
			JsonObject each = new JsonObject();
			each.addProperty("name", feature.name());
			each.addProperty("kind", feature.kind().name());
			each.addProperty("text", feature.text());
			own.add(each);
		}
		json.add("own", own);
		return json;
	}

	private static JsonArray of(Range range) {
		JsonArray json = new JsonArray();
		json.add(range.shortest());
		json.add(range.longest());
		return json;
	}

	private static JsonObject of(TokenOptions options) {
		JsonObject json = new JsonObject();
		json.addProperty("style", options.style().name());
		json.addProperty("links", options.links().name());
		json.addProperty("mentions", options.mentions().name());
		json.addProperty("numbers", options.numbers().name());
		json.addProperty("negation", options.negation());
		json.add("stopWords", strings(options.stopWords().stream().sorted().toList()));
		json.addProperty("stemming", options.stemming().name());
		return json;
	}

	static JsonArray strings(List<String> texts) {
		JsonArray json = new JsonArray();
		texts.forEach(json::add);
		return json;
	}

	static List<String> strings(JsonElement json) {
		return StreamSupport.stream(json.getAsJsonArray().spliterator(), false).map(JsonElement::getAsString).toList();
	}

	static ClassifierOptions options(JsonObject json) {
		return new ClassifierOptions(features(json.getAsJsonObject("features")),
				TrainerKind.valueOf(json.get("trainer").getAsString()), logistic(json.getAsJsonObject("logistic")));
	}

	private static LogisticOptions logistic(JsonObject json) {
		return new LogisticOptions(json.get("c").getAsDouble(), balance(json.get("classWeights")),
				json.get("tolerance").getAsDouble(), json.get("mostTurns").getAsInt(), json.get("seed").getAsLong());
	}

	private static LogisticOptions.Balance balance(JsonElement json) {
		if (json.isJsonArray()) {
			return new LogisticOptions.Weights(StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
					.mapToDouble(JsonElement::getAsDouble).toArray());
		}
		return json.getAsString().equals(BY_FREQUENCY) ? new LogisticOptions.ByFrequency() : new LogisticOptions.Even();
	}

	private static FeatureOptions features(JsonObject json) {
		List<OwnFeature> own = new ArrayList<>();
		for (JsonElement each : json.getAsJsonArray("own")) {
			JsonObject feature = each.getAsJsonObject();
			own.add(new OwnFeature(feature.get("name").getAsString(),
					OwnFeature.Kind.valueOf(feature.get("kind").getAsString()), feature.get("text").getAsString()));
		}
		return new FeatureOptions(tokens(json.getAsJsonObject("tokens")), range(json.getAsJsonArray("words")),
				range(json.getAsJsonArray("characters")), json.get("minDocuments").getAsInt(),
				json.get("maxShare").getAsDouble(), json.get("sublinear").getAsBoolean(), own);
	}

	private static Range range(JsonArray json) {
		return new Range(json.get(0).getAsInt(), json.get(1).getAsInt());
	}

	private static TokenOptions tokens(JsonObject json) {
		Set<String> stopWords = new HashSet<>(strings(json.get("stopWords")));
		return new TokenOptions(TokenOptions.Style.valueOf(json.get("style").getAsString()), handling(json, "links"),
				handling(json, "mentions"), handling(json, "numbers"), json.get("negation").getAsBoolean(), stopWords,
				Stemming.valueOf(json.get("stemming").getAsString()));
	}

	private static Handling handling(JsonObject json, String of) {
		return Handling.valueOf(json.get(of).getAsString());
	}
}
