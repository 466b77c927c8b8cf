package org.brushwork.classify.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up tweets about companies that do not exist. They are hard on purpose: asides speak against what is meant, and many
 * a tweet says two things of which the second is meant, so that words without their places tell about four of five. Some
 * companies are liked more than others, and each has a day on which that turns.
 */
public final class SampleTweets {

	/** The names of the labels. */
	public static final List<String> LABELS = List.of("negative", "neutral", "positive");

	private static final int MINUTES_A_DAY = 24 * 60;
	private static final double HARD = 0.17;
	private static final double ASIDE = 0.7;
	private static final double TURNED = 0.32;
	private static final List<String> TURNS = List.of(", but all in all ", ", and yet ", ". Still, ", ", then again ");

	private final TweetSpec spec;
	private final SplittableRandom random;

	private SampleTweets(TweetSpec spec) {
		this.spec = spec;
		random = new SplittableRandom(spec.seed());
	}

	/** Makes them up, by time; the same for the same specification. */
	public static List<SampleTweet> of(TweetSpec spec) {
		return new SampleTweets(spec).tweets();
	}

	private List<SampleTweet> tweets() {
		List<SampleTweet> tweets = new ArrayList<>();
		int[] minutes = random.ints(spec.tweets(), 0, spec.days() * MINUTES_A_DAY).sorted().toArray();
		for (int at = 0; at < minutes.length; at++) {
			int company = random.nextInt(Phrases.COMPANIES.size());
			int meant = label(company, minutes[at] / MINUTES_A_DAY);
			String text = text(Phrases.COMPANIES.get(company), meant);
			// A planted error is by whoever labelled it.
			boolean wrong = random.nextDouble() < spec.errors();
			int label = wrong ? (meant + 1 + random.nextInt(2)) % LABELS.size() : meant;
			LocalDateTime time = spec.first().atStartOfDay().plusMinutes(minutes[at]);
			tweets.add(new SampleTweet("t" + (at + 1), time, Phrases.COMPANIES.get(company)[0], text, LABELS.get(label),
					LABELS.get(meant)));
		}
		return tweets;
	}

	/** Which label is likely depends on the company, and turns on a day of its own. */
	private int label(int company, int day) {
		double mood = 0.18 * Math.cos(company * 2.1) * (day < spec.days() * (3 + company % 4) / 8 ? 1 : -1);
		double draw = random.nextDouble();
		return draw < 0.3 - mood ? 0 : draw < 0.7 - mood ? 1 : 2;
	}

	private String text(String[] company, int label) {
		StringBuilder text = new StringBuilder(one(Phrases.OPENINGS));
		if (random.nextDouble() < TURNED) {
			// Both begin with the company and an aside follows, so that no pair of words tells which comes second.
			int other = (label + 1 + random.nextInt(2)) % LABELS.size();
			text.append(one(ofCompany(plain(other)))).append(", ").append(one(Phrases.ASIDES)).append(one(TURNS))
					.append(one(ofCompany(plain(label))));
		} else {
			text.append(one(random.nextDouble() < HARD ? hard(label) : plain(label)));
		}
		if (random.nextDouble() < ASIDE) {
			text.append(random.nextBoolean() ? ", " : ". ").append(one(Phrases.ASIDES));
		}
		text.append(one(Phrases.ENDINGS));
		return text.toString().replace("{c}", "$" + company[0]).replace("{n}", company[1]).replace("{p}",
				1 + random.nextInt(18) + "." + random.nextInt(10) + "%");
	}

	private String one(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}

	private static List<String> ofCompany(List<String> sentences) {
		return sentences.stream().filter(sentence -> sentence.startsWith("{")).toList();
	}

	private static List<String> plain(int label) {
		return switch (label) {
		case 0 -> Phrases.NEGATIVE;
		case 1 -> Phrases.NEUTRAL;
		default -> Phrases.POSITIVE;
		};
	}

	private static List<String> hard(int label) {
		return switch (label) {
		case 0 -> Phrases.HARD_NEGATIVE;
		case 1 -> Phrases.HARD_NEUTRAL;
		default -> Phrases.HARD_POSITIVE;
		};
	}
}
