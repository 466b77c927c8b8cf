package org.brushwork.figure.matrix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.geometry.Grid;
import org.brushwork.figure.geometry.NamedGrid;
import org.brushwork.figure.part.ColorLegend;
import org.brushwork.figure.part.Numbers;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.xy.ScaledMapping;

/** Where the cells of a matrix lie; it maps columns and rows (from the lower edge upwards) to the drawing. */
public final class MatrixLayout implements FigureLayout, ScaledMapping {

	static final double GAP = 5;
	/** What names may take of the width or height. */
	private static final double NAMES = 0.25;
	private static final double LEAST_FOR_NAMES = 100;
	private static final double LEAST_FOR_TOTALS = 190;
	private static final double WIDEST_CELL = 3;
	private static final double BARS = 26;

	private final MatrixFigure figure;
	private final Sheet sheet;
	private final Numbers numbers;
	private final List<String> rowNames;
	private final List<String> columnNames;
	private final boolean named;
	private final boolean upwards;
	private final double columnNamesHeight;
	private final double totalsWidth;
	private final double totalsHeight;
	private final Box area;
	private final Scale x;
	private final Scale y;
	private final Grid grid;

	/** Measures. */
	MatrixLayout(MatrixFigure figure, Drawing drawing, Box box, ChartTheme theme) {
		this.figure = figure;
		sheet = new Sheet(drawing, box, theme, figure.title());
		numbers = figure.numbers();
		rowNames = names(figure.matrix().rows(), figure.order().rows());
		columnNames = names(figure.matrix().columns(), figure.order().columns());
		Words words = new Words(drawing, sheet.muted());
		Box content = sheet.content();
		double least = Math.min(content.width(), content.height());
		named = least >= LEAST_FOR_NAMES;
		boolean totals = figure.hasTotals() && least >= LEAST_FOR_TOTALS;
		Words bold = new Words(drawing, sheet.muted().inBold());
		double longest = bold.widest(List.of(numbers.brief(mostInARow()), numbers.brief(figure.matrix().total())));
		totalsWidth = totals ? Math.max(BARS, longest + 2 * GAP) : 0;
		double rowNamesWidth = Math.ceil(Math.min(words.widest(rowNames), NAMES * content.width())) + 1;
		double left = named ? rowNamesWidth + GAP + roomOf(figure.rowTitle()) : 0;
		double width = Math.max(1, content.width() - left - (totals ? totalsWidth + GAP : 0));
		double cell = width / length(figure.view().x());
		double widest = words.widest(columnNames);
		upwards = widest + GAP > cell;
		columnNamesHeight = !named ? 0 : upwards ? Math.min(widest, NAMES * content.height()) : sheet.line();
		totalsHeight = !totals ? 0 : cell >= totalsWidth ? sheet.line() + GAP : BARS;
		double top = named ? columnNamesHeight + GAP + roomOf(figure.columnTitle()) : 0;
		double bottom = (totals ? totalsHeight + GAP : 0) + ColorLegend.height(sheet) + GAP;
		area = area(content.inset(left, top, content.width() - left - width, bottom));
		x = new NumberScale(figure.view().x().lower(), figure.view().x().upper(), area.width());
		y = new NumberScale(figure.view().y().lower(), figure.view().y().upper(), area.height());
		grid = new Grid(px(0, 0), py(0, figure.fit().y().upper()), area.width() / length(figure.view().x()),
				area.height() / length(figure.view().y()));
	}

	/** Within some room on whole units; cells much wider than high are hard to compare along a column. */
	private Box area(Box room) {
		double widest = WIDEST_CELL * room.height() / length(figure.view().y()) * length(figure.view().x());
		return new Box(Math.ceil(room.x()), Math.rint(room.y()), Math.max(1, Math.floor(Math.min(room.width(), widest))),
				Math.max(1, Math.floor(room.height())));
	}

	private double mostInARow() {
		return IntStream.range(0, rowNames.size()).mapToDouble(figure.matrix()::rowTotal).max().orElse(0);
	}

	private static double length(Range range) {
		return range.upper() - range.lower();
	}

	private double roomOf(String title) {
		return title.isEmpty() ? 0 : sheet.line() + GAP / 2;
	}

	private static List<String> names(List<String> names, int[] order) {
		return IntStream.of(order).mapToObj(names::get).toList();
	}

	MatrixFigure figure() {
		return figure;
	}

	Sheet sheet() {
		return sheet;
	}

	Numbers numbers() {
		return numbers;
	}

