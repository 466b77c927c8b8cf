package org.brushwork.widgets.ui.internal;

import java.util.stream.IntStream;
import org.brushwork.figure.xy.Points;

/**
 * Gives each cluster without a point the point that is farthest from its centre, of clusters that have another one; so no
 * centre is lost.
 */
final class Refill {

	private final Points points;
	private final double[][] centres;
	private final int[] owners;
	private final int[] counts;
	private boolean needed;

	/**
	 * Refills.
	 *
	 * @param clusters the cluster of each point; not changed
	 * @param centres  x of all, then y of all; no more than there are points
	 */
	Refill(Points points, int[] clusters, double[][] centres) {
		this.points = points;
		this.centres = centres;
		owners = clusters.clone();
		counts = new int[centres[0].length];
		IntStream.of(owners).forEach(owner -> counts[owner]++);
		for (int cluster = 0; cluster < counts.length; cluster++) {
			if (counts[cluster] == 0) {
				give(farthest(), cluster);
				needed = true;
			}
		}
	}

	/** The cluster of each point then. */
	int[] owners() {
		return owners;
	}

	/** Whether a cluster had no point. */
	boolean isNeeded() {
		return needed;
	}

	private void give(int point, int cluster) {
		counts[owners[point]]--;
		counts[cluster]++;
		owners[point] = cluster;
	}

	private int farthest() {
		return IntStream.range(0, owners.length).filter(i -> counts[owners[i]] > 1).boxed()
				.max((a, b) -> Double.compare(distance(a), distance(b))).orElseThrow();
	}

	private double distance(int point) {
		return KMeans.squared(points, point, centres, owners[point]);
	}
}
