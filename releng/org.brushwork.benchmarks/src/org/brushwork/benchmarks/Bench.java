package org.brushwork.benchmarks;

import java.util.List;

/**
 * Runs the measurements of one kit: {@code Bench logs [--lines N]}. Prints a table of medians with their spread; rounds
 * of all contestants take turns, so that a noisy machine is noisy for all of them.
 */
public final class Bench {

	private static final String USAGE = "usage: bench logs [--lines N]";
	private static final long LINES = 1_000_000;

	private Bench() {
		// not needed
	}

	/** Measures; status 2 with one line on standard error when the words are wrong or a file cannot be written. */
	public static void main(String[] words) {
		long lines = lines(List.of(words));
		if (lines < 1) {
			System.err.println(USAGE);
			System.exit(2);
		}
		try {
			new LogsBench(lines, System.out).run();
		} catch (Exception e) {
			System.err.println("bench: " + e);
			System.exit(2);
		}
	}

	/** The number of lines asked for, or 0 when the words are wrong. */
	private static long lines(List<String> words) {
		if (words.equals(List.of("logs"))) {
			return LINES;
		}
		boolean known = words.size() == 3 && words.get(0).equals("logs") && words.get(1).equals("--lines");
		return known && words.get(2).matches("[0-9]{1,12}") ? Long.parseLong(words.get(2)) : 0;
	}
}
