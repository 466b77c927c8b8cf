package org.brushwork.classify.sentiment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers stories by company and period. */
public final class Sentiments {

	private static final double TWO_SIDED_95 = 1.959963984540054;

	private static final class Sums {

		private int count;
		private double mean;
		private double squares;

		/** Welford's method, so that no digits are lost. */
		void add(double score) {
			count++;
			double before = score - mean;
			mean += before / count;
			squares += before * (score - mean);
		}

		double halfWidth() {
			return count == 1 ? Double.POSITIVE_INFINITY
					: TWO_SIDED_95 * Math.sqrt(squares / (count - 1) / count);
		}
	}

	private Sentiments() {
		// functions only
	}

	/**
	 * Gathers stories. Those without a time are left out unless all time is one period.
	 *
	 * @return by period, and in each by rank, equals by name
	 */
	public static List<CompanySentiment> of(List<Story> stories, Period period) {
		Map<LocalDateTime, Map<String, Sums>> periods = new TreeMap<>();
		for (Story story : stories) {
			Optional<LocalDateTime> start = period.start(story.time());
			if (period == Period.ALL || start.isPresent()) {
				periods.computeIfAbsent(start.orElse(LocalDateTime.MIN), key -> new TreeMap<>())
						.computeIfAbsent(story.company(), key -> new Sums()).add(story.score());
			}
		}
		List<CompanySentiment> all = new ArrayList<>();
		periods.forEach((start, companies) -> add(start, companies, all));
		return all;
	}

	private static void add(LocalDateTime start, Map<String, Sums> companies, List<CompanySentiment> all) {
		Comparator<Map.Entry<String, Sums>> best = Comparator.comparingDouble(entry -> -entry.getValue().mean);
		List<Map.Entry<String, Sums>> ranked = companies.entrySet().stream().sorted(best).toList();
		int rank = 1;
		for (int at = 0; at < ranked.size(); at++) {
			Sums sums = ranked.get(at).getValue();
			rank = at > 0 && sums.mean == ranked.get(at - 1).getValue().mean ? rank : at + 1;
			all.add(new CompanySentiment(ranked.get(at).getKey(),
					start.equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(start), sums.count, sums.mean,
					Math.max(-1, sums.mean - sums.halfWidth()), Math.min(1, sums.mean + sums.halfWidth()), rank));
		}
	}
}
