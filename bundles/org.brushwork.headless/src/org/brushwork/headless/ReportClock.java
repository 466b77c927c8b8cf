package org.brushwork.headless;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.brushwork.logs.EventStore;

/**
 * Shows times.
 *
 * @param zone whose clock they are shown by
 */
record ReportClock(ZoneId zone) {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	/** The chosen clock, else the log's own. */
	static ReportClock of(EventStore store) {
		return new ReportClock(store.options().zone().orElse(store.zone()));
	}

	/** The zone for people and for {@code --zone}. */
	String name() {
		return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
	}

	/** A time (ms since 1970) to the second, for people. */
	String seconds(long millis) {
		return SECONDS.format(Instant.ofEpochMilli(millis).atZone(zone));
	}

	/** A time (ms since 1970) to the minute, for people. */
	String minutes(long millis) {
		return MINUTES.format(Instant.ofEpochMilli(millis).atZone(zone));
	}

	/** A time (ms since 1970) with its offset (ISO 8601), for programs. */
	String iso(long millis) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Instant.ofEpochMilli(millis).atZone(zone));
	}
}
