package org.brushwork.figure.matrix;

import org.brushwork.figure.color.ColorScale;
import org.brushwork.figure.drawing.Raster;

/** How hot the cells of a matrix are: errors by the largest error, what is right by the largest of its kind. Immutable. */
final class MatrixHeat {

	/** An error is seen, however small it is beside others. */
	private static final double LEAST = 0.1;

	private final LabelledMatrix matrix;
	private final MatrixMode mode;
	private final double mostWrong;
	private final double mostRight;

	/** Looks at all cells once. */
	MatrixHeat(LabelledMatrix matrix, MatrixMode mode) {
		this.matrix = matrix;
		this.mode = mode;
		double wrong = 0;
		double right = 0;
		for (int row = 0; row < matrix.rows().size(); row++) {
			for (int column = 0; column < matrix.columns().size(); column++) {
				double value = mode.shown(matrix, row, column);
				if (matrix.isRight(row, column)) {
					right = Math.max(right, value);
				} else {
					wrong = Math.max(wrong, value);
				}
			}
		}
		mostWrong = wrong;
		mostRight = right;
	}

	/** What a cell tells. */
	double shown(int row, int column) {
		return mode.shown(matrix, row, column);
	}

	/** The largest that is an error; 0 for none. */
	double mostWrong() {
		return mostWrong;
	}

	/** How hot a cell is: 0 for nothing, up to 1 for an error, and from -1 for what is right. */
	double heat(int row, int column) {
		double value = mode.shown(matrix, row, column);
		if (value == 0) {
			return 0;
		}
		return matrix.isRight(row, column) ? -value / mostRight : LEAST + (1 - LEAST) * value / mostWrong;
	}

	/** The colours of heats. */
	record Colors(ColorScale wrong, ColorScale right) {

		int color(double heat) {
			return heat < 0 ? right.color(-heat) : wrong.color(heat);
		}
	}

	/**
	 * Some cells as a picture with one pixel or less for each. Where several share a pixel it has the colour of the largest
	 * error, or when there is none of the largest that is right.
	 *
	 * @param rows    the matrix' rows from above, those from {@code row} on
	 * @param columns the matrix' columns from the left, those from {@code column} on
	 * @param width   pixels at most, at least 1
	 * @param height  pixels at most, at least 1
	 */
	Raster raster(int[] rows, int[] columns, int width, int height, Colors colors) {
		int w = Math.min(width, columns.length);
		int h = Math.min(height, rows.length);
		double[] heats = new double[w * h];
		for (int i = 0; i < rows.length; i++) {
			int line = (int) ((long) i * h / rows.length) * w;
			for (int j = 0; j < columns.length; j++) {
				int pixel = line + (int) ((long) j * w / columns.length);
				heats[pixel] = hotter(heats[pixel], heat(rows[i], columns[j]));
			}
		}
		int[] argb = new int[w * h];
		for (int i = 0; i < argb.length; i++) {
			argb[i] = 0xFF000000 | colors.color(heats[i]);
		}
		return new Raster(w, h, argb);
	}

	private static double hotter(double one, double other) {
		return one > 0 || other > 0 ? Math.max(one, other) : Math.min(one, other);
	}
}
