package org.brushwork.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * What is measured, and how often.
 *
 * @param lines  how many lines the generated log has, at least 1
 * @param rounds how many rounds are counted, at least 1
 */
record BenchOptions(long lines, int rounds) {

	/** How to ask. */
	static final String USAGE = "usage: bench logs [--lines N] [--rounds R]";

	private static final BenchOptions DEFAULT = new BenchOptions(10_000_000, 3);

	/** What the words of a command line ask for; empty when they are wrong. */
	static Optional<BenchOptions> parse(List<String> words) {
		if (words.isEmpty() || !words.get(0).equals("logs") || words.size() % 2 == 0) {
			return Optional.empty();
		}
		BenchOptions options = DEFAULT;
		for (int i = 1; i < words.size(); i += 2) {
			String number = words.get(i + 1);
			if (words.get(i).equals("--lines") && number.matches("[1-9][0-9]{0,11}")) {
				options = new BenchOptions(Long.parseLong(number), options.rounds);
			} else if (words.get(i).equals("--rounds") && number.matches("[1-9][0-9]{0,3}")) {
				options = new BenchOptions(options.lines, Integer.parseInt(number));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(options);
	}
}
