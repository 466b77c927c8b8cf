package org.brushwork.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.figure.xy.Points;

/** Made-up data, the same every time. */
final class ChartData {

	private static final int CLASSES = 3;
	private static final double FAR = 2.4;

	private ChartData() {
		// functions only
	}

	/** Points of three classes that overlap. */
	static Points cloud(int count) {
		Random random = new Random(count);
		double[] xs = new double[count];
		double[] ys = new double[count];
		int[] classes = new int[count];
		for (int i = 0; i < count; i++) {
			classes[i] = i % CLASSES;
			xs[i] = FAR * classes[i] + random.nextGaussian();
			ys[i] = Math.sin(xs[i]) + random.nextGaussian();
		}
		return new Points(xs, ys, classes, List.of("a", "b", "c"));
	}

	/** 0, 1, 2 ... */
	static double[] numbers(int count) {
		return IntStream.range(0, count).mapToDouble(i -> i).toArray();
	}

	/** A noisy wave. */
	static double[] wave(int count, int number) {
		Random random = new Random(number);
		return IntStream.range(0, count)
				.mapToDouble(i -> number + Math.sin((i + 40.0 * number) / (count / 20.0)) + 0.2 * random.nextGaussian())
				.toArray();
	}
}
