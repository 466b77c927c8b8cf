package org.brushwork.logs.sample;

/**
 * Something unusual that was planted in a sample log.
 *
 * @param from    when it starts, ms since 1970-01-01T00:00Z; a full hour of {@link SampleSpec#ZONE}
 * @param to      when it is over, in the same unit; a full hour too
 * @param kind    what it is
 * @param subject what it happens to as {@code name=value}, such as {@code productId=KL-10003}; empty for the whole shop
 * @param text    a sentence for the list of anomalies, in English
 */
public record Anomaly(long from, long to, Kind kind, String subject, String text) {

	/** What happens. The hourly number of all events shows each of them, too. */
	public enum Kind {

		/** Half of the visitors go away, and the others get 503. */
		OUTAGE,

		/** Three times the visitors, from one referrer. */
		SURGE,

		/** One product answers 500, and its visitors try again. */
		FAILING_PRODUCT,

		/** One address walks through the catalogue at night. */
		SCRAPER,

		/** A few addresses try passwords, slowly, and get 401 and 403. */
		LOGIN_ATTACK,

		/** The pages of one category are gone after a deployment: 404. */
		BROKEN_DEPLOYMENT,

		/** Nothing is logged for some hours of the night. */
		SILENCE
	}
}
