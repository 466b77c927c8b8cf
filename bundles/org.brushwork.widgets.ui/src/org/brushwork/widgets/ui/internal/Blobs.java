package org.brushwork.widgets.ui.internal;

import java.util.SplittableRandom;
import org.brushwork.figure.xy.Points;

/**
 * Made-up points in round heaps.
 *
 * @param heaps  how many heaps, at least 1
 * @param points how many points in all, at least 0
 * @param spread the standard deviation within a heap; their centres lie in a square with sides of 10
 * @param seed   the same seed gives the same points
 */
record Blobs(int heaps, int points, double spread, long seed) {

	private static final double SIDE = 10;

	/** The points; each heap has as many as the others, or one more. */
	Points make() {
		SplittableRandom random = new SplittableRandom(seed);
		double[] centresX = random.doubles(heaps, 0, SIDE).toArray();
		double[] centresY = random.doubles(heaps, 0, SIDE).toArray();
		double[] xs = new double[points];
		double[] ys = new double[points];
		for (int i = 0; i < points; i++) {
			xs[i] = centresX[i % heaps] + spread * random.nextGaussian();
			ys[i] = centresY[i % heaps] + spread * random.nextGaussian();
		}
		return Points.of("", xs, ys); //$NON-NLS-1$
	}
}
