package org.brushwork.logs;

import java.util.Optional;

/** What events can be counted and filtered by, besides time. */
public enum Dimension {

	/** The day as an ISO date ({@code 2015-05-17}), by the local time as written in the log line. */
	DAY("day"),

	/** The hour of the day, {@code 00} to {@code 23}, by the local time as written in the log line. */
	HOUR("hour"),

	/** The key of the event's {@link StatusClass}. */
	STATUS_CLASS("statusClass");

	private final String key;

	Dimension(String key) {
		this.key = key;
	}

	/** The name that files and command lines use; it never changes and is never translated. */
	public String key() {
		return key;
	}

	/** Finds the dimension of a key, in exactly its own case; empty when there is none. */
	public static Optional<Dimension> ofKey(String key) {
		for (Dimension dimension : values()) {
			if (dimension.key.equals(key)) {
				return Optional.of(dimension);
			}
		}
		return Optional.empty();
	}
}
