package org.brushwork.figure.gesture;

import java.util.BitSet;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.geometry.Polygon;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where millions of points lie in the pixels of one mapping, so that what a lasso or a rectangle covers is known while
 * it is dragged. The pixels are computed once for a mapping; the arrays of the points are not copied and not to be
 * changed.
 * <p>
 * What lies in a polygon is decided as it is seen: by straight edges between its corners on the screen. Zooming changes
 * nothing about that, for each scale only stretches what is seen.
 */
public final class PointGrid {

	/** Points are looked at in blocks of as many as there are bits in a word. */
	private static final int WORD = Long.SIZE;

	private final double[] xs;
	private final double[] ys;
	private @Nullable Mapping mapping;
	private Box area = new Box(0, 0, 0, 0);
	/** The pixel of each point, row by row; one more than there are for those that are not seen. */
	private int[] cells = {};
	private int columns;
	private int rows;

	/**
	 * Points.
	 *
	 * @param xs on the first axis; numbers that have no place are allowed
	 * @param ys as many
	 * @throws IllegalArgumentException if there are not as many of both
	 */
	public PointGrid(double[] xs, double[] ys) {
		if (xs.length != ys.length) {
			throw new IllegalArgumentException("as many x as y wanted, got: " + xs.length + " and " + ys.length);
		}
		this.xs = xs;
		this.ys = ys;
	}

	/** How many points there are. */
	public int size() {
		return xs.length;
	}

	/**
	 * Says where the points lie now. Linear in the number of points when it is another place than before, else nothing.
	 *
	 * @param where the mapping
	 * @param box   what is seen of it
	 */
	public void place(Mapping where, Box box) {
		if (where.equals(mapping) && box.equals(area)) {
			return;
		}
		mapping = where;
		area = box;
		columns = (int) Math.ceil(box.width());
		rows = (int) Math.ceil(box.height());
		cells = cells.length == xs.length ? cells : new int[xs.length];
		for (int i = 0; i < xs.length; i++) {
			double px = where.px(xs[i], ys[i]) - box.x();
			double py = where.py(xs[i], ys[i]) - box.y();
			// Compared as numbers: one that is not a number is outside.
			cells[i] = px >= 0 && py >= 0 && px < columns && py < rows ? (int) py * columns + (int) px
					: columns * rows;
		}
	}

	/**
	 * Which points lie in a polygon, exactly: a point in a pixel that no edge touches is looked up, the others are
	 * computed. Also right for points that are not seen. Call {@link #place} before.
	 *
	 * @param polygon in data coordinates
	 */
	public RowSelection in(Polygon polygon) {
		Mapping where = mapping;
		if (where == null || columns == 0 || rows == 0) {
			return RowSelection.NONE;
		}
		double[] px = new double[polygon.size()];
		double[] py = new double[polygon.size()];
		for (int i = 0; i < px.length; i++) {
			px[i] = where.px(polygon.x(i), polygon.y(i)) - area.x();
			py[i] = where.py(polygon.x(i), polygon.y(i)) - area.y();
		}
		Polygon seen = new Polygon(px, py, px.length);
		return select(where, seen, new PolygonCells(px, py, columns, rows).sides());
	}

	/** The bits are set without a branch: which points are inside cannot be foreseen, and a wrong guess costs more. */
	private RowSelection select(Mapping where, Polygon seen, byte[] sides) {
		long[] words = new long[(xs.length + WORD - 1) / WORD];
		for (int word = 0; word < words.length; word++) {
			int to = Math.min(xs.length, (word + 1) * WORD);
			long bits = 0;
			for (int i = word * WORD; i < to; i++) {
				int side = sides[cells[i]];
				bits |= (side & 1L) << i;
				if (side == PolygonCells.EDGE
						&& seen.contains(where.px(xs[i], ys[i]) - area.x(), where.py(xs[i], ys[i]) - area.y())) {
					bits |= 1L << i;
				}
			}
			words[word] = bits;
		}
		return RowSelection.of(BitSet.valueOf(words));
	}

	/** Which points lie in a rectangle, exactly. Linear. */
	public RowSelection in(Region region) {
		double left = region.x().lower();
		double right = region.x().upper();
		double bottom = region.y().lower();
		double top = region.y().upper();
		long[] words = new long[(xs.length + WORD - 1) / WORD];
		for (int word = 0; word < words.length; word++) {
			int to = Math.min(xs.length, (word + 1) * WORD);
			long bits = 0;
			for (int i = word * WORD; i < to; i++) {
				double x = xs[i];
				double y = ys[i];
				bits |= (x >= left & x <= right & y >= bottom & y <= top ? 1L : 0L) << i;
			}
			words[word] = bits;
		}
		return RowSelection.of(BitSet.valueOf(words));
	}

	/** The point whose pixel is nearest to a place, of those that are seen; -1 when none is within reach. Linear. */
	public int nearest(double px, double py, double reach) {
		int best = -1;
		double least = reach * reach;
		double x = px - area.x() - 0.5;
		double y = py - area.y() - 0.5;
		for (int i = 0; i < cells.length; i++) {
			int cell = cells[i];
			if (cell < columns * rows) {
				int row = cell / columns;
				double dx = cell - row * columns - x;
				double dy = row - y;
				double distance = dx * dx + dy * dy;
				if (distance <= least) {
					least = distance;
					best = i;
				}
			}
		}
		return best;
	}
}
