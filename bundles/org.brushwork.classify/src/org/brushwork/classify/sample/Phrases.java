package org.brushwork.classify.sample;

import java.util.List;

/** What made-up tweets are made of. {@code {c}} is the cashtag, {@code {n}} the name, {@code {p}} a percentage. */
final class Phrases {

	/** Cashtags and names of companies that do not exist. */
	static final List<String[]> COMPANIES = List.of(pair("ACMX", "Acmex"), pair("BOLT", "Boltaire"),
			pair("CRVN", "Corvena"), pair("DYNR", "Dynorra"), pair("ELPH", "Elphic Energy"),
			pair("FJRD", "Fjord Foods"), pair("GLMR", "Glimmer"), pair("HXLO", "Hexalo"), pair("INVO", "Invora Bank"),
			pair("JUNP", "Juniper Air"), pair("KSTL", "Kestrel"), pair("LUMN", "Lumenate"));

	/** Openings that may stand before anything. */
	static final List<String> OPENINGS = List.of("", "", "", "", "{c} - ", "{c}: ", "Breaking: ", "RT @tickerdesk ",
			"Just in: ", "Heads up ", "So, ", "Morning note: ", "@fundwatch ", "Update on {n}: ");

	/** Endings that may stand after anything. */
	static final List<String> ENDINGS = List.of("", "", "", "", " #stocks", " #trading", " https://t.co/a8Xk2",
			" {c}", " #earnings", " via @marketwire", " thoughts?", " #investing {c}", " https://t.co/pL90s",
			" today");

	static final List<String> POSITIVE = List.of("{n} beats estimates and raises guidance",
			"{c} upgraded to buy at Orrin & Co", "{n} shares jump {p} after strong quarter",
			"record revenue at {n}, margins expanding", "loading up on more {c} here", "{c} breaks out to new highs",
			"{n} wins a large contract", "price target on {c} raised, analysts see upside",
			"{n} lifts dividend and announces buyback", "{c} rallies on better than expected demand",
			"love what {n} is doing, staying long", "{n} returns to profit, shares climb",
			"bulls are back in charge of {c}", "{c} up {p} on heavy volume :)", "{n} gains market share again",
			"approval granted, great news for {n}");

	static final List<String> NEGATIVE = List.of("{n} misses estimates and cuts guidance",
			"{c} downgraded to sell at Orrin & Co", "{n} shares tumble {p} after weak quarter",
			"falling revenue at {n}, margins shrinking", "dumping the rest of my {c} here",
			"{c} breaks down to new lows", "{n} loses a large contract",
			"price target on {c} cut, analysts see downside", "{n} suspends dividend and halts buyback",
			"{c} slides on worse than expected demand", "tired of what {n} is doing, going short",
			"{n} swings to a loss, shares sink", "bears are in charge of {c}", "{c} down {p} on heavy volume :(",
			"{n} loses market share again", "recall widens, terrible news for {n}");

	static final List<String> NEUTRAL = List.of("{n} to report results on Thursday",
			"{n} names a new chief financial officer", "what is everybody expecting from {c} this week",
			"{n} holds its annual meeting in Geneva", "{c} trades flat ahead of the numbers",
			"analyst call for {n} starts at nine", "{n} files its quarterly report",
			"options volume in {c} about average", "{n} opens an office in Lisbon",
			"reading through the {n} transcript now", "{c} unchanged at the open",
			"{n} presents at the spring conference", "chart of {c} for the last three months",
			"{n} reiterates guidance, shares little moved", "who else follows {c}",
			"interview with the founder of {n}");

	/** Sentences that use the words of the other labels. */
	static final List<String> HARD_POSITIVE = List.of("{c} did not miss after all, the shorts were wrong",
			"everybody said sell {c}, nobody said that now", "weak quarter? {n} says the worst is over and I agree",
			"{n} cuts costs, not guidance", "fears of a loss at {n} were overdone",
			"down {p} yesterday, {c} took it all back", "no more bad news left for {n}, buying");

	static final List<String> HARD_NEGATIVE = List.of("{c} did not beat after all, the longs were wrong",
			"everybody said buy {c}, nobody says that now", "strong quarter? {n} says the best is over and I agree",
			"{n} raises prices, not guidance", "hopes of a profit at {n} were overdone",
			"up {p} yesterday, {c} gave it all back", "no more good news left for {n}, selling");

	static final List<String> HARD_NEUTRAL = List.of("{n} up or down after earnings? no idea",
			"bulls and bears agree on {c} for once", "a buy and a sell rating for {c} on the same day",
			"{c} jumps, slides and ends where it began", "some see upside in {n}, some see downside",
			"neither a beat nor a miss for {n}", "gains and losses at {n} cancel each other");

	/** What may be said besides, whatever the tweet means. */
	static final List<String> ASIDES = List.of("volume picks up", "as the market rallies", "while the sector slides",
			"after last year's loss", "after last year's record", "before the upgrade cycle", "and guidance is due",
			"says the desk", "shares of peers jump", "shares of peers tumble", "with rates higher",
			"with rates lower", "as the dollar climbs", "as oil sinks", "per the latest filing", "watch this space",
			"long thread", "short and sweet", "in a strong tape", "in a weak tape");

	private Phrases() {
		// words only
	}

	private static String[] pair(String cashtag, String name) {
		return new String[] { cashtag, name };
	}
}
