package org.brushwork.figure.geometry;

import java.util.Arrays;
import org.brushwork.figure.drawing.Raster;

/**
 * Counts points per pixel and class, and colours the counts: exact however many points there are, and the same in
 * whatever order they come.
 * <p>
 * A point covers the pixels around its own within a radius. A pixel's colour is the mean of the colours of its
 * classes by their counts; its opacity grows with the logarithm of the count, so that a single point is seen and a
 * thousand at the same place are more. Not for several threads at once.
 */
public final class DensityRaster {

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
		return raster(colors, radius, classes);
	}

	/**
	 * Colours the counts, some classes lying behind the others: they are seen only where no point of those in front is.
	 *
	 * @param colors of the classes, {@code 0xRRGGBB}
	 * @param radius how far a point reaches, pixels: 0 for its own only, 1 for 3 by 3
	 * @param front  how many classes are in front, the first ones; 0 to all
	 */
	public Raster raster(int[] colors, int radius, int front) {
		int[] front24 = new int[width * height];
		int[] frontTotals = totals(colors, radius, 0, front, front24);
		if (front < classes) {
			int[] behind = new int[width * height];
			int[] behindTotals = totals(colors, radius, front, classes, behind);
			DensityAlpha.apply(behindTotals, behind);
			DensityAlpha.apply(frontTotals, front24);
			for (int i = 0; i < behind.length; i++) {
				front24[i] = front24[i] == 0 ? behind[i] : front24[i];
			}
		} else {
			DensityAlpha.apply(frontTotals, front24);
		}
		return new Raster(width, height, front24);
	}

	/** The counts of some classes with their surroundings, summed, and the mean colours where there are any. */
	private int[] totals(int[] colors, int radius, int from, int to, int[] rgb) {
		int[] totals = new int[width * height];
		int[][] rows = new int[Math.max(0, to - from)][width];
		// Of each class the rows around the current one, each already summed along itself.
		int[][][] around = new int[rows.length][2 * radius + 1][width];
		int[] shades = Arrays.copyOfRange(colors, from, to);
		for (int row = -radius; row < height; row++) {
			for (int kind = 0; kind < rows.length; kind++) {
				int entering = row + radius;
				int[][] ring = around[kind];
				sumAlong(from + kind, entering, radius, ring[entering % ring.length]);
				if (row >= 0) {
					addRows(ring, rows[kind]);
				}
			}
			if (row >= 0) {
				mean(rows, shades, row * width, totals, rgb);
			}
		}
		return totals;
	}

	/** Sums of a class around each pixel of a row; zeros for a row beyond the last. */
	private void sumAlong(int kind, int row, int radius, int[] target) {
		Arrays.fill(target, 0);
		if (row >= height) {
			return;
		}
		int source = (kind * height + row) * width;
		for (int shift = -radius; shift <= radius; shift++) {
			int first = Math.max(0, -shift);
			int last = Math.min(width, width - shift);
			// Plain loops over whole rows, which the compiler turns into vector instructions.
			for (int i = first; i < last; i++) {
				target[i] += counts[source + shift + i];
			}
		}
	}

	private static void addRows(int[][] rows, int[] target) {
		Arrays.fill(target, 0);
		for (int[] row : rows) {
			for (int i = 0; i < target.length; i++) {
				target[i] += row[i];
			}
		}
	}

	private static void mean(int[][] rows, int[] colors, int offset, int[] totals, int[] rgb) {
		for (int kind = 0; kind < rows.length; kind++) {
			int[] row = rows[kind];
			for (int i = 0; i < row.length; i++) {
				totals[offset + i] += row[i];
			}
		}
		int width = rows.length == 0 ? 0 : rows[0].length;
		for (int i = 0; i < width; i++) {
			int total = totals[offset + i];
			if (total > 0) {
				rgb[offset + i] = mean(rows, colors, i, total);
			}
		}
	}

	private static int mean(int[][] rows, int[] colors, int column, int total) {
		long red = 0;
		long green = 0;
		long blue = 0;
		for (int kind = 0; kind < rows.length; kind++) {
			long count = rows[kind][column];
			if (count == total) {
				return colors[kind] & 0xFFFFFF;
			}
			red += count * (colors[kind] >> 16 & 0xFF);
			green += count * (colors[kind] >> 8 & 0xFF);
			blue += count * (colors[kind] & 0xFF);
		}
		double share = 1.0 / total;
		return (int) (red * share + 0.5) << 16 | (int) (green * share + 0.5) << 8 | (int) (blue * share + 0.5);
	}
}
