package org.brushwork.train.network;

import com.google.gson.JsonObject;

/**
 * A member of a network's file that is set to a value.
 *
 * @param path such as {@code architecture.hidden[0].dropout}
 * @param json the value; null to leave it open
 */
public record Setting(String path, String json) {

	/** To a word, a number or a flag. */
	public static Setting of(String path, Object value) {
		return new Setting(path, switch (value) {
		case Enum<?> constant -> '"' + Spelling.of(constant) + '"';
		case Double number -> NumberSpelling.of(number);
		default -> value.toString();
		});
	}

	/** The value as people read it, without the quotes of a word. */
	public String value() {
		return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
	}

	/**
	 * The network with that value.
	 *
	 * @throws IllegalArgumentException if there is no such member, or it cannot have such a value
	 */
	public Network apply(Network network) {
		JsonObject changed = NetworkJson.of(network);
		try {
			JsonPath.of(path).set(changed, JsonText.read(json));
			return new NetworkReader().read(changed);
		} catch (NetworkException | IllegalStateException | IndexOutOfBoundsException e) {
			throw new IllegalArgumentException(path + " cannot be " + json, e);
		}
	}
}
