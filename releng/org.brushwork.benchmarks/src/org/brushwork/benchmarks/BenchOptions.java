package org.brushwork.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * What is measured, and how often.
 *
 * @param kit    whose demands
 * @param lines  how many lines the generated log has, at least 1; of no interest to others than logs
 * @param rounds how many rounds are counted, at least 1
 */
record BenchOptions(Kit kit, long lines, int rounds) {

	/** What can be measured. */
	enum Kit {
		LOGS, CHARTS, WIDGETS, CLASSIFY, TRAIN
	}

	/** How to ask. */
	static final String USAGE = "usage: bench logs [--lines N] [--rounds R], bench charts [--rounds R],"
			+ " bench widgets [--rounds R], bench classify [--rounds R] or bench train [--rounds R]";

	private static final long LINES = 10_000_000;
	private static final int ROUNDS = 3;

	/** What the words of a command line ask for; empty when they are wrong. */
	static Optional<BenchOptions> parse(List<String> words) {
		if (words.size() % 2 == 0) {
			return Optional.empty();
		}
		return switch (words.get(0)) {
		case "logs" -> new BenchOptions(Kit.LOGS, LINES, ROUNDS).with(words);
		case "charts" -> new BenchOptions(Kit.CHARTS, LINES, ROUNDS).with(words);
		case "widgets" -> new BenchOptions(Kit.WIDGETS, LINES, ROUNDS).with(words);
		case "classify" -> new BenchOptions(Kit.CLASSIFY, LINES, ROUNDS).with(words);
		case "train" -> new BenchOptions(Kit.TRAIN, LINES, ROUNDS).with(words);
		default -> Optional.empty();
		};
	}

	private Optional<BenchOptions> with(List<String> words) {
		BenchOptions options = this;
		for (int i = 1; i < words.size(); i += 2) {
			String number = words.get(i + 1);
			if (kit == Kit.LOGS && words.get(i).equals("--lines") && number.matches("[1-9][0-9]{0,11}")) {
				options = new BenchOptions(kit, Long.parseLong(number), options.rounds);
			} else if (words.get(i).equals("--rounds") && number.matches("[1-9][0-9]{0,3}")) {
				options = new BenchOptions(kit, options.lines, Integer.parseInt(number));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(options);
	}
}
