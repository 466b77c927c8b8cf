package org.brushwork.train.network;

import com.google.gson.JsonObject;
import java.util.List;

/** A network as it was read, with all that the file has besides. Unmodifiable. */
public final class NetworkDocument {

	private final Network network;
	private final JsonObject json;
	private final List<String> unknown;

	NetworkDocument(Network network, JsonObject json, List<String> unknown) {
		this.network = network;
		this.json = json;
		this.unknown = List.copyOf(unknown);
	}

	/** A new one, of a network only. */
	public static NetworkDocument of(Network network) {
		return new NetworkDocument(network, NetworkJson.of(network), List.of());
	}

	/** What is described. */
	public Network network() {
		return network;
	}

	/** Paths of members that mean nothing to this version, in the order of the file; mistyped names are among them. */
	public List<String> unknown() {
		return unknown;
	}

	/** The same with another network: whatever did not change stays as it was written, and so do unknown members. */
	public NetworkDocument with(Network changed) {
		JsonObject merged = JsonMerge.merge(json, NetworkJson.of(network), NetworkJson.of(changed));
		NetworkReader reader = new NetworkReader();
		try {
			return new NetworkDocument(reader.read(merged), merged, reader.unknown());
		} catch (NetworkException e) {
			throw new IllegalStateException("cannot be read again: " + merged, e);
		}
	}

	/**
	 * The text of the file, indented, with a line break at the end.
	 *
	 * @throws IllegalArgumentException if a number of the network is NaN or infinite
	 */
	public String text() {
		return JsonText.write(json);
	}
}
