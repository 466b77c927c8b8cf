package org.brushwork.figure.matrix;

import java.util.Arrays;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Raster;

/** What lies over the cells that are not selected when too many are selected for an outline each. */
final class MatrixVeil {

	private static final int ALPHA = 0xA0000000;

	private MatrixVeil() {
		// functions only
	}

	/** A picture of the layout's area in its own units; each selected cell that is seen has at least one clear pixel. */
	static Raster over(MatrixLayout layout, RowSelection selected, int color) {
		Box area = layout.area();
		int width = (int) Math.max(1, Math.round(area.width()));
		int height = (int) Math.max(1, Math.round(area.height()));
		int[] argb = new int[width * height];
		Arrays.fill(argb, ALPHA | color);
		int columns = layout.columnNames().size();
		selected.rows().filter(cell -> cell < layout.size()).forEach(cell -> {
			Box box = layout.cell(cell / columns, cell % columns);
			int left = (int) Math.max(0, box.x() - area.x());
			int right = (int) Math.min(width, Math.max(box.x() + 1, box.right()) - area.x());
			int top = (int) Math.max(0, box.y() - area.y());
			int bottom = (int) Math.min(height, Math.max(box.y() + 1, box.bottom()) - area.y());
			for (int y = top; y < bottom && left < right; y++) {
				Arrays.fill(argb, y * width + left, y * width + right, 0);
			}
		});
		return new Raster(width, height, argb);
	}
}
