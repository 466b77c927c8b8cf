package org.brushwork.logs.ui.internal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LineQuery.Place;
import org.brushwork.logs.LogLine;
import org.brushwork.logs.LogRecord;
import org.brushwork.logs.RowPlaces;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A table of any number of log lines with their numbers. */
final class LinesTable implements CopyablePage {

	static final int NUMBER = 0;
	static final int TEXT = 1;

	/** Longer lines are cut on the screen; {@link LineCopy} takes them whole. */
	private static final int LONGEST_SHOWN = 2_000;

	private static final int NUMBER_CHARACTERS = 11;

	/** The table counts pixels of all rows in an int; what is left is more than any screen is high. */
	private static final int HIGHEST = Integer.MAX_VALUE - (1 << 16);

	private static final int LEFT_ABOVE = 3;

	private final EventStore store;
	private final LinePages pages;
	private final LinePlaces places;
	private final LineCopy copy;
	private final Composite page;
	private final Label firstOnly;
	private final NatTable table;
	private final DataLayer data;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final SelectedLine selected;
	private final LineHits hits = new LineHits();
	private final Point character;
	private int longest = 120;

	/** @param selection gets the line that is selected, and empty when none is any more */
	LinesTable(Composite parent, EventStore store, LinePages pages, LinePlaces places, LineCopy copy,
			Consumer<Optional<LogRecord>> selection) {
		this.store = store;
		this.pages = pages;
		this.places = places;
		this.copy = copy;
		character = characterSize(parent);
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		firstOnly = new Label(page, SWT.NONE);
		data = new DataLayer(new Lines());
		data.setDefaultRowHeight(character.y + 4);
		this.selection = new SelectionLayer(data, false);
		this.selection.setSelectionModel(new LineSelection(this.selection));
		this.selection.addConfiguration(new LineKeys(this.selection));
		// Instead of the table's own, which would copy the cells as they are drawn.
		this.selection.registerCommandHandler(new CommandHandler<>(CopyDataToClipboardCommand.class, this::copy));
		viewport = new ViewportLayer(this.selection) {
			@Override
			public void moveColumnPositionIntoViewport(int column) {
				// Selecting a line must not scroll its number away.
			}
		};
		// The table's mouse gestures, such as selecting, are bound to this region.
		viewport.setRegionName(GridRegion.BODY);
		table = new NatTable(page, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED, viewport, false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setData("id", "org.brushwork.logs.lines"); //$NON-NLS-1$ //$NON-NLS-2$
		table.addConfiguration(new LinesStyle(table, hits));
		table.configure();
		table.getAccessible().addAccessibleListener(new LinesAccessible(this::rowCount));
		selected = new SelectedLine(store, pages, this.selection, selection);
		pages.setArrived(this::arrived);
		table.addListener(SWT.MouseDown, this::selectForMenu);
		table.addListener(SWT.Resize, event -> setWidths());
		table.addListener(SWT.Paint, event -> takeColors());
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void copy() {
		copy.copy(pages.rows(), selection.getSelectedRowPositions());
	}

	@Override
	public void selectAll() {
		selection.selectAll();
	}

	/** Where the cursor is; empty for nowhere. */
	OptionalInt row() {
		return selected.row();
	}

	/** The line on which the cursor is; empty for none, and while it is read. */
	Optional<LogRecord> record() {
		return selected.record();
	}

	/** What is marked in the lines from now on. */
	LineHits hits() {
		return hits;
	}

	/** Selects the line at a row, and brings it into view with some lines above it. */
	void select(int row) {
		if (row < 0 || row >= rowCount()) {
			return;
		}
		selection.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
		int height = data.getRowHeightByPosition(0);
		int top = viewport.getOrigin().getY();
		int seen = table.getClientArea().height;
		if (row * height < top || (row + 1) * height > top + seen) {
			viewport.setOriginY(Math.max(0, row * height - seen / LEFT_ABOVE));
		}
		table.redraw();
	}

	/** Scrolls sideways until a place in the lines can be seen. */
	void showPlace(Place place) {
		int from = data.getColumnWidthByPosition(NUMBER) + place.from() * character.x;
		int to = data.getColumnWidthByPosition(NUMBER) + place.to() * character.x;
		int left = viewport.getOrigin().getX();
		int seen = table.getClientArea().width;
		if (to < seen) {
			viewport.setOriginX(0);
		} else if (from < left || to > left + seen) {
			viewport.setOriginX(Math.max(0, from - seen / LEFT_ABOVE));
		}
	}

	/** Selects the first line shown that has a number in a file of the log, or comes behind it. */
	void selectLine(int file, long number) {
		if (rowCount() > 0) {
			select(Math.min(rowCount() - 1, new RowPlaces(store, pages.rows()).atLine(file, number)));
		}
	}

	/** Shows these events: from the first on, or still at the line that was selected if it is among them. */
	void show(EventRows rows) {
		OptionalInt kept = selected.rowIn(rows);
		// They would be other lines than those that were selected and looked at.
		selection.clear(kept.isEmpty());
		viewport.setOriginY(0);
		pages.setRows(rows);
		sayFirstOnly();
		setWidths();
		table.refresh();
		kept.ifPresent(this::select);
	}

	/** The table itself. */
	Control table() {
		return table;
	}

	void redraw() {
		table.redraw();
	}

	private void arrived() {
		table.redraw();
		selected.update();
	}

	/** The menu is about the line under the mouse, or about all that are selected if it is one of them. */
	private void selectForMenu(Event event) {
		int row = LayerUtil.convertRowPosition(table, table.getRowPositionByY(event.y), selection);
		if (event.button == 3 && row >= 0 && !selection.isRowPositionSelected(row)) {
			select(row);
		}
	}

	private int rowCount() {
		return Math.min(pages.size(), HIGHEST / data.getRowHeightByPosition(0));
	}

	private void sayFirstOnly() {
		boolean cut = rowCount() < pages.size();
		firstOnly.setText(!cut ? "" : NLS.bind(Messages.LogRecords_FirstOnly, //$NON-NLS-1$
				FilterText.number(rowCount()), FilterText.number(pages.size())));
		firstOnly.setVisible(cut);
		GridDataFactory.fillDefaults().indent(8, 4).exclude(!cut).applyTo(firstOnly);
		page.layout();
	}

	private void setWidths() {
		int numbers = character.x * (NUMBER_CHARACTERS + places.width());
		int rest = table.getClientArea().width - numbers;
		data.setColumnWidthByPosition(NUMBER, numbers, false);
		data.setColumnWidthByPosition(TEXT, Math.max(rest, character.x * (longest + 2)));
	}

	/** The theme colours the page that the table is on, but does not know the table. */
	private void takeColors() {
		if (!page.getBackground().equals(table.getBackground())) {
			table.setBackground(page.getBackground());
			table.setForeground(page.getForeground());
		}
	}

	private String textOf(LogLine line) {
		String text = line.text();
		String shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN);
		if (shown.length() > longest) {
			longest = shown.length();
			// Not while the table draws: the new width would make it ask for its cells again.
			table.getDisplay().asyncExec(this::widen);
		}
		return shown;
	}

	private void widen() {
		if (!table.isDisposed()) {
			setWidths();
			table.refresh(false);
		}
	}

	private static Point characterSize(Composite parent) {
		GC gc = new GC(parent);
		try {
			gc.setFont(JFaceResources.getTextFont());
			return gc.textExtent("0"); //$NON-NLS-1$
		} finally {
			gc.dispose();
		}
	}

	private final class Lines implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			Optional<LogLine> line = pages.line(row);
			if (column == NUMBER) {
				return line.map(l -> places.of(l.file(), l.number())).orElse(""); //$NON-NLS-1$
			}
			return line.map(LinesTable.this::textOf).orElse("\u2026"); //$NON-NLS-1$
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("a log is never changed"); //$NON-NLS-1$
		}

		@Override
		public int getColumnCount() {
			return 2;
		}

		@Override
		public int getRowCount() {
			return rowCount();
		}
	}
}
