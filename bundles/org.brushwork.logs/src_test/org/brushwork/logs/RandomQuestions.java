package org.brushwork.logs;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes up questions about a log. */
public final class RandomQuestions {

	private static final List<String> PATTERNS = List.of("1", "^/p/2", "0$", "", "a|e", "no such text", "^\\(none\\)$");
	private static final int[] TOPS = { 1, 2, 7, 50, SnapshotQuery.EVERY_VALUE };

	private final NaiveLog log;
	private final Random random;

	public RandomQuestions(NaiveLog log, Random random) {
		this.log = log;
		this.random = random;
	}

	/** A filter by time or not, and by none to four dimensions. */
	public EventFilter filter() {
		EventFilter filter = random.nextInt(3) == 0 ? EventFilter.ALL : EventFilter.ALL.withTime(range());
		for (int i = random.nextInt(5); i > 0; i--) {
			Dimension dimension = one(log.dimensions());
			filter = filter.with(dimension, predicate(dimension));
		}
		return filter;
	}

	/** Its ends are at events, between them and outside. */
	public TimeRange range() {
		long one = time();
		long other = time();
		return new TimeRange(Math.min(one, other), Math.max(one, other) + (one == other ? 1 : 0));
	}

	private long time() {
		long[] times = log.times();
		return switch (random.nextInt(4)) {
		case 0 -> times[random.nextInt(times.length)];
		case 1 -> times[random.nextInt(times.length)] + random.nextInt(-1_000, 1_001);
		default -> log.firstTime() - 2_000 + random.nextLong(log.lastTime() - log.firstTime() + 4_000);
		};
	}

	private ValuePredicate predicate(Dimension dimension) {
		return switch (random.nextInt(4)) {
		case 0 -> new ValuePredicate.Between(value(dimension), value(dimension));
		case 1 -> new ValuePredicate.Matching(one(PATTERNS));
		default -> {
			Set<String> values = new HashSet<>();
			for (int i = random.nextInt(1, 6); i > 0; i--) {
				values.add(value(dimension));
			}
			yield new ValuePredicate.OneOf(values);
		}
		};
	}

	private String value(Dimension dimension) {
		return random.nextInt(8) == 0 ? "m" + random.nextInt(3) : one(List.of(log.values().get(dimension)));
	}

	/** Some dimensions in some order, or all, with few values or every one. */
	public SnapshotQuery query(EventFilter filter) {
		int top = TOPS[random.nextInt(TOPS.length)];
		List<Dimension> all = log.dimensions();
		return new SnapshotQuery(filter, random.nextBoolean() ? all : List.of(one(all), one(all), one(all)), top);
	}

	/** Bins of any width that need not meet the log. */
	public TimeBins bins() {
		long span = log.lastTime() - log.firstTime() + 1;
		return new TimeBins(time(), 1 + random.nextLong(span), 1 + random.nextInt(100));
	}

	private <T> T one(List<T> some) {
		return some.get(random.nextInt(some.size()));
	}
}
