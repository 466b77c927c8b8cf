package org.brushwork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers of one kind, round by round, in one unit. Immutable. */
final class Figures {

	private final List<Double> byRound;
	private final List<Double> sorted;

	/** @throws IllegalArgumentException if there is no number */
	Figures(List<Double> byRound) {
		if (byRound.isEmpty()) {
			throw new IllegalArgumentException("at least one number wanted, got none");
		}
		this.byRound = List.copyOf(byRound);
		this.sorted = byRound.stream().sorted().toList();
	}

	/** How many there are. */
	int size() {
		return byRound.size();
	}

	/** The middle one; of an even number of them, half way between the middle two. */
	double median() {
		return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
	}

	/** The least number that at least so many percent (1 to 100) do not exceed. */
	double percentile(int percent) {
		return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
	}

	double least() {
		return sorted.get(0);
	}

	double most() {
		return sorted.get(sorted.size() - 1);
	}

	/**
	 * The quotients of the same round. A number that there is only once, as of a contestant that is too slow for more,
	 * goes with every round of the other.
	 *
	 * @throws IllegalArgumentException if there are differently many, and on no side only one
	 */
	Figures over(Figures other) {
		int rounds = Math.max(size(), other.size());
		List<Double> quotients = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			quotients.add(in(round, rounds) / other.in(round, rounds));
		}
		return new Figures(quotients);
	}

	private double in(int round, int rounds) {
		if (size() != 1 && size() != rounds) {
			throw new IllegalArgumentException("1 or " + rounds + " numbers wanted, got: " + size());
		}
		return byRound.get(size() == 1 ? 0 : round);
	}

	/** Median, and the range where there is more than one, with so many decimals. */
	String text(int decimals) {
		String number = "%,." + decimals + "f";
		String text = String.format(Locale.ROOT, number, median());
		return size() == 1 ? text
				: text + String.format(Locale.ROOT, " (" + number + " .. " + number + ")", least(), most());
	}
}
