package org.brushwork.ui.samples;

import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.brushwork.core.table.Table;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The table control: names and filters of the columns above the rows that are shown. Selecting is not the library's, whose
 * model takes seconds for a million scattered rows.
 */
final class SamplesGrid {

	/** The row of the names, from above. */
	static final int NAMES = 0;

	/** The row of the filters, from above. */
	static final int FILTERS = 1;

	/** So many rows are above the first one of the table. */
	static final int HEADER_ROWS = 2;

	private static final int PADDING = 6;
	private static final int EDGE = 5;

	private final SamplesState state;
	private final NatTable table;
	private final DataLayer body;
	private final ViewportLayer viewport;
	private final ColumnWidths widths;

	SamplesGrid(Composite parent, SamplesState state) {
		this.state = state;
		body = new DataLayer(new Cells(() -> state.shown().size(),
				(column, position) -> state.cells().of(column, state.shown().row(position))));
		viewport = new ViewportLayer(body);
		DataLayer header = new DataLayer(new Cells(() -> HEADER_ROWS, this::headerText));
		CompositeLayer all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, new DimensionallyDependentLayer(header, viewport, header), 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED, all, false);
		table.setData("id", "org.brushwork.samples.table"); //$NON-NLS-1$ //$NON-NLS-2$
		table.addConfiguration(new DefaultColumnResizeBindings());
		table.addConfiguration(new Drawn(new SamplesPainter(table, state)));
		table.configure();
		widths = new ColumnWidths(table, state);
		body.setDefaultRowHeight(widths.lineHeight() + PADDING);
		header.setRowHeightByPosition(NAMES, widths.lineHeight() + PADDING + 2);
		header.setRowHeightByPosition(FILTERS, widths.lineHeight() + PADDING + 4);
	}

	private String headerText(int column, int row) {
		return row == NAMES ? state.table().column(column).name() : state.filters.text(column);
	}

	NatTable control() {
		return table;
	}

	/** The table has other columns. */
	void columnsChanged() {
		viewport.setOriginX(0);
		viewport.setOriginY(0);
		int[] all = widths.all();
		for (int column = 0; column < all.length; column++) {
			body.setColumnWidthByPosition(column, all[column], false);
		}
		table.refresh();
	}

	/** Other rows are shown. */
	void rowsChanged() {
		if (viewport.getOrigin().getY() > body.getHeight()) {
			viewport.setOriginY(0);
		}
		table.refresh();
	}

	/** Brings a position into view. */
	void reveal(int position) {
		int height = body.getRowHeightByPosition(0);
		int seen = seen();
		int top = viewport.getOrigin().getY();
		if (position * height < top) {
			viewport.setOriginY(position * height);
		} else if ((position + 1) * height > top + seen) {
			viewport.setOriginY(Math.max(0, (position + 1) * height - seen / height * height));
		}
	}

	/** The positions that can be seen. */
	IntStream seenPositions() {
		int first = viewport.getOrigin().getY() / body.getRowHeightByPosition(0);
		return IntStream.range(first, Math.min(state.shown().size(), first + page() + 1));
	}

	private int seen() {
		return Math.max(body.getRowHeightByPosition(0), viewport.getClientAreaHeight());
	}

	/** How many rows can be seen. */
	int page() {
		return Math.max(1, seen() / body.getRowHeightByPosition(0) - 1);
	}

	/** Scrolls sideways by some pixels. */
	void scroll(int pixels) {
		viewport.setOriginX(Math.max(0, viewport.getOrigin().getX() + pixels));
	}

	/** Brings a column into view and tells where one of its header's rows is. */
	Rectangle header(int column, int row) {
		viewport.moveColumnPositionIntoViewport(column);
		for (int position = 0; position < table.getColumnCount(); position++) {
			if (table.getColumnIndexByPosition(position) == column) {
				return table.getBoundsByPosition(position, row);
			}
		}
		return new Rectangle(0, 0, 0, 0);
	}

	/** The column under the mouse; -1 for none. */
	int column(Event event) {
		return table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
	}

	/** The row of the header under the mouse; -1 for none. */
	int headerRow(Event event) {
		int row = table.getRowPositionByY(event.y);
		return row < HEADER_ROWS ? row : -1;
	}

	/** The position under the mouse; the nearest one while the mouse is dragged beyond; -1 for none. */
	int position(Event event, boolean nearest) {
		int row = table.getRowPositionByY(event.y);
		if (row >= HEADER_ROWS && row < table.getRowCount()) {
			return table.getRowIndexByPosition(row);
		}
		if (!nearest || state.shown().size() == 0) {
			return -1;
		}
		int top = viewport.getOrigin().getY() / body.getRowHeightByPosition(0);
		return Math.clamp(event.y < seen() / 2 ? top - 1L : (long) top + page() + 1, 0, state.shown().size() - 1);
	}

	/** Whether the mouse is where a column is made wider. */
	boolean isAtEdge(Event event) {
		Rectangle cell = table.getBoundsByPosition(table.getColumnPositionByX(event.x), NAMES);
		return cell == null || event.x - cell.x < EDGE && cell.x > 0 || cell.x + cell.width - event.x < EDGE;
	}

	/** Draws every cell in the same way, and no lines between them. */
	private static final class Drawn extends AbstractRegistryConfiguration {

		private final SamplesPainter painter;

		Drawn(SamplesPainter painter) {
			this.painter = painter;
		}

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, new Style());
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter);
			registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
		}
	}

	/** Cells by column and row. */
	private final class Cells implements IDataProvider {

		private final IntSupplier rows;
		private final BiFunction<Integer, Integer, String> text;

		Cells(IntSupplier rows, BiFunction<Integer, Integer, String> text) {
			this.rows = rows;
			this.text = text;
		}

		@Override
		public Object getDataValue(int column, int row) {
			Table shown = state.table();
			return column < shown.columns().size() && row < rows.getAsInt() ? text.apply(column, row) : ""; //$NON-NLS-1$
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("a table is never changed"); //$NON-NLS-1$
		}

		@Override
		public int getColumnCount() {
			return state.table().columns().size();
		}

		@Override
		public int getRowCount() {
			return rows.getAsInt();
		}
	}
}
