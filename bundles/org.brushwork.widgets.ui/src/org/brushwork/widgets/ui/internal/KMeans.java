package org.brushwork.widgets.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.eclipse.osgi.util.NLS;

/**
 * A state of Lloyd's algorithm, <i>Least squares quantization in PCM</i> (1982), which in turn assigns each point to the
 * nearest centre and moves each centre to the mean of its points. Immutable; arrays are not to be changed.
 *
 * @param points   what is clustered
 * @param clusters the cluster of each point, 0 to k - 1
 * @param trails   where the centres were and are: for each time x of all, then y of all
 * @param inertias the sum of squared distances to the centres of their clusters, from the start to now
 * @param last     what was done last
 */
record KMeans(Points points, int[] clusters, List<double[][]> trails, List<Double> inertias, Step last) {

	private static final int SHORTEST = 9;

	/** What a step does. */
	enum Step {
		/** Each point was assigned to the centre that is nearest. */
		ASSIGN(Messages.KMeans_Assigned),
		/** Each centre was moved to the mean of its points. */
		MOVE(Messages.KMeans_Moved),
		/** The same, and a cluster without a point got the one that is farthest from its centre. */
		REFILL(Messages.KMeans_Refilled),
		/** Nothing has changed any more. */
		SETTLED(Messages.KMeans_Settled);

		private final String words;

		Step(String words) {
			this.words = words;
		}

		/** What is said of it: {0} is how many steps were done, {1} the inertia. */
		String words() {
			return words;
		}
	}

	/**
	 * Takes different points, by chance, for the first centres, and assigns all points to them.
	 *
	 * @param k    how many clusters, 1 to the number of points
	 * @param seed the same seed takes the same points
	 * @throws IllegalArgumentException if there are fewer points than clusters
	 */
	static KMeans start(Points points, int k, long seed) {
		if (k < 1 || k > points.size()) {
			throw new IllegalArgumentException("k must be 1 to " + points.size() + ", got: " + k); //$NON-NLS-1$ //$NON-NLS-2$
		}
		int[] order = IntStream.range(0, points.size()).toArray();
		SplittableRandom random = new SplittableRandom(seed);
		for (int i = 0; i < k; i++) {
			int other = random.nextInt(i, order.length);
			int taken = order[other];
			order[other] = order[i];
			order[i] = taken;
		}
		return from(points, IntStream.range(0, k).mapToDouble(i -> points.xs()[order[i]]).toArray(),
				IntStream.range(0, k).mapToDouble(i -> points.ys()[order[i]]).toArray());
	}

	/** Starts with some centres. */
	static KMeans from(Points points, double[] xs, double[] ys) {
		double[][] centres = { xs, ys };
		int[] nearest = nearest(points, new int[points.size()], centres);
		return new KMeans(points, nearest, List.<double[][]>of(centres), List.of(inertia(points, nearest, centres)),
				Step.ASSIGN);
	}

	/** The centres now: x of all, then y of all. */
	double[][] centres() {
		return trails.get(trails.size() - 1);
	}

	/** How small the sum of squared distances is. */
	double inertia() {
		return inertias.get(inertias.size() - 1);
	}

	/** The points, with their clusters as classes. */
	Points clustered() {
		List<String> names = IntStream.rangeClosed(1, centres()[0].length)
				.mapToObj(cluster -> NLS.bind(Messages.KMeans_Cluster, cluster)).toList();
		return new Points(points.xs(), points.ys(), clusters, names);
	}

	/** The inertias, with room for some more steps. */
	Values course() {
		double[] course = new double[Math.max(SHORTEST, inertias.size())];
		Arrays.setAll(course, i -> i < inertias.size() ? inertias.get(i) : Double.NaN);
		return Values.of(course);
	}

	/** Whether another step would change nothing. */
	boolean isSettled() {
		return last == Step.SETTLED;
	}

	/** The state after the next step: points are assigned after centres were moved, and the other way round. */
	KMeans next() {
		return switch (last) {
		case ASSIGN -> moved();
		case MOVE, REFILL -> assigned();
		case SETTLED -> this;
		};
	}

	private KMeans assigned() {
		int[] nearest = nearest(points, clusters, centres());
		boolean same = Arrays.equals(nearest, clusters);
		return new KMeans(points, nearest, trails, with(inertias, inertia(points, nearest, centres())),
				same ? Step.SETTLED : Step.ASSIGN);
	}

	private KMeans moved() {
		Refill refill = new Refill(points, clusters, centres());
		int[] owners = refill.owners();
		double[][] means = means(owners);
		return new KMeans(points, owners, with(trails, means), with(inertias, inertia(points, owners, means)),
				refill.isNeeded() ? Step.REFILL : Step.MOVE);
	}

	/** The mean of each cluster's points; each has one. */
	private double[][] means(int[] owners) {
		int k = centres()[0].length;
		double[][] means = new double[2][k];
		int[] counts = new int[k];
		for (int i = 0; i < owners.length; i++) {
			means[0][owners[i]] += points.xs()[i];
			means[1][owners[i]] += points.ys()[i];
			counts[owners[i]]++;
		}
		for (int cluster = 0; cluster < k; cluster++) {
			means[0][cluster] /= counts[cluster];
			means[1][cluster] /= counts[cluster];
		}
		return means;
	}

	/** A point between two centres stays where it is, or points that are all alike would go to and fro for ever. */
	private static int[] nearest(Points points, int[] before, double[][] centres) {
		return IntStream.range(0, points.size()).map(point -> {
			int best = before[point];
			for (int cluster = 0; cluster < centres[0].length; cluster++) {
				if (squared(points, point, centres, cluster) < squared(points, point, centres, best)) {
					best = cluster;
				}
			}
			return best;
		}).toArray();
	}

	private static double inertia(Points points, int[] clusters, double[][] centres) {
		return IntStream.range(0, clusters.length).mapToDouble(i -> squared(points, i, centres, clusters[i])).sum();
	}

	/** The squared distance of a point from a centre. */
	static double squared(Points points, int point, double[][] centres, int cluster) {
		double dx = points.xs()[point] - centres[0][cluster];
		double dy = points.ys()[point] - centres[1][cluster];
		return dx * dx + dy * dy;
	}

	private static <T> List<T> with(List<T> some, T another) {
		List<T> all = new ArrayList<>(some);
		all.add(another);
		return List.copyOf(all);
	}
}
