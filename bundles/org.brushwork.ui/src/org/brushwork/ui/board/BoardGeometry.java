package org.brushwork.ui.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the panels of a board lie in a size. A row whose panels have no room side by side breaks into lines, as text
 * does; when the lines are too high for the board it becomes higher, and is scrolled. All lengths are pixels.
 */
final class BoardGeometry {

	/** Room between panels, in which their sizes are dragged. */
	static final int GAP = 6;

	/**
	 * The room between two neighbours.
	 *
	 * @param isRow whether it lies between two rows; otherwise between two cells of a row
	 * @param row   the row; that above the gap
	 * @param cell  the cell at its left; -1 for a gap between rows
	 */
	record Gap(boolean isRow, int row, int cell, Rectangle bounds) {
	}

	private final BoardLayout layout;
	private final Function<String, Point> least;
	private final int width;
	private final int height;
	private final boolean scrolls;
	private final Map<String, Rectangle> places = new LinkedHashMap<>();
	private final List<Gap> gaps = new ArrayList<>();
	private final double[] rowHeights;
	private final List<List<List<BoardLayout.Cell>>> lines = new ArrayList<>();

	/**
	 * Places panels.
	 *
	 * @param least the least width and height that a panel is of use in
	 */
	BoardGeometry(BoardLayout layout, int width, int height, Function<String, Point> least) {
		this.layout = layout;
		this.least = least;
		this.width = width;
		layout.rows().forEach(row -> lines.add(lines(row.cells())));
		double[] leastHeights = lines.stream().mapToDouble(this::leastHeight).toArray();
		int between = GAP * Math.max(0, lines.size() - 1);
		double needed = Arrays.stream(leastHeights).sum() + between;
		scrolls = needed > height;
		this.height = (int) Math.max(height, needed);
		rowHeights = share(this.height - between, layout.rows().stream().mapToDouble(BoardLayout.Row::weight).toArray(),
				leastHeights);
		place();
	}

	/** The height of all; more than that of the board when it has to be scrolled. */
	int height() {
		return height;
	}

	/** Where each panel lies. */
	Map<String, Rectangle> places() {
		return places;
	}

	/** The gap at a place, where something can be dragged. */
	Optional<Gap> gapAt(int x, int y) {
		return gaps.stream().filter(gap -> gap.bounds().contains(x, y)).findFirst();
	}

	/** The arrangement when a gap is moved by some pixels; no panel becomes smaller than it is of use. */
	BoardLayout dragged(Gap gap, int pixels) {
		if (gap.isRow()) {
			double[] heights = rowHeights.clone();
			move(heights, gap.row(), pixels, leastHeight(lines.get(gap.row())), leastHeight(lines.get(gap.row() + 1)));
			return layout.withRowWeights(heights);
		}
		List<BoardLayout.Cell> cells = layout.rows().get(gap.row()).cells();
		double[] widths = cells.stream().mapToDouble(cell -> placeOf(cell).width).toArray();
		move(widths, gap.cell(), pixels, least(cells.get(gap.cell())).x, least(cells.get(gap.cell() + 1)).x);
		return layout.withCellWeights(gap.row(), widths);
	}

	private static void move(double[] sizes, int index, int pixels, double leastBefore, double leastBehind) {
		double most = Math.max(0, sizes[index + 1] - leastBehind);
		double moved = Math.clamp(pixels, -Math.max(0, sizes[index] - leastBefore), most);
		sizes[index] += moved;
		sizes[index + 1] -= moved;
	}

	private Rectangle placeOf(BoardLayout.Cell cell) {
		return places.getOrDefault(cell.panel(), new Rectangle(0, 0, 1, 1));
	}

	private Point least(BoardLayout.Cell cell) {
		return least.apply(cell.panel());
	}

	/** As few lines as there are panels with room, all with about as many. */
	private List<List<BoardLayout.Cell>> lines(List<BoardLayout.Cell> cells) {
		for (int count = 1; count < cells.size(); count++) {
			List<List<BoardLayout.Cell>> split = split(cells, count);
			if (split.stream().allMatch(line -> leastWidth(line) <= width)) {
				return split;
			}
		}
		return split(cells, cells.size());
	}

	private static List<List<BoardLayout.Cell>> split(List<BoardLayout.Cell> cells, int count) {
		List<List<BoardLayout.Cell>> split = new ArrayList<>();
		for (int line = 0; line < count; line++) {
			split.add(cells.subList(line * cells.size() / count, (line + 1) * cells.size() / count));
		}
		return split;
	}

	private int leastWidth(List<BoardLayout.Cell> line) {
		return line.stream().mapToInt(cell -> least(cell).x).sum() + GAP * (line.size() - 1);
	}

	private double leastHeight(List<List<BoardLayout.Cell>> row) {
		return row.stream().mapToInt(line -> leastLine(line)).sum() + GAP * (row.size() - 1.0);
	}

	private int leastLine(List<BoardLayout.Cell> line) {
		return line.stream().mapToInt(cell -> least(cell).y).max().orElse(0);
	}

	private void place() {
		double y = 0;
		for (int row = 0; row < lines.size(); row++) {
			placeRow(row, y);
			y += rowHeights[row];
			if (row + 1 < lines.size()) {
				if (!scrolls) {
					gaps.add(new Gap(true, row, -1, new Rectangle(0, (int) Math.round(y), width, GAP)));
				}
				y += GAP;
			}
		}
	}

	private void placeRow(int row, double top) {
		List<List<BoardLayout.Cell>> inside = lines.get(row);
		double[] heights = share(rowHeights[row] - GAP * (inside.size() - 1.0), inside.stream().mapToDouble(line -> 1)
				.toArray(), inside.stream().mapToDouble(this::leastLine).toArray());
		double y = top;
		int cell = 0;
		for (int line = 0; line < inside.size(); line++) {
			placeLine(row, cell, inside.get(line), (int) Math.round(y), (int) Math.round(y + heights[line]));
			cell += inside.get(line).size();
			y += heights[line] + GAP;
		}
	}

	private void placeLine(int row, int firstCell, List<BoardLayout.Cell> line, int top, int bottom) {
		double[] widths = share(width - GAP * (line.size() - 1.0),
				line.stream().mapToDouble(BoardLayout.Cell::weight).toArray(),
				line.stream().mapToDouble(cell -> least(cell).x).toArray());
		double x = 0;
		for (int index = 0; index < line.size(); index++) {
			int left = (int) Math.round(x);
			int right = (int) Math.round(x + widths[index]);
			places.put(line.get(index).panel(), new Rectangle(left, top, right - left, bottom - top));
			if (index + 1 < line.size()) {
				gaps.add(new Gap(false, row, firstCell + index, new Rectangle(right, top, GAP, bottom - top)));
			}
			x += widths[index] + GAP;
		}
	}

	/** Shares a length by weights; who would get less than its least gets that, and the others share the rest. */
	static double[] share(double length, double[] weights, double[] leasts) {
		double[] sizes = new double[weights.length];
		boolean[] fixed = new boolean[weights.length];
		boolean again = true;
		while (again) {
			again = false;
			double rest = length;
			double sum = 0;
			for (int i = 0; i < weights.length; i++) {
				rest -= fixed[i] ? leasts[i] : 0;
				sum += fixed[i] ? 0 : weights[i];
			}
			for (int i = 0; i < weights.length; i++) {
				sizes[i] = fixed[i] ? leasts[i] : rest * weights[i] / sum;
				if (!fixed[i] && sizes[i] < leasts[i]) {
					fixed[i] = true;
					again = true;
				}
			}
		}
		return sizes;
	}
}
