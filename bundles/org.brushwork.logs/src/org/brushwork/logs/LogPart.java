package org.brushwork.logs;

/**
 * The beginning of a log, or all of it.
 *
 * @param store the events of the beginning
 * @param bytes how many bytes of text were read, unpacked
 * @param total how many the log has, at least {@code bytes}
 */
public record LogPart(EventStore store, long bytes, long total) {

	/** Whether this is the whole log. */
	public boolean isWhole() {
		return bytes == total;
	}
}
