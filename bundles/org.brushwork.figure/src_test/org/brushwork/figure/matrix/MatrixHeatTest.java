package org.brushwork.figure.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorScale;
import org.brushwork.figure.drawing.Raster;
import org.junit.jupiter.api.Test;

class MatrixHeatTest {

	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);
	private final MatrixHeat.Colors colors = new MatrixHeat.Colors(ColorScale.errors(LIGHT), ColorScale.quiet(LIGHT));

	@Test
	void errorsAreComparedWithErrorsAndNotWithTheDiagonal() {
		MatrixHeat heat = heat(new double[][] { { 1000, 4 }, { 2, 500 } });
		assertEquals(1, heat.heat(0, 1));
		assertEquals(0.1 + 0.9 / 2, heat.heat(1, 0), 1e-12);
		assertEquals(-1, heat.heat(0, 0));
		assertEquals(-0.5, heat.heat(1, 1));
		assertEquals(4, heat.mostWrong());
	}

	@Test
	void sharesAreOfTheRowOrTheColumn() {
		LabelledMatrix matrix = LabelledMatrix.confusion(List.of("a", "b", "c"),
				new double[][] { { 6, 2, 0 }, { 1, 3, 0 }, { 0, 0, 0 } });
		assertEquals(0.25, MatrixMode.ROW_PERCENT.shown(matrix, 0, 1));
		assertEquals(0.4, MatrixMode.COLUMN_PERCENT.shown(matrix, 0, 1));
		assertEquals(0, MatrixMode.ROW_PERCENT.shown(matrix, 2, 1));
		assertEquals(0, MatrixMode.COLUMN_PERCENT.shown(matrix, 0, 2));
	}

	/** A single error among a million cells, wherever it is, colours a pixel in any size of picture. */
	@Test
	void noHotCellIsLost() {
		int classes = 1000;
		int[] order = IntStream.range(0, classes).toArray();
		for (int[] cell : new int[][] { { 0, 999 }, { 999, 0 }, { 500, 501 }, { 333, 7 } }) {
			double[][] counts = new double[classes][classes];
			for (int i = 0; i < classes; i++) {
				counts[i][i] = 100;
			}
			counts[cell[0]][cell[1]] = 1;
			MatrixHeat heat = heat(counts);
			for (int[] size : new int[][] { { 300, 200 }, { 37, 411 }, { 1, 1 } }) {
				Raster raster = heat.raster(order, order, size[0], size[1], colors);
				assertEquals(size[0], raster.width());
				assertEquals(size[1], raster.height());
				int x = cell[1] * size[0] / classes;
				int y = cell[0] * size[1] / classes;
				int hottest = 0xFF000000 | colors.color(1);
				assertEquals(hottest, raster.argb()[y * size[0] + x]);
				assertEquals(1, IntStream.of(raster.argb()).filter(pixel -> pixel == hottest).count());
			}
		}
	}

	@Test
	void aPictureHasNoMorePixelsThanCells() {
		MatrixHeat heat = heat(new double[][] { { 3, 0 }, { 1, 2 } });
		int[] order = { 1, 0 };
		Raster raster = heat.raster(order, order, 500, 400, colors);
		assertEquals(2, raster.width());
		assertEquals(2, raster.height());
		assertEquals(0xFF000000 | colors.color(1), raster.argb()[1]); // row b, column a
		assertEquals(0xFF000000 | colors.color(0), raster.argb()[2]);
		assertNotEquals(raster.argb()[0], raster.argb()[1]);
	}

	@Test
	void nothingHasNoHeat() {
		MatrixHeat heat = heat(new double[2][2]);
		assertEquals(0, heat.heat(0, 1));
		assertEquals(0, heat.heat(0, 0));
		assertTrue(heat.mostWrong() == 0);
	}

	private static MatrixHeat heat(double[][] counts) {
		List<String> classes = IntStream.range(0, counts.length).mapToObj(i -> "class " + i).toList();
		return new MatrixHeat(LabelledMatrix.confusion(classes, counts), MatrixMode.COUNT);
	}
}
