package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is demanded of a kit, beside what was measured. */
final class Demands {

	private record Row(String demand, String measured, String met) {
	}

	private final List<Row> rows = new ArrayList<>();

	/** A number that must not be exceeded, with its unit. */
	void atMost(double limit, String unit, String what, double measured, String text) {
		add(what + ": at most " + number(limit) + unit, text, measured <= limit, measured / limit);
	}

	/** A number that must be reached, with its unit. */
	void atLeast(double limit, String unit, String what, double measured, String text) {
		add(what + ": at least " + number(limit) + unit, text, measured >= limit, limit / measured);
	}

	private void add(String demand, String text, boolean met, double factor) {
		String missed = String.format(Locale.ROOT, "NO, missed by a factor of %.2f", factor);
		rows.add(new Row(demand, text, met ? "yes" : missed));
	}

	private static String number(double limit) {
		return String.format(Locale.ROOT, limit == Math.rint(limit) ? "%.0f" : "%.1f", limit);
	}

	/** A demand that nothing could be measured for, and why. */
	void leftOut(String what, String why) {
		rows.add(new Row(what, why, "left out"));
	}

	/** Prints a table with a line for each demand, in the order in which they came. */
	void print(PrintStream out) {
		Row head = new Row("demand", "measured", "met?");
		List<Row> all = new ArrayList<>(List.of(head));
		all.addAll(rows);
		int demand = all.stream().mapToInt(row -> row.demand.length()).max().orElse(0);
		int measured = all.stream().mapToInt(row -> row.measured.length()).max().orElse(0);
		for (Row row : all) {
			out.printf("%-" + demand + "s  %-" + measured + "s  %s%n", row.demand, row.measured, row.met);
		}
	}
}
