package org.brushwork.logs.internal.count;

import java.util.List;
import org.brushwork.logs.WeekHourCounts;

/**
 * Adds up what is in cells, by the values of each dimension, and by weekday and hour together. Not for several threads at
 * once.
 */
final class CellCounts {

	/** {@code [dimension][cell]} */
	private final char[][] codes;
	/** {@code [dimension][code]}, and behind the last dimension by {@code 24 * weekday + hour}. */
	final int[][] counts;
	private final int[] weekHours;
	/** How many events pass all predicates. */
	int matched;

	CellCounts(List<CellDimension> dimensions) {
		this.codes = dimensions.stream().map(CellDimension::codeOf).toArray(char[][]::new);
		this.counts = new int[counted(dimensions)][];
		for (int i = 0; i < codes.length; i++) {
			counts[i] = new int[dimensions.get(i).size()];
		}
		weekHours = new int[WeekHourCounts.DAYS * WeekHourCounts.HOURS];
		counts[codes.length] = weekHours;
	}

	/** How many counts there are: those of the dimensions, and those by weekday and hour. */
	static int counted(List<CellDimension> dimensions) {
		return dimensions.size() + 1;
	}

	/**
	 * Adds events of a cell.
	 *
	 * @param fails the only dimension whose predicate the cell fails, which is the only one it counts in, or what
	 *              {@link Fails} has instead; weekday and hour together count what fails no other
	 */
	void add(int cell, int fails, int events) {
		if (fails == Fails.NOTHING) {
			matched += events;
			for (int i = 0; i < codes.length; i++) {
				counts[i][codes[i][cell]] += events;
			}
			addToWeek(cell, events);
		} else if (fails == Fails.PAIR) {
			addToWeek(cell, events);
		} else if (fails != Fails.SEVERAL) {
			counts[fails][codes[fails][cell]] += events;
			if (fails == CellDimensions.HOUR || fails == CellDimensions.WEEKDAY) {
				addToWeek(cell, events);
			}
		}
	}

	private void addToWeek(int cell, int events) {
		weekHours[WeekHourCounts.HOURS * codes[CellDimensions.WEEKDAY][cell] + codes[CellDimensions.HOUR][cell]] += events;
	}

	/** The counts by weekday and hour, {@code [7][24]}. */
	long[][] weekHours() {
		long[][] week = new long[WeekHourCounts.DAYS][WeekHourCounts.HOURS];
		for (int cell = 0; cell < weekHours.length; cell++) {
			week[cell / WeekHourCounts.HOURS][cell % WeekHourCounts.HOURS] = weekHours[cell];
		}
		return week;
	}

	/** Adds what is between two bins, given what is before each, {@code [dimension][bin][code]}, and in each. */
	void add(int[][][] prefixes, int from, int to, int[] totals) {
		for (int i = 0; i < counts.length; i++) {
			int[] high = prefixes[i][to];
			int[] low = prefixes[i][from];
			for (int code = 0; code < counts[i].length; code++) {
				counts[i][code] += high[code] - low[code];
			}
		}
		for (int bin = from; bin < to; bin++) {
			matched += totals[bin];
		}
	}

	/** Copies what there is so far as what is before a bin. */
	void copyTo(int[][][] prefixes, int bin) {
		for (int i = 0; i < counts.length; i++) {
			prefixes[i][bin] = counts[i].clone();
		}
	}

	/** Adds what was counted elsewhere. */
	void add(CellCounts other) {
		matched += other.matched;
		for (int i = 0; i < counts.length; i++) {
			add(other.counts[i], counts[i]);
		}
	}

	/** Adds what there is to what is before a bin. */
	void addTo(int[][][] prefixes, int bin) {
		for (int i = 0; i < counts.length; i++) {
			add(counts[i], prefixes[i][bin]);
		}
	}

	private static void add(int[] source, int[] target) {
		for (int code = 0; code < target.length; code++) {
			target[code] += source[code];
		}
	}
}
