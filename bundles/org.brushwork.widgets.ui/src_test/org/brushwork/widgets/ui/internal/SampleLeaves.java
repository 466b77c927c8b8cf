package org.brushwork.widgets.ui.internal;

import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Makes up the table with which Linked Charts begins: leaves of three trees that overlap in some of their measures. */
final class SampleLeaves {

	private static final int PER_TREE = 80;
	private static final String[] TREES = { "Alder", "Birch", "Hazel" };
	private static final String[] PLACES = { "river", "edge", "wood" };

	/** Mean length and width in mm, share of the width that follows the length, mean mass in mg for each mm2. */
	private static final double[][] MEANS = { { 72, 61, 0.7, 0.115 }, { 54, 38, 0.55, 0.085 }, { 93, 79, 0.6, 0.095 } };

	/** How likely the places are for each tree. */
	private static final double[][] CHANCES = { { 0.7, 0.9 }, { 0.15, 0.55 }, { 0.1, 0.4 } };

	private SampleLeaves() {
		// functions only
	}

	/** The file, the same each time. */
	static String csv() {
		RandomGenerator random = new Random(20_240_501);
		StringBuilder csv = new StringBuilder("tree,place,length_mm,width_mm,teeth,mass_mg\n");
		for (int tree = 0; tree < TREES.length; tree++) {
			for (int leaf = 0; leaf < PER_TREE; leaf++) {
				csv.append(row(tree, random));
			}
		}
		return csv.toString();
	}

	private static String row(int tree, RandomGenerator random) {
		double[] means = MEANS[tree];
		double size = random.nextGaussian();
		double length = means[0] * (1 + 0.13 * size);
		double width = means[1] * (1 + 0.13 * (means[2] * size + (1 - means[2]) * random.nextGaussian()));
		double mass = Math.PI / 4 * length * width * means[3] * (1 + 0.08 * random.nextGaussian());
		long teeth = Math.round(22 + tree * 6 + 4 * random.nextGaussian());
		double place = random.nextDouble();
		String where = PLACES[place < CHANCES[tree][0] ? 0 : place < CHANCES[tree][1] ? 1 : 2];
		// Some were not weighed.
		String weighed = random.nextInt(20) == 0 ? "" : String.format(Locale.ROOT, "%.0f", mass);
		return String.format(Locale.ROOT, "%s,%s,%.1f,%.1f,%d,%s%n", TREES[tree], where, length, width, teeth, weighed)
				.replace(System.lineSeparator(), "\n");
	}
}
