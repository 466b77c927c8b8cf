package org.brushwork.ui.samples;

import org.brushwork.core.table.Table;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide columns are at first: as wide as their names and some of their cells, within limits. */
final class ColumnWidths {

	private static final int LOOKED_AT = 200;
	private static final int LEAST = 64;
	private static final int MOST = 320;
	private static final int MARGINS = 2 * SamplesPainter.MARGIN + 4;
	private static final int ARROW = 16;
	private static final int LONGEST = 80;

	private final Control control;
	private final SamplesState state;

	ColumnWidths(Control control, SamplesState state) {
		this.control = control;
		this.state = state;
	}

	/** The height of a line of text, pixels. */
	int lineHeight() {
		GC gc = new GC(control);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	/** The widths of all columns, pixels. */
	int[] all() {
		Table table = state.table();
		int[] widths = new int[table.columns().size()];
		GC gc = new GC(control);
		try {
			for (int column = 0; column < widths.length; column++) {
				widths[column] = Math.clamp(width(gc, table, column), LEAST, MOST);
			}
		} finally {
			gc.dispose();
		}
		return widths;
	}

	/** The longest of some cells is measured, and the others are not: a table may have a thousand columns. */
	private int width(GC gc, Table table, int column) {
		String longest = ""; //$NON-NLS-1$
		int step = Math.max(1, table.rowCount() / LOOKED_AT);
		for (int row = 0; row < table.rowCount(); row += step) {
			String text = state.cells().of(column, row);
			longest = text.length() > longest.length() ? text : longest;
		}
		String shown = longest.length() > LONGEST ? longest.substring(0, LONGEST) : longest;
		int name = gc.textExtent(table.column(column).name()).x + ARROW;
		return Math.max(name, gc.textExtent(shown).x) + MARGINS;
	}
}
