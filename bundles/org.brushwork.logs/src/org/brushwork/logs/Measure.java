package org.brushwork.logs;

/** A number that events have. */
public enum Measure {

	/** Bytes sent. */
	BYTES("bytes"),

	/** How long the answer took, in microseconds; only in logs that say so. */
	RESPONSE_TIME("responseMicros");

	private final String key;

	Measure(String key) {
		this.key = key;
	}

	/** The name that command lines and programs use; it never changes and is never translated. */
	public String key() {
		return key;
	}
}
