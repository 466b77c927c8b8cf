package org.brushwork.figure.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.brushwork.figure.drawing.Raster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compared with counting the points around each pixel one by one. */
class DensitySpreadTest {

	private static final int[] COLORS = { 0x204060, 0xE09000 };

	@ParameterizedTest
	@CsvSource({ "17, 11, 0", "17, 11, 1", "5, 40, 3", "1, 1, 2", "3, 2, 6" })
	void aPixelHasTheColourOfThePointsAroundIt(int width, int height, int radius) {
		Random random = new Random(7);
		DensityRaster density = new DensityRaster(width, height, 2);
		int[][] points = new int[60][];
		for (int i = 0; i < points.length; i++) {
			points[i] = new int[] { random.nextInt(width), random.nextInt(height), random.nextInt(2) };
			density.add(points[i][0] + 0.5, points[i][1] + 0.5, points[i][2]);
		}
		Raster raster = density.raster(COLORS, radius);
		int[][] expected = around(points, width, height, radius);
		int most = 0;
		for (int[] counts : expected) {
			most = Math.max(most, counts[0] + counts[1]);
		}
		int[] argb = new int[width * height];
		for (int i = 0; i < argb.length; i++) {
			argb[i] = color(expected[i], most);
		}
		assertArrayEquals(argb, raster.argb());
	}

	private static int[][] around(int[][] points, int width, int height, int radius) {
		int[][] counts = new int[width * height][2];
		for (int[] point : points) {
			for (int y = Math.max(0, point[1] - radius); y <= Math.min(height - 1, point[1] + radius); y++) {
				for (int x = Math.max(0, point[0] - radius); x <= Math.min(width - 1, point[0] + radius); x++) {
					counts[y * width + x][point[2]]++;
				}
			}
		}
		return counts;
	}

	private static int color(int[] counts, int most) {
		int total = counts[0] + counts[1];
		if (total == 0) {
			return 0;
		}
		long alpha = Math.round(255 * (most > 1 ? 0.45 + 0.55 / Math.log(most) * Math.log(total) : 1));
		int rgb = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			double mean = ((double) counts[0] / total) * (COLORS[0] >> shift & 0xFF)
					+ ((double) counts[1] / total) * (COLORS[1] >> shift & 0xFF);
			rgb |= (int) Math.round(mean) << shift;
		}
		return (int) alpha << 24 | rgb;
	}

	@ParameterizedTest
	@CsvSource({ "1", "5000", "100000" })
	void theMostPointsAreOpaqueHoweverManyTheyAre(int points) {
		DensityRaster density = new DensityRaster(2, 1, 1);
		for (int i = 0; i < points; i++) {
			density.add(0, 0, 0);
		}
		assertEquals(0xFF, density.raster(COLORS, 0).argb()[0] >>> 24);
	}
}
