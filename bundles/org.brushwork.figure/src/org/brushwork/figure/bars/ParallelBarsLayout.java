package org.brushwork.figure.bars;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.Pick;
import org.brushwork.figure.ScrolledLayout;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.geometry.Grid;
import org.brushwork.figure.geometry.NamedGrid;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;

/** Where bars lie: a cell for each row and class that is seen, and in each cell the same scale. */
public final class ParallelBarsLayout implements ScrolledLayout {

	static final double GAP = 6;
	/** What names may take of the width. */
	private static final double NAMES = 0.28;
	private static final double LEAST_FOR_TICKS = 120;
	private static final double HIGHEST_ROW = 28;
	private static final double LEADING = 4;
	private static final double COLUMN_GAP = 14;
	/** As wide as what is said of the rows that are seen. */
	private static final String SEEN = "000\u2013000 / 000";

	private final ParallelBarsFigure figure;
	private final Sheet sheet;
	private final Box area;
	private final Grid grid;
	private final int first;
	private final int visible;
	private final boolean ticks;
	private final NumberScale scale;

	/** Measures. */
	ParallelBarsLayout(ParallelBarsFigure figure, Drawing drawing, Box box, ChartTheme theme) {
		this.figure = figure;
		sheet = new Sheet(drawing, box, theme, figure.title());
		Words words = new Words(drawing, sheet.muted());
		Coefficients data = figure.data();
		int rows = Math.max(1, data.rows().size());
		int classes = Math.max(1, data.classes().size());
		Box content = sheet.content();
		String heading = scrolls(content) ? SEEN : figure.rowTitle();
		double names = Math.min(Math.max(words.widest(data.rows()), words.width(heading)), NAMES * content.width()) + GAP;
		double column = Math.max(1, (content.width() - names) / classes);
		double header = sheet.line() + GAP;
		ticks = content.height() >= LEAST_FOR_TICKS && column >= 2 * COLUMN_GAP;
		double height = Math.max(1, content.height() - header - (ticks ? sheet.line() + GAP : 0));
		double rowHeight = Math.clamp(height / rows, sheet.line() + LEADING, HIGHEST_ROW);
		visible = (int) Math.clamp(Math.floor(height / rowHeight), 1.0, rows);
		first = Math.clamp(figure.firstRow(), 0, rows - visible);
		area = new Box(content.x() + names, Math.rint(content.y() + header), column * classes, visible * rowHeight);
		grid = new Grid(area.x(), area.y(), column, rowHeight);
		Range range = figure.range();
		scale = new NumberScale(range.lower(), range.upper(), Math.max(1, column - COLUMN_GAP));
	}

	/** Whether there are more rows than have room, however little else there is. */
	private boolean scrolls(Box content) {
		return rows() * (sheet.line() + LEADING) > content.height();
	}

	ParallelBarsFigure figure() {
		return figure;
	}

	Sheet sheet() {
		return sheet;
	}

	Grid grid() {
		return grid;
	}

	NumberScale scale() {
		return scale;
	}

	boolean hasTicks() {
		return ticks;
	}

	@Override
	public int firstRow() {
		return first;
	}

	@Override
	public int visibleRows() {
		return visible;
	}

	@Override
	public Box area() {
		return area;
	}

	/** Where a value of a class lies. */
	public double px(int kind, double value) {
		return area.x() + kind * grid.width() + COLUMN_GAP / 2 + scale.position(value);
	}

	/** The row's number at a height, also at its name. */
	public OptionalInt rowAt(double py) {
		OptionalInt place = grid.rowAt(py, Math.min(visible, figure.data().rows().size()));
		return place.isEmpty() ? place : OptionalInt.of(figure.order()[first + place.getAsInt()]);
	}

	/** The class at a distance from the left, also at its name. */
	public OptionalInt classAt(double px) {
		return grid.columnAt(px, figure.data().classes().size());
	}

	/** The box of a row's bar for a class, from zero on; of no width where there is no value. */
	Box bar(int place, int kind) {
		double value = figure.data().values()[figure.order()[place]][kind];
		double margin = Math.max(1, Math.rint(grid.height() * 0.15));
		Box cell = grid.cell(kind, place - first).inset(0, margin, 0, margin);
		double end = px(kind, Double.isNaN(value) ? 0 : value);
		return Box.between(px(kind, 0), cell.y(), end, cell.bottom());
	}

	/** {@inheritDoc} The whole cell of a bar counts, so that short bars are hit too. */
	@Override
	public Optional<Pick> pick(double px, double py, double reach) {
		OptionalInt row = rowAt(py);
		OptionalInt kind = classAt(px);
		return row.isEmpty() || kind.isEmpty() ? Optional.empty()
				: Optional.of(at(row.getAsInt() * figure.data().classes().size() + kind.getAsInt()));
	}

	@Override
	public RowSelection touched(Box band) {
		int classes = figure.data().classes().size();
		int rows = figure.data().rows().size();
		Grid all = new Grid(grid.left(), grid.top() - first * grid.height(), grid.width(), grid.height());
		return new NamedGrid(all, area, sheet.content(), classes, rows).touched(band,
				(kind, place) -> figure.order()[place] * classes + kind);
	}

	@Override
	public int rows() {
		return figure.data().rows().size();
	}

	@Override
	public int placeOf(int index) {
		return place(index / figure.data().classes().size());
	}

	/** {@inheritDoc} As many rows as are seen, less one that is seen again. */
	@Override
	public int page() {
		return Math.max(1, visible - 1);
	}

	@Override
	public int size() {
		return figure.data().rows().size() * figure.data().classes().size();
	}

	@Override
	public Pick at(int index) {
		int classes = figure.data().classes().size();
		int row = Objects.checkIndex(index, size()) / classes;
		return new Pick(index, grid.cell(index % classes, place(row) - first), figure.words(row, index % classes));
	}

	/** The place of a row among all, 0 being the first: what to scroll to. */
	public int place(int row) {
		return IntStream.range(0, figure.order().length).filter(place -> figure.order()[place] == row).findFirst()
				.orElseThrow(() -> new IndexOutOfBoundsException("no row " + row));
	}

	/** {@inheritDoc} By the places of the rows as they are sorted. */
	@Override
	public int step(int index, int right, int down) {
		int classes = figure.data().classes().size();
		int place = Math.clamp((long) place(index / classes) + down, 0, figure.order().length - 1);
		return figure.order()[place] * classes + Math.clamp((long) index % classes + right, 0, classes - 1);
	}

	@Override
	public void draw(Drawing drawing) {
		new ParallelBarsPainter(this, drawing).draw();
	}
}
