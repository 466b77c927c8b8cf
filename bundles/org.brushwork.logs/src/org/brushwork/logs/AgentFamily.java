package org.brushwork.logs;

import java.util.List;
import java.util.Locale;

/** What kind of program asked, told by what it says of itself in the line; no list of products is kept. */
public enum AgentFamily {

	/** A person's browser, also a text browser: it starts as browsers do ({@code Mozilla/...}) and is no bot. */
	BROWSER("browser"),

	/**
	 * A crawler, preview or monitor: it says so by one of the usual words, such as {@code bot} or {@code spider}; or it
	 * starts as a browser and tells whom to write to, a URL or an e-mail address, which no browser does.
	 */
	BOT("bot"),

	/** Any other program, such as curl, a library or a feed reader. */
	TOOL("tool"),

	/** The line does not say. */
	NONE(Dimension.NONE);

	private static final List<String> BOT_WORDS = List.of("bot", "crawl", "spider", "slurp", "archiver", "preview",
			"mediapartners", "externalhit", "pingdom", "uptime", "headless");
	private static final List<String> BROWSER_STARTS = List.of("mozilla/", "opera/", "lynx/", "w3m/", "elinks/",
			"links (");
	private static final List<String> CONTACTS = List.of("http:", "https:", "@");
	/** A brand of telephones whose browsers name the device. */
	private static final String NO_BOT = "cubot";

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
		String text = agent.toLowerCase(Locale.ROOT).replace(NO_BOT, "");
		if (BOT_WORDS.stream().anyMatch(text::contains)) {
			return BOT;
		}
		if (BROWSER_STARTS.stream().noneMatch(text::startsWith)) {
			return TOOL;
		}
		return CONTACTS.stream().anyMatch(text::contains) ? BOT : BROWSER;
	}
}
