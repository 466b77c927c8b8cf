package org.brushwork.train.events;

import java.nio.ByteBuffer;
import java.util.OptionalDouble;

/** Reads an Event of TensorBoard into tags. */
final class EventRecord {

	private static final String SCALARS = "scalars";
	private static final String HISTOGRAMS = "histograms";
	private static final int SESSION_STARTS = 1;

	private final EventTags tags;
	private final String prefix;
	private double seconds;
	private long step;

	/** @param prefix of all tags, of the folder that the file is in; may be empty */
	EventRecord(EventTags tags, String prefix) {
		this.tags = tags;
		this.prefix = prefix;
	}

	/**
	 * Reads one.
	 *
	 * @throws RuntimeException if it is none
	 */
	void read(ByteBuffer event) {
		seconds = 0;
		step = 0;
		WireReader first = new WireReader(event.duplicate());
		while (first.next()) {
			switch (first.field()) {
			case 1 -> seconds = first.real();
			case 2 -> step = first.integer();
			default -> {
				// what needs these comes below
			}
			}
		}
		WireReader message = new WireReader(event);
		while (message.next()) {
			switch (message.field()) {
			case 4, 9 -> tags.skip("graph");
			case 5 -> summary(message.message());
			case 7 -> session(message.message());
			default -> {
				// version, words for people
			}
			}
		}
	}

	private void session(WireReader message) {
		while (message.next()) {
			if (message.field() == 1 && message.integer() == SESSION_STARTS) {
				tags.drop(prefix, step);
			}
		}
	}

	private void summary(WireReader message) {
		while (message.next()) {
			if (message.field() == 1) {
				value(message.bytes());
			}
		}
	}

	private void value(ByteBuffer value) {
		String tag = "";
		String plugin = "";
		WireReader first = new WireReader(value.duplicate());
		while (first.next()) {
			switch (first.field()) {
			case 1 -> tag = prefix + first.text();
			case 9 -> plugin = plugin(first.message());
			default -> {
				// the value itself
			}
			}
		}
		plugin = tags.plugin(tag, plugin);
		WireReader message = new WireReader(value);
		while (message.next()) {
			switch (message.field()) {
			case 2 -> tags.addPoint(tag, step, message.real(), seconds);
			case 4 -> tags.skip("image");
			case 5 -> tags.addHistogram(tag, step, EventHistogram.of(message.message()));
			case 6 -> tags.skip("audio");
			case 8 -> tensor(tag, plugin, message);
			default -> {
				// read above, or of no use
			}
			}
		}
	}

	private void tensor(String tag, String plugin, WireReader message) {
		if (plugin.equals(HISTOGRAMS)) {
			tags.addHistogram(tag, step, EventHistogram.of(new Tensor(message.message()).numbers()));
			return;
		}
		OptionalDouble scalar = plugin.equals(SCALARS) || plugin.isEmpty() ? new Tensor(message.message()).scalar()
				: OptionalDouble.empty();
		if (scalar.isPresent()) {
			tags.addPoint(tag, step, scalar.getAsDouble(), seconds);
		} else {
			tags.skip(plugin.isEmpty() ? "tensor" : plugin);
		}
	}

	private static String plugin(WireReader metadata) {
		String name = "";
		while (metadata.next()) {
			if (metadata.field() == 1) {
				WireReader data = metadata.message();
				while (data.next()) {
					if (data.field() == 1) {
						name = data.text();
					}
				}
			}
		}
		return name;
	}
}
