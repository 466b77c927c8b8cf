package org.brushwork.classify.sample;

import java.time.LocalDate;

/**
 * How many tweets are made up.
 *
 * @param tweets 1 or more
 * @param days   over how many days they are spread, 1 or more
 * @param first  the first of these days
 * @param errors the share of labels that are wrong, 0 to 0.5
 * @param seed   the same gives the same
 */
public record TweetSpec(int tweets, int days, LocalDate first, double errors, long seed) {

	/** Ten thousand tweets of sixty days with 5 % wrong labels. */
	public static final TweetSpec DEFAULT = new TweetSpec(10_000, 60, LocalDate.of(2024, 1, 8), 0.05, 1);

	/** @throws IllegalArgumentException if a number is out of range */
	public TweetSpec {
		if (tweets < 1 || days < 1) {
			throw new IllegalArgumentException("tweets and days must be 1 or more, got: " + tweets + ", " + days);
		}
		if (!(errors >= 0 && errors <= 0.5)) {
			throw new IllegalArgumentException("errors must be 0 to 0.5, got: " + errors);
		}
	}

	/** The same with another number of tweets. */
	public TweetSpec withTweets(int given) {
		return new TweetSpec(given, days, first, errors, seed);
	}

	/** The same over another number of days. */
	public TweetSpec withDays(int given) {
		return new TweetSpec(tweets, given, first, errors, seed);
	}

	/** The same with another seed. */
	public TweetSpec withSeed(long given) {
		return new TweetSpec(tweets, days, first, errors, given);
	}
}
