package org.brushwork.logs.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws one cell of a log line: the text font, numbers to the right and muted, and the colours that the theme has given
 * the table, read at each paint so that a switch of the theme needs nothing else.
 */
final class LinePainter extends AbstractCellPainter {

	private static final int MARGIN = 4;
	private static final int MUTED_ALPHA = 150;
	private static final int OPAQUE = 255;

	private final NatTable table;
	private final LineHits hits;

	/** @param hits marks what was found */
	LinePainter(NatTable table, LineHits hits) {
		this.table = table;
		this.hits = hits;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		Rectangle clipping = gc.getClipping();
		gc.setClipping(bounds.intersection(clipping));
		gc.setBackground(selected ? gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION) : table.getBackground());
		gc.fillRectangle(bounds);
		gc.setForeground(selected ? gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : table.getForeground());
		gc.setFont(JFaceResources.getTextFont());
		drawText(cell, gc, bounds, selected);
		gc.setClipping(clipping);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(JFaceResources.getTextFont());
		return gc.textExtent(textOf(cell)).x + 2 * MARGIN;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(JFaceResources.getTextFont());
		return gc.getFontMetrics().getHeight() + MARGIN;
	}

	private void drawText(ILayerCell cell, GC gc, Rectangle bounds, boolean selected) {
		String text = textOf(cell);
		int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
		if (cell.getColumnIndex() == LinesTable.NUMBER) {
			gc.setAlpha(selected ? OPAQUE : MUTED_ALPHA);
			gc.drawText(text, bounds.x + bounds.width - 2 * MARGIN - gc.textExtent(text).x, y, SWT.DRAW_TRANSPARENT);
			gc.setAlpha(OPAQUE);
		} else {
			gc.drawText(text, bounds.x + MARGIN, y, SWT.DRAW_TRANSPARENT);
			hits.paint(gc, text, new Point(bounds.x + MARGIN, y), table.getClientArea().width);
		}
	}

	private static String textOf(ILayerCell cell) {
		return String.valueOf(cell.getDataValue());
	}
}
