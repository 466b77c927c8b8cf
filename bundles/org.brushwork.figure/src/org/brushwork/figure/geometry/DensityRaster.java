package org.brushwork.figure.geometry;

import java.util.Arrays;
import org.brushwork.figure.drawing.Raster;

/**
 * Counts points per pixel and class, and colours the counts: exact however many points there are, and the same in
 * whatever order they come.
 * <p>
 * A point covers the pixels around its own within a radius. A pixel's colour is the mean of the colours of its classes by
 * their counts; its opacity grows with the logarithm of the count, so that a single point is seen and a thousand at the same
 * place are more. Not for several threads at once.
 */
public final class DensityRaster {

	private static final double LEAST_ALPHA = 0.45;
	private static final int MOST_KNOWN = 4096;

	private final int width;
	private final int height;
	private final int classes;
	/** {@code [class * width * height + row * width + column]} */
	private final int[] counts;

	/**
	 * An empty raster.
	 *
	 * @param width   pixels, at least 1
	 * @param height  pixels, at least 1
	 * @param classes at least 1
	 */
	public DensityRaster(int width, int height, int classes) {
		this.width = width;
		this.height = height;
		this.classes = classes;
		this.counts = new int[Math.multiplyExact(classes, Math.multiplyExact(width, height))];
	}

	/** Counts a point; one outside of the raster is left out. */
	public void add(double px, double py, int kind) {
		// Compared as numbers: one that is not a number is outside.
		if (px >= 0 && py >= 0 && px < width && py < height) {
			counts[(kind * height + (int) py) * width + (int) px]++;
		}
	}

	/** How many points of a class are in a pixel. */
	public int count(int column, int row, int kind) {
		return counts[(kind * height + row) * width + column];
	}

	/**
	 * Colours the counts.
	 *
	 * @param colors of the classes, {@code 0xRRGGBB}
	 * @param radius how far a point reaches, pixels: 0 for its own only, 1 for 3 by 3
	 */
	public Raster raster(int[] colors, int radius) {
		int pixels = width * height;
		int[] spread = new int[counts.length];
		for (int kind = 0; kind < classes; kind++) {
			spread(kind * pixels, radius, spread);
		}
		int[] totals = new int[pixels];
		for (int from = 0; from < spread.length; from += pixels) {
			for (int i = 0; i < pixels; i++) {
				totals[i] += spread[from + i];
			}
		}
		int most = Arrays.stream(totals).max().orElse(0);
		int[] alphas = alphas(most);
		int[] argb = new int[pixels];
		for (int i = 0; i < pixels; i++) {
			if (totals[i] > 0) {
				int alpha = totals[i] < alphas.length ? alphas[totals[i]] : alpha(totals[i], most);
				argb[i] = alpha << 24 | color(spread, i, totals[i], colors);
			}
		}
		return new Raster(width, height, argb);
	}

	/** The opacities of the smaller counts, since nearly all pixels have one of them and logarithms take time. */
	private static int[] alphas(int most) {
		int[] alphas = new int[Math.min(most, MOST_KNOWN) + 1];
		for (int count = 1; count < alphas.length; count++) {
			alphas[count] = alpha(count, most);
		}
		return alphas;
	}

	/** The opacity of a count, 0 to 255. */
	private static int alpha(int count, int most) {
		double alpha = most > 1 ? LEAST_ALPHA + (1 - LEAST_ALPHA) / Math.log(most) * Math.log(count) : 1;
		return (int) Math.round(255 * alpha);
	}

	private int color(int[] spread, int pixel, int total, int[] colors) {
		double red = 0;
		double green = 0;
		double blue = 0;
		for (int kind = 0; kind < classes; kind++) {
			int count = spread[kind * width * height + pixel];
			if (count == total) {
				return colors[kind] & 0xFFFFFF;
			}
			double share = (double) count / total;
			red += share * (colors[kind] >> 16 & 0xFF);
			green += share * (colors[kind] >> 8 & 0xFF);
			blue += share * (colors[kind] & 0xFF);
		}
		return (int) Math.round(red) << 16 | (int) Math.round(green) << 8 | (int) Math.round(blue);
	}

	/** Sums over the square around each pixel: first along each row, then over neighbouring rows, each as a running sum. */
	private void spread(int from, int radius, int[] spread) {
		if (radius == 0) {
			System.arraycopy(counts, from, spread, from, width * height);
			return;
		}
		int[] rows = new int[width * height];
		for (int row = 0; row < height; row++) {
			sum(from + row * width, radius, rows, row * width);
		}
		int[] sums = new int[width];
		for (int row = -radius; row < height; row++) {
			add(rows, row + radius, 1, sums);
			add(rows, row - radius - 1, -1, sums);
			if (row >= 0) {
				System.arraycopy(sums, 0, spread, from + row * width, width);
			}
		}
	}

	/** Adds a row or takes it away, if there is one. */
	private void add(int[] rows, int row, int times, int[] sums) {
		if (row >= 0 && row < height) {
			for (int column = 0; column < width; column++) {
				sums[column] += times * rows[row * width + column];
			}
		}
	}

	private void sum(int from, int radius, int[] target, int to) {
		int sum = 0;
		for (int i = 0; i < Math.min(radius, width); i++) {
			sum += counts[from + i];
		}
		for (int i = 0; i < width; i++) {
			if (i + radius < width) {
				sum += counts[from + i + radius];
			}
			if (i - radius - 1 >= 0) {
				sum -= counts[from + i - radius - 1];
			}
			target[to + i] = sum;
		}
	}
}
