package org.brushwork.plot.internal;

import java.util.List;
import org.brushwork.figure.color.ChartRole;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The line above a chart: its title at the left, what is selected at the right as far as there is room. */
public final class ChartHeader extends Canvas {

	private static final int GAP = 16;
	private static final int MARGIN = 10;
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private final Palette palette;
	private String title = ""; //$NON-NLS-1$
	private List<String> summaries = List.of();

	/** Makes an empty line. */
	public ChartHeader(Composite parent, Palette palette) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.palette = palette;
		addPaintListener(event -> paint(event.gc));
		palette.onChange(this::redraw);
	}

	/** Sets the words at the left. */
	public void setTitle(String title) {
		this.title = title;
		redraw();
	}

	/** Tells the words at the left. */
	public String title() {
		return title;
	}

	/** Sets the words at the right: of several wordings, the longest first, the first one that fits is shown. */
	public void setSummary(String... wordings) {
		List<String> next = List.of(wordings);
		if (!summaries.equals(next)) {
			summaries = next;
			redraw();
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		int height = gc.getFontMetrics().getHeight() + 6;
		gc.dispose();
		return new Point(widthHint == SWT.DEFAULT ? 100 : widthHint, height);
	}

	private void paint(GC gc) {
		palette.refresh();
		gc.setBackground(palette.of(ChartRole.BACKGROUND));
		gc.fillRectangle(getClientArea());
		int room = getSize().x - 2 * MARGIN;
		String left = fitting(gc, title, room);
		gc.setForeground(palette.of(ChartRole.TEXT));
		gc.drawText(left, MARGIN, 3, true);
		int rest = room - gc.textExtent(left).x - GAP;
		gc.setForeground(palette.of(ChartRole.MUTED_TEXT));
		summaries.stream().filter(summary -> gc.textExtent(summary).x <= rest).findFirst().ifPresent(
				summary -> gc.drawText(summary, MARGIN + room - gc.textExtent(summary).x, 3, true));
	}

	/** Cuts a text at its end until it fits. */
	static String fitting(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int length = text.length();
		while (length > 0 && gc.textExtent(text.substring(0, length) + ELLIPSIS).x > width) {
			length--;
		}
		return length == 0 ? "" : text.substring(0, length) + ELLIPSIS; //$NON-NLS-1$
	}
}
