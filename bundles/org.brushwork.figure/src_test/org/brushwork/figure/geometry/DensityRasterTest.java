package org.brushwork.figure.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.brushwork.figure.drawing.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DensityRasterTest {

	private static final int[] COLORS = { 0xFF0000, 0x00FF00, 0x0000FF };

	@Test
	void eachPointIsCountedInItsPixel() {
		DensityRaster raster = new DensityRaster(4, 3, 2);
		raster.add(0, 0, 0);
		raster.add(0.99, 0.99, 0);
		raster.add(3.5, 2.5, 1);
		assertEquals(2, raster.count(0, 0, 0));
		assertEquals(0, raster.count(0, 0, 1));
		assertEquals(1, raster.count(3, 2, 1));
	}

	@Test
	void whatIsOutsideOrNoNumberIsLeftOut() {
		DensityRaster raster = new DensityRaster(4, 3, 1);
		for (double bad : new double[] { -1e-9, -5, 4, 1e300, Double.NaN, Double.POSITIVE_INFINITY }) {
			raster.add(bad, 1, 0);
			raster.add(1, bad, 0);
		}
		assertEquals(0, Arrays.stream(raster.raster(COLORS, 1).argb()).filter(pixel -> pixel != 0).count());
	}

	@Test
	void theOrderOfThePointsDoesNotMatter() {
		Random random = new Random(1);
		double[][] points = random.doubles(5_000).mapToObj(d -> new double[] { d * 50, random.nextDouble() * 40 })
				.toArray(double[][]::new);
		DensityRaster forwards = new DensityRaster(50, 40, 3);
		DensityRaster backwards = new DensityRaster(50, 40, 3);
		for (int i = 0; i < points.length; i++) {
			forwards.add(points[i][0], points[i][1], i % 3);
			int j = points.length - 1 - i;
			backwards.add(points[j][0], points[j][1], j % 3);
		}
		assertArrayEquals(forwards.raster(COLORS, 1).argb(), backwards.raster(COLORS, 1).argb());
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 30, 20", "1, 3, 30, 20", "2, 3, 17, 23", "3, 2, 2, 2", "1, 1, 1, 1", "5, 3, 7, 1" })
	void coversAndMixesAsANaiveCountDoes(int radius, int classes, int width, int height) {
		Random random = new Random(7);
		DensityRaster raster = new DensityRaster(width, height, classes);
		double[][][] naive = new double[height][width][classes];
		for (int i = 0; i < width * height / 3 + 1; i++) {
			int x = random.nextInt(width);
			int y = (int) (random.nextDouble() * random.nextDouble() * height);
			int kind = random.nextInt(classes);
			raster.add(x + 0.5, y + 0.5, kind);
			for (int row = Math.max(0, y - radius); row <= Math.min(height - 1, y + radius); row++) {
				for (int column = Math.max(0, x - radius); column <= Math.min(width - 1, x + radius); column++) {
					naive[row][column][kind]++;
				}
			}
		}
		assertPixels(naive, raster.raster(COLORS, radius));
	}

	private static void assertPixels(double[][][] counts, Raster picture) {
		double most = 0;
		for (double[][] row : counts) {
			for (double[] pixel : row) {
				most = Math.max(most, sum(pixel));
			}
		}
		for (int row = 0; row < picture.height(); row++) {
			for (int column = 0; column < picture.width(); column++) {
				double[] pixel = counts[row][column];
				double total = sum(pixel);
				int argb = picture.argb()[row * picture.width() + column];
				double alpha = total == 0 ? 0 : most == 1 ? 1 : 0.45 + 0.55 * Math.log(total) / Math.log(most);
				assertEquals(255 * alpha, argb >>> 24, 0.51);
				for (int kind = 0; kind < pixel.length; kind++) {
					double share = total == 0 ? 0 : pixel[kind] / total;
					assertEquals(255 * share, argb >> 16 - 8 * kind & 0xFF, 0.51);
				}
			}
		}
	}

	private static double sum(double[] pixel) {
		double sum = 0;
		for (double count : pixel) {
			sum += count;
		}
		return sum;
	}

	@Test
	void aSinglePointIsSeenAmongAMillion() {
		DensityRaster raster = new DensityRaster(10, 1, 1);
		for (int i = 0; i < 1_000_000; i++) {
			raster.add(2.5, 0.5, 0);
		}
		raster.add(7.5, 0.5, 0);
		int[] argb = raster.raster(COLORS, 0).argb();
		assertEquals(255, argb[2] >>> 24);
		assertTrue((argb[7] >>> 24) > 100);
	}

	@Test
	void onePointInFrontIsNotLostAmongManyBehind() {
		DensityRaster raster = new DensityRaster(3, 1, 2);
		for (int i = 0; i < 1_000; i++) {
			raster.add(1.5, 0.5, 1);
			raster.add(2.5, 0.5, 1);
		}
		raster.add(1.5, 0.5, 0);
		assertArrayEquals(new int[] { 0, 0xFFFF0000, 0xFF00FF00 }, raster.raster(COLORS, 0, 1).argb());
	}
}