	List<String> rowNames() {
		return rowNames;
	}

	List<String> columnNames() {
		return columnNames;
	}

	boolean isNamed() {
		return named;
	}

	boolean areColumnNamesUpwards() {
		return upwards;
	}

	double columnNamesHeight() {
		return columnNamesHeight;
	}

	double totalsWidth() {
		return totalsWidth;
	}

	double totalsHeight() {
		return totalsHeight;
	}

	Grid grid() {
		return grid;
	}

	/** The places of the columns that are seen, from the left. */
	IntStream columnPlaces() {
		return IntStream.range((int) Math.floor(x.lower()), (int) Math.min(columnNames.size(), Math.ceil(x.upper())));
	}

	/** The places of the rows that are seen, from above. */
	IntStream rowPlaces() {
		int rows = rowNames.size();
		return IntStream.range((int) Math.max(0, Math.floor(rows - y.upper())), (int) Math.ceil(rows - y.lower()));
	}

	/** {@inheritDoc} The first column begins at 0. */
	@Override
	public Scale xScale() {
		return x;
	}

	/** {@inheritDoc} Upwards; the lowest row begins at 0. */
	@Override
	public Scale yScale() {
		return y;
	}

	@Override
	public Box area() {
		return area;
	}

	@Override
	public double px(double valueX, double valueY) {
		return area.x() + x.position(valueX);
	}

	@Override
	public double py(double valueX, double valueY) {
		return area.bottom() - y.position(valueY);
	}

	@Override
	public double x(double px, double py) {
		return x.value(px - area.x());
	}

	@Override
	public double y(double px, double py) {
		return y.value(area.bottom() - py);
	}

	/** The matrix' row at a height, also beside the cells, where its name and total are. */
	public OptionalInt rowAt(double py) {
		OptionalInt place = py >= area.y() && py < area.bottom() ? grid.rowAt(py, rowNames.size())
				: OptionalInt.empty();
		return place.isPresent() ? OptionalInt.of(figure.order().rows()[place.getAsInt()]) : place;
	}

	/** The matrix' column at a distance from the left, also above and below the cells. */
	public OptionalInt columnAt(double px) {
		OptionalInt place = px >= area.x() && px < area.right() ? grid.columnAt(px, columnNames.size())
				: OptionalInt.empty();
		return place.isPresent() ? OptionalInt.of(figure.order().columns()[place.getAsInt()]) : place;
	}

	@Override
	public Optional<Pick> pick(double px, double py, double reach) {
		OptionalInt row = rowAt(py);
		OptionalInt column = columnAt(px);
		return row.isEmpty() || column.isEmpty() ? Optional.empty()
				: Optional.of(at(row.getAsInt() * columnNames.size() + column.getAsInt()));
	}

	@Override
	public RowSelection touched(Box band) {
		Box content = sheet.content();
		Box whole = Box.between(content.x(), content.y(), area.right() + GAP + totalsWidth,
				area.bottom() + GAP + totalsHeight);
		MatrixOrder order = figure.order();
		return new NamedGrid(grid, area, whole, columnNames.size(), rowNames.size()).touched(band,
				(column, row) -> order.rows()[row] * columnNames.size() + order.columns()[column]);
	}

	/** {@inheritDoc} As many rows as are seen. */
	@Override
	public int page() {
		return Math.max(1, (int) rowPlaces().count() - 1);
	}

	@Override
	public int size() {
		return rowNames.size() * columnNames.size();
	}

	@Override
	public Pick at(int index) {
		int row = Objects.checkIndex(index, size()) / columnNames.size();
		int column = index % columnNames.size();
		return new Pick(index, cell(row, column), figure.words(row, column));
	}

	/** Where a cell of the matrix lies. */
	Box cell(int row, int column) {
		return grid.cell(figure.order().columnPlaces()[column], figure.order().rowPlaces()[row]);
	}

	/** {@inheritDoc} By the places of rows and columns as they are arranged. */
	@Override
	public int step(int index, int right, int down) {
		int columns = columnNames.size();
		MatrixOrder order = figure.order();
		int row = Math.clamp((long) order.rowPlaces()[index / columns] + down, 0, rowNames.size() - 1);
		int column = Math.clamp((long) order.columnPlaces()[index % columns] + right, 0, columns - 1);
		return order.rows()[row] * columns + order.columns()[column];
	}

	@Override
	public void draw(Drawing drawing) {
		new MatrixPainter(this, drawing).draw();
	}
}
