package org.brushwork.logs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.brushwork.logs.series.LogLikelihood;

/**
 * A log whose answers are found by looking at every event, one line after the other: what engines are compared with.
 *
 * @param times   {@code [events]}, ms since 1970, in the order of the lines
 * @param values  of each dimension of the log, {@code [events]}
 * @param numbers of each measure, {@code [events]}, -1 where a line has none
 */
public record NaiveLog(long[] times, SortedMap<Dimension, String[]> values, Map<Measure, long[]> numbers) {

	private static final List<String> WEEKDAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
			"Saturday", "Sunday");
	private static final List<String> CLASSES = List.of("informational", "success", "redirect", "client error",
			"server error", "(none)");

	/** The events of a store, as it tells them one by one. */
	public static NaiveLog of(EventStore store) {
		int[] events = fileOrder(store);
		SortedMap<Dimension, String[]> values = new TreeMap<>();
		for (Dimension dimension : store.options().dimensions()) {
			Map<String, String> known = new HashMap<>();
			values.put(dimension, IntStream.of(events).mapToObj(event -> store.value(dimension, event))
					.map(value -> known.computeIfAbsent(value, same -> same)).toArray(String[]::new));
		}
		return new NaiveLog(IntStream.of(events).mapToLong(store::time).toArray(), values,
				Map.of(Measure.BYTES, IntStream.of(events).mapToLong(store::bytes).toArray(), Measure.RESPONSE_TIME,
						IntStream.of(events).mapToLong(store::responseMicros).toArray()));
	}

	/** The events of a store of one file in the order of their lines. */
	public static int[] fileOrder(EventStore store) {
		return IntStream.range(0, store.size()).boxed().sorted(Comparator.comparing(store::position))
				.mapToInt(Integer::intValue).toArray();
	}

	/** The earliest time, ms since 1970. */
	public long firstTime() {
		return LongStream.of(times).min().orElseThrow();
	}

	/** The latest time, ms since 1970. */
	public long lastTime() {
		return LongStream.of(times).max().orElseThrow();
	}

	/** The dimensions. */
	public List<Dimension> dimensions() {
		return List.copyOf(values.keySet());
	}

	/** Whether each event passes a filter. */
	public boolean[] passing(EventFilter filter) {
		boolean[] passing = new boolean[times.length];
		for (int event = 0; event < times.length; event++) {
			passing[event] = filter.time().isEmpty()
					|| filter.time().get().from() <= times[event] && times[event] < filter.time().get().to();
		}
		filter.predicates().forEach((dimension, predicate) -> {
			String[] own = values.get(dimension);
			Map<String, Boolean> known = new HashMap<>();
			for (int event = 0; event < times.length; event++) {
				passing[event] &= known.computeIfAbsent(own[event], value -> predicate.test(dimension, value));
			}
		});
		return passing;
	}

	/** The numbers of the events that pass a filter, the first line's being 0. */
	public List<Integer> rows(EventFilter filter) {
		boolean[] passing = passing(filter);
		return IntStream.range(0, times.length).filter(event -> passing[event]).boxed().toList();
	}

	/** What a crossfilter should tell. */
	public LogSnapshot snapshot(SnapshotQuery query, TimeBins bins) {
		SortedMap<Dimension, DimensionCounts> by = new TreeMap<>();
		for (Dimension dimension : query.dimensions()) {
			by.put(dimension, counts(query, dimension));
		}
		return new LogSnapshot(query.filter(), times.length, rows(query.filter()).size(), series(query.filter(), bins),
				weekHours(query.filter()), by);
	}

	/** The counts by weekday and hour. */
	public WeekHourCounts weekHours(EventFilter filter) {
		boolean[] passing = passing(filter.without(Dimension.HOUR).without(Dimension.WEEKDAY));
		long[][] all = new long[7][24];
		long[][] some = new long[7][24];
		for (int event = 0; event < times.length; event++) {
			int day = WEEKDAYS.indexOf(values.get(Dimension.WEEKDAY)[event]);
			int hour = Integer.parseInt(values.get(Dimension.HOUR)[event]);
			all[day][hour]++;
			some[day][hour] += passing[event] ? 1 : 0;
		}
		return new WeekHourCounts(all, some);
	}

	/** What a comparison should tell. */
	public Comparison compare(SnapshotQuery query, TimeRange period) {
		SnapshotQuery after = new SnapshotQuery(query.filter(), query.dimensions(), SnapshotQuery.EVERY_VALUE);
		SnapshotQuery before = new SnapshotQuery(query.filter().withTime(period), query.dimensions(),
				SnapshotQuery.EVERY_VALUE);
		SortedMap<Dimension, DimensionChanges> by = new TreeMap<>();
		for (Dimension dimension : query.dimensions()) {
			by.put(dimension, changes(counts(before, dimension), counts(after, dimension), query.top()));
		}
		return new Comparison(query.filter(), period, rows(before.filter()).size(), rows(after.filter()).size(), by);
	}

	private static DimensionChanges changes(DimensionCounts before, DimensionCounts after, int top) {
		Dimension dimension = after.dimension();
		Comparator<String> order = dimension::compare;
		SortedMap<String, long[]> both = new TreeMap<>(order.thenComparing(Comparator.naturalOrder()));
		before.counts().forEach(count -> both.computeIfAbsent(count.value(), value -> new long[2])[0] = count.passing());
		after.counts().forEach(count -> both.computeIfAbsent(count.value(), value -> new long[2])[1] = count.passing());
		both.values().removeIf(counts -> counts[0] + counts[1] == 0);
		List<Change> changes = new ArrayList<>();
		both.forEach((value, counts) -> changes.add(new Change(value, counts[0], counts[1],
				LogLikelihood.signedRoot(counts[0], before.passing(), counts[1], after.passing()))));
		// Sorting is stable, so that equal ones stay in the order of the values.
		changes.sort(Comparator.comparingDouble((Change change) -> -Math.abs(change.score()))
				.thenComparingLong(change -> -Math.abs(change.difference())));
		return new DimensionChanges(dimension, changes.stream().limit(top).toList(), both.size(), before.passing(),
				after.passing());
	}

	private DimensionCounts counts(SnapshotQuery query, Dimension dimension) {
		boolean[] passing = passing(query.filter().without(dimension));
		Map<String, long[]> counts = new HashMap<>();
		String[] own = values.get(dimension);
		for (int event = 0; event < times.length; event++) {
			long[] count = counts.computeIfAbsent(own[event], value -> new long[2]);
			count[0]++;
			count[1] += passing[event] ? 1 : 0;
		}
		int different = (int) counts.values().stream().filter(count -> count[1] > 0).count();
		long sum = counts.values().stream().mapToLong(count -> count[1]).sum();
		List<Count> listed = new ArrayList<>();
		for (String value : listed(query, dimension, counts)) {
			long[] count = counts.getOrDefault(value, new long[2]);
			listed.add(new Count(value, count[0], count[1]));
		}
		return new DimensionCounts(dimension, listed, different, sum);
	}

	private static List<String> listed(SnapshotQuery query, Dimension dimension, Map<String, long[]> counts) {
		List<String> listed = new ArrayList<>(switch (dimension.key()) {
		case "weekday" -> WEEKDAYS;
		case "hour" -> IntStream.range(0, 24).mapToObj("%02d"::formatted).toList();
		case "statusClass" -> CLASSES.stream().filter(counts::containsKey).toList();
		case "day", "status" -> counts.keySet().stream().sorted().toList();
		default -> counts.keySet().stream().filter(value -> counts.get(value)[1] > 0)
				.sorted(Comparator.comparingLong((String value) -> -counts.get(value)[1])
						.thenComparing(Comparator.naturalOrder()))
				.limit(query.top()).toList();
		});
		Set<String> selected = new TreeSet<>(query.filter().values(dimension));
		listed.forEach(selected::remove);
		listed.addAll(selected);
		return listed;
	}

	/** The counts by some bins. */
	public TimeCounts series(EventFilter filter, TimeBins bins) {
		boolean[] passing = passing(filter.withoutTime());
		long[] all = new long[bins.count()];
		long[] some = new long[bins.count()];
		for (int event = 0; event < times.length; event++) {
			if (times[event] >= bins.start() && times[event] < bins.start() + bins.width() * bins.count()) {
				int bin = (int) ((times[event] - bins.start()) / bins.width());
				all[bin]++;
				some[bin] += passing[event] ? 1 : 0;
			}
		}
		return new TimeCounts(bins, all, some);
	}

	/** The sum of a measure and its places in order. */
	public MeasureSummary measure(Measure measure, EventFilter filter) {
		boolean[] passing = passing(filter);
		long[] own = numbers.get(measure);
		long[] sorted = IntStream.range(0, times.length).filter(event -> passing[event] && own[event] >= 0)
				.mapToLong(event -> own[event]).sorted().toArray();
		if (sorted.length == 0) {
			return new MeasureSummary(measure, 0, 0, 0, 0, 0, 0, 0);
		}
		return new MeasureSummary(measure, sorted.length, Arrays.stream(sorted).sum(), sorted[0], least(sorted, 50),
				least(sorted, 95), least(sorted, 99), sorted[sorted.length - 1]);
	}

	/** The least number that at least so many percent do not exceed. */
	private static long least(long[] sorted, int percent) {
		int i = 0;
		while ((i + 1) * 100L < (long) percent * sorted.length) {
			i++;
		}
		return sorted[i];
	}
}
