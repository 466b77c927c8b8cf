package org.brushwork.logs;

import java.util.Optional;

/** The first digit of an HTTP status (RFC 9110, section 15). */
public enum StatusClass {

	INFORMATIONAL("informational"), SUCCESS("success"), REDIRECT("redirect"), CLIENT_ERROR("client error"),
	SERVER_ERROR("server error"),

	/** The line has {@code -} instead of a status, or a number below 100 or above 599. */
	NONE("(none)");

	private static final StatusClass[] BY_HUNDREDS = { NONE, INFORMATIONAL, SUCCESS, REDIRECT, CLIENT_ERROR,
			SERVER_ERROR, NONE, NONE, NONE, NONE };

	private final String key;

	StatusClass(String key) {
		this.key = key;
	}

	/** The value of {@link Dimension#STATUS_CLASS}; it never changes and is never translated. */
	public String key() {
		return key;
	}

	/** Finds the class of a key, in exactly its own case; empty when there is none. */
	public static Optional<StatusClass> ofKey(String key) {
		for (StatusClass statusClass : values()) {
			if (statusClass.key.equals(key)) {
				return Optional.of(statusClass);
			}
		}
		return Optional.empty();
	}

	/**
	 * The class of a status.
	 *
	 * @param status 0 to 999; 0 when the line has none
	 */
	public static StatusClass of(int status) {
		return BY_HUNDREDS[status / 100];
	}
}
