package org.brushwork.ui.samples;

import java.util.Optional;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.SortKey;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws one cell: numbers to the right, missing values and what is only a hint muted, and the colours that the theme has
 * given the table, read at each paint so that a switch of the theme needs nothing else.
 */
final class SamplesPainter extends AbstractCellPainter {

	static final int MARGIN = 6;

	private static final int OPAQUE = 255;
	private static final int MUTED = 120;
	private static final int LINE = 40;
	private static final int HEADER = 16;
	private static final int FOUND = 60;
	private static final int ARROW = 4;
	private static final int LONGEST = 300;
	private static final String NO_VALUE = "\u2013"; //$NON-NLS-1$

	private final NatTable table;
	private final SamplesState state;

	SamplesPainter(NatTable table, SamplesState state) {
		this.table = table;
		this.state = state;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		Rectangle clipping = gc.getClipping();
		gc.setClipping(bounds.intersection(clipping));
		gc.setFont(table.getFont());
		gc.setBackground(table.getBackground());
		gc.setForeground(table.getForeground());
		gc.fillRectangle(bounds);
		if (!cell.getConfigLabels().hasLabel(GridRegion.COLUMN_HEADER)) {
			paintBody(cell, gc, bounds);
		} else if (cell.getRowIndex() == SamplesGrid.NAMES) {
			paintName(cell, gc, bounds);
		} else {
			paintFilter(cell, gc, bounds);
		}
		gc.setClipping(clipping);
	}

	private void paintBody(ILayerCell cell, GC gc, Rectangle bounds) {
		int position = cell.getRowIndex();
		if (position >= state.shown().size()) {
			return;
		}
		int row = state.shown().row(position);
		if (state.cursor.selected().contains(row)) {
			gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.fillRectangle(bounds);
			gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
		} else if (state.found.contains(row)) {
			gc.setAlpha(FOUND);
			gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.fillRectangle(bounds);
			gc.setAlpha(OPAQUE);
		}
		int column = cell.getColumnIndex();
		boolean missing = state.table().column(column).isMissing(row);
		drawText(gc, bounds, missing ? NO_VALUE : text(cell), isNumber(column), missing ? MUTED : OPAQUE);
		if (table.isFocusControl() && state.cursor.position().orElse(-1) == position) {
			line(gc, bounds.x, bounds.y, bounds.x + bounds.width);
			line(gc, bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width);
		}
	}

	private static void line(GC gc, int from, int y, int to) {
		gc.setAlpha(MUTED);
		gc.drawLine(from, y, to, y);
		gc.setAlpha(OPAQUE);
	}

	private void paintName(ILayerCell cell, GC gc, Rectangle bounds) {
		int column = cell.getColumnIndex();
		shade(gc, bounds);
		Optional<SortKey> key = state.sort.key(column);
		int arrow = key.isEmpty() ? 0 : ARROW * 2 + MARGIN + (state.sort.keys().size() > 1 ? MARGIN : 0);
		Rectangle room = new Rectangle(bounds.x, bounds.y, bounds.width - arrow, bounds.height);
		drawText(gc, room, text(cell), isNumber(column), OPAQUE);
		key.ifPresent(sorted -> paintArrow(gc, bounds, sorted));
		rightEdge(gc, bounds);
	}

	private void paintArrow(GC gc, Rectangle bounds, SortKey key) {
		boolean several = state.sort.keys().size() > 1;
		int x = bounds.x + bounds.width - MARGIN - ARROW - (several ? MARGIN : 0);
		int y = bounds.y + bounds.height / 2;
		int tip = key.descending() ? ARROW / 2 : -ARROW / 2;
		gc.setBackground(table.getForeground());
		gc.setAntialias(SWT.ON);
		gc.fillPolygon(new int[] { x - ARROW, y - tip, x + ARROW, y - tip, x, y + tip });
		if (several) {
			String rank = String.valueOf(state.sort.rank(key.column()) + 1);
			gc.drawText(rank, x + ARROW + 1, y - gc.getFontMetrics().getHeight() / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	private void paintFilter(ILayerCell cell, GC gc, Rectangle bounds) {
		int column = cell.getColumnIndex();
		shade(gc, bounds);
		gc.fillRectangle(bounds.x + 2, bounds.y + 1, bounds.width - 5, bounds.height - 5);
		gc.setAlpha(LINE);
		gc.drawRectangle(bounds.x + 2, bounds.y + 1, bounds.width - 6, bounds.height - 5);
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		gc.setAlpha(OPAQUE);
		Rectangle room = new Rectangle(bounds.x, bounds.y - 1, bounds.width, bounds.height);
		if (text(cell).isEmpty()) {
			drawText(gc, room, column == 0 ? Messages.Samples_FilterHint : "", false, MUTED); //$NON-NLS-1$
			return;
		}
		if (state.filters.error(state.table(), column).isPresent()) {
			gc.setForeground(JFaceColors.getErrorText(table.getDisplay()));
		}
		drawText(gc, room, text(cell), false, OPAQUE);
	}

	private void shade(GC gc, Rectangle bounds) {
		gc.setAlpha(HEADER);
		gc.setBackground(table.getForeground());
		gc.fillRectangle(bounds);
		gc.setAlpha(OPAQUE);
		gc.setBackground(table.getBackground());
	}

	private static void rightEdge(GC gc, Rectangle bounds) {
		gc.setAlpha(LINE);
		int x = bounds.x + bounds.width - 1;
		gc.drawLine(x, bounds.y + 2, x, bounds.y + bounds.height - 2);
		gc.setAlpha(OPAQUE);
	}

	private static void drawText(GC gc, Rectangle bounds, String text, boolean right, int alpha) {
		int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
		int width = right ? gc.textExtent(text).x : 0;
		int room = bounds.width - 2 * MARGIN;
		// What does not fit shows its beginning.
		int x = bounds.x + MARGIN + (right && width < room ? room - width : 0);
		gc.setAlpha(alpha);
		gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
		gc.setAlpha(OPAQUE);
	}

	private boolean isNumber(int column) {
		return state.table().column(column) instanceof NumberColumn;
	}

	/** On one line, and no more of it than any column is wide. */
	private static String text(ILayerCell cell) {
		String text = String.valueOf(cell.getDataValue());
		String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		return shown.indexOf('\n') < 0 && shown.indexOf('\t') < 0 ? shown
				: shown.replace("\r", "").replace('\n', ' ').replace('\t', ' '); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.textExtent(text(cell)).x + 2 * MARGIN;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight() + MARGIN;
	}
}
