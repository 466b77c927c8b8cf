package org.brushwork.logs.sample;

import java.util.stream.Stream;

/**
 * Who visits the shop: people with browsers, bots, and tools. All addresses are from the ranges for documentation (RFC
 * 5737, RFC 3849) and from 10.0.0.0/8, so that nobody real appears; a visitor keeps address and agent.
 */
final class Visitors {

	static final String SCRAPER = "203.0.113.77";
	static final String CAMPAIGN_HOST = "gazette.example";

	private static final byte[][] NETWORKS = { LineBuffer.ascii("192.0.2."), LineBuffer.ascii("203.0.113.") };
	private static final byte[] BOT_NETWORK = LineBuffer.ascii("198.51.100.");
	private static final byte[] PRIVATE_NETWORK = LineBuffer.ascii("10.");
	private static final byte[] IPV6_NETWORK = LineBuffer.ascii("2001:db8:");
	private static final byte[] SCRAPER_ADDRESS = LineBuffer.ascii(SCRAPER);
	private static final int ATTACKERS = 5;

	private static final String WEBKIT = " AppleWebKit/537.36 (KHTML, like Gecko) Chrome/";
	private static final String SAFARI = " AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 ";
	private static final String WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";

	private static final byte[][] BROWSERS = agents(WINDOWS + WEBKIT + "134.0.0.0 Safari/537.36",
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:136.0) Gecko/20100101 Firefox/136.0",
			"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)" + SAFARI + "Safari/605.1.15",
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X)" + SAFARI + "Mobile/15E148 Safari/604.1",
			"Mozilla/5.0 (Linux; Android 15; Pixel 8)" + WEBKIT + "134.0.0.0 Mobile Safari/537.36",
			"Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Gecko/20100101 Firefox/135.0",
			WINDOWS + WEBKIT + "133.0.0.0 Safari/537.36 Edg/133.0.0.0");
	private static final byte[][] BOTS = agents(
			"Mozilla/5.0 (compatible; FindalotBot/2.1; +https://findalot.example/bot)",
			"Mozilla/5.0 (compatible; Pricepeek-bot/1.4; +https://pricepeek.example/about)",
			"Mozilla/5.0 (compatible; OldPagesCrawler/0.9; +https://oldpages.example)",
			"LinkpreviewBot/3.0 (+https://chat.example/bots)");
	private static final byte[][] TOOLS = agents("curl/8.5.0", "python-requests/2.32.3", "Wget/1.21.4",
			"uptime-probe/1.2");
	private static final byte[] SCRAPER_AGENT = LineBuffer.ascii("python-requests/2.32.3");

	/** The kinds of visitors. */
	enum Kind {
		PERSON, BOT, TOOL, SCRAPER, ATTACKER
	}

	private final int people;

	/** @param lines how many lines there will be; the more, the more people */
	Visitors(long lines) {
		people = (int) Math.max(500, Math.min(500_000, lines / 40));
	}

	private static byte[][] agents(String... agents) {
		return Stream.of(agents).map(LineBuffer::ascii).toArray(byte[][]::new);
	}

	/** One of the visitors of a kind, regular ones more often. */
	int any(Kind kind, SampleRandom random) {
		return switch (kind) {
		case PERSON -> random.nextSkewed(people);
		case BOT -> random.nextSkewed(40);
		case TOOL -> random.nextInt(12);
		case SCRAPER -> 0;
		case ATTACKER -> random.nextInt(ATTACKERS);
		};
	}

	/** Appends a visitor's address. */
	void putAddress(LineBuffer out, Kind kind, int visitor) {
		switch (kind) {
		case PERSON -> putPersonAddress(out, SampleRandom.mix(visitor + 1L));
		case BOT -> out.put(BOT_NETWORK).putNumber(10 + visitor);
		case TOOL -> out.put(PRIVATE_NETWORK).put('0').put('.').put('0').put('.').putNumber(2 + visitor);
		case SCRAPER -> out.put(SCRAPER_ADDRESS);
		case ATTACKER -> out.put(BOT_NETWORK).putNumber(200 + visitor);
		}
	}

	private static void putPersonAddress(LineBuffer out, long bits) {
		int low = (int) bits;
		int choice = (int) (bits >>> 40 & 0xF);
		if (choice < 8) {
			out.put(IPV6_NETWORK).putGroup(low >>> 16).put(':').put(':').putGroup(low & 0xFFFF);
		} else if (choice < 12) {
			// Below the scraper's own address in its network.
			out.put(NETWORKS[choice & 1]).putNumber(1 + (low >>> 1) % ((choice & 1) == 0 ? 254 : 70));
		} else {
			out.put(PRIVATE_NETWORK).putNumber(1 + (low >>> 24 & 0x7F)).put('.').putNumber(low >>> 16 & 0xFF).put('.')
					.putNumber(1 + (low >>> 8 & 0x7F));
		}
	}

	/** Appends a visitor's agent. */
	void putAgent(LineBuffer out, Kind kind, int visitor) {
		out.put(switch (kind) {
		case PERSON -> BROWSERS[(int) (SampleRandom.mix(visitor + 1L) >>> 48) % BROWSERS.length];
		case BOT -> BOTS[visitor % BOTS.length];
		case TOOL -> TOOLS[visitor % TOOLS.length];
		case SCRAPER -> SCRAPER_AGENT;
		case ATTACKER -> BROWSERS[visitor % BROWSERS.length];
		});
	}
}
