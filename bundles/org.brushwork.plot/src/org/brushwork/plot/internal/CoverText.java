package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartRole;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Says over a plot why it shows nothing now. The plot shines through a little, so that its place is kept. */
public final class CoverText implements Overlay {

	private static final int OPACITY = 225;
	private static final int MARGIN = 24;

	private final Palette palette;
	private String text = ""; //$NON-NLS-1$

	/** Makes one that covers nothing. */
	public CoverText(Palette palette) {
		this.palette = palette;
	}

	/**
	 * Sets the words; empty ones cover nothing.
	 *
	 * @return whether they are others than before
	 */
	public boolean setText(String words) {
		boolean other = !text.equals(words);
		text = words;
		return other;
	}

	/** Tells the words. */
	public String text() {
		return text;
	}

	@Override
	public void paint(GC gc, Point size) {
		if (text.isEmpty()) {
			return;
		}
		gc.setAlpha(OPACITY);
		gc.setBackground(palette.of(ChartRole.BACKGROUND));
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setAlpha(255);
		gc.setForeground(palette.of(ChartRole.TEXT));
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(gc.getFont());
			layout.setAlignment(SWT.CENTER);
			layout.setText(text);
			layout.setWidth(Math.max(1, size.x - 2 * MARGIN));
			Rectangle bounds = layout.getBounds();
			layout.draw(gc, MARGIN, Math.max(0, (size.y - bounds.height) / 2));
		} finally {
			layout.dispose();
		}
	}
}
