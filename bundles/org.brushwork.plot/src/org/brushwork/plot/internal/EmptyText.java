package org.brushwork.plot.internal;

import java.util.function.BooleanSupplier;
import org.brushwork.figure.color.ChartRole;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Says in the middle of a plot that there is nothing to see. */
public final class EmptyText implements Overlay {

	private final Palette palette;
	private final BooleanSupplier isEmpty;
	private String text = Messages.Chart_noData;

	/** Makes the text of a plot that can be empty. */
	public EmptyText(Palette palette, BooleanSupplier isEmpty) {
		this.palette = palette;
		this.isEmpty = isEmpty;
	}

	/** Sets the words. */
	public void setText(String text) {
		this.text = text;
	}

	/** Tells the words. */
	public String text() {
		return text;
	}

	@Override
	public void paint(GC gc, Point size) {
		if (isEmpty.getAsBoolean()) {
			String shown = FittingText.of(gc, text, size.x);
			Point extent = gc.textExtent(shown);
			gc.setForeground(palette.of(ChartRole.MUTED_TEXT));
			gc.drawText(shown, (size.x - extent.x) / 2, (size.y - extent.y) / 2, true);
		}
	}
}
