package org.brushwork.logs.internal.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.brushwork.logs.Change;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionChanges;
import org.brushwork.logs.series.LogLikelihood;

/** Picks the values of a dimension that differ most between two periods, as {@link DimensionChanges} says. */
final class Ranking {

	private static final Comparator<Scored> LEAST_FIRST = Comparator
			.comparingDouble((Scored scored) -> Math.abs(scored.score)).thenComparingInt(scored -> scored.difference)
			.thenComparing(Comparator.comparingInt((Scored scored) -> scored.code).reversed());

	private final int[] before;
	private final int[] after;
	private final long totalBefore;
	private final long totalAfter;

	/** @param difference how many more or fewer, without sign */
	private record Scored(int code, double score, int difference) {
	}

	/** @param before events of each code in the first period; {@code after} those in the second */
	Ranking(int[] before, int[] after) {
		this.before = before;
		this.after = after;
		totalBefore = IntStream.of(before).asLongStream().sum();
		totalAfter = IntStream.of(after).asLongStream().sum();
	}

	/** The changes of at most so many values. */
	DimensionChanges changes(Dimension dimension, int most, CodeNames names) {
		int values = 0;
		double perOccurrence = LogLikelihood.mostPerOccurrence(totalBefore, totalAfter);
		double least = 0;
		PriorityQueue<Scored> best = new PriorityQueue<>(LEAST_FIRST);
		for (int code = 0; code < after.length; code++) {
			long occurrences = (long) before[code] + after[code];
			if (occurrences == 0) {
				continue;
			}
			values++;
			// Most values are so rare that they cannot be among the best.
			if (occurrences * perOccurrence < least) {
				continue;
			}
			best.add(scored(code));
			if (best.size() > most) {
				best.remove();
				double score = best.element().score;
				least = score * score * (1 - 1e-9);
			}
		}
		return new DimensionChanges(dimension, inOrder(best, names), values, totalBefore, totalAfter);
	}

	private Scored scored(int code) {
		double score = LogLikelihood.signedRoot(before[code], totalBefore, after[code], totalAfter);
		return new Scored(code, score, Math.abs(after[code] - before[code]));
	}

	private List<Change> inOrder(PriorityQueue<Scored> best, CodeNames names) {
		List<Change> changes = new ArrayList<>(best.size());
		while (!best.isEmpty()) {
			Scored next = best.remove();
			changes.add(new Change(names.name(next.code), before[next.code], after[next.code], next.score));
		}
		Collections.reverse(changes);
		return changes;
	}
}
