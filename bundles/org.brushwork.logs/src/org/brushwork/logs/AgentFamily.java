package org.brushwork.logs;

import java.util.List;
import java.util.Locale;

/** What kind of program asked, told by what it says of itself in the line. */
public enum AgentFamily {

	/** A person's browser: {@code Mozilla/...} or {@code Opera/...} and no bot. */
	BROWSER("browser"),

	/** A crawler, preview or monitor that says so by one of the usual words. */
	BOT("bot"),

	/** Any other program, such as curl, a library or a feed reader. */
	TOOL("tool"),

	/** The line does not say. */
	NONE(Dimension.NONE);

	private static final List<String> BOT_WORDS = List.of("bot", "crawl", "spider", "slurp", "archiver", "preview",
			"mediapartners", "facebookexternalhit", "pingdom", "uptime");
	private static final List<String> BROWSER_STARTS = List.of("mozilla/", "opera/");

	private final String key;

	AgentFamily(String key) {
		this.key = key;
	}

	/** The value of {@link Dimension#AGENT}; it never changes and is never translated. */
	public String key() {
		return key;
	}

	/**
	 * The family of an agent.
	 *
	 * @param agent the field as written, empty or {@code -} when there is none
	 */
	public static AgentFamily of(String agent) {
		if (agent.isBlank() || agent.equals("-")) {
			return NONE;
		}
		String text = agent.toLowerCase(Locale.ROOT);
		if (BOT_WORDS.stream().anyMatch(text::contains)) {
			return BOT;
		}
		return BROWSER_STARTS.stream().anyMatch(text::startsWith) ? BROWSER : TOOL;
	}
}
