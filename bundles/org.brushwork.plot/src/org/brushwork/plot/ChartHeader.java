package org.brushwork.plot;

import java.util.List;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.plot.internal.FittingText;
import org.brushwork.plot.internal.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The line above a chart: its title at the left, what is selected at the right as far as there is room, and behind that
 * the tools that were put into it ({@link ChartTool}). All methods belong to the user-interface thread.
 */
public final class ChartHeader extends Canvas {

	private static final int GAP = 16;
	private static final int MARGIN = 10;
	private static final int PAD = 3;

	private final Palette palette;
	private String title = ""; //$NON-NLS-1$
	private List<String> summaries = List.of();

	/** Makes an empty line for something that is no chart of its own. */
	public ChartHeader(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.palette = new Palette(this);
		listen();
	}

	/** Makes an empty line in the colours of a chart. */
	ChartHeader(Composite parent, Palette palette) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.palette = palette;
		listen();
	}

	private void listen() {
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> placeTools());
		palette.onChange(this::redrawAll);
	}

	private void redrawAll() {
		redraw();
		for (Control tool : getChildren()) {
			tool.redraw();
		}
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

	/** The colours, for tools: a style sheet may give each of them a background of its own. */
	Palette palette() {
		return palette;
	}

	/** Puts the children side by side at the right end; called by each tool that comes, goes or is shown. */
	void placeTools() {
		Point size = getSize();
		int right = size.x - PAD;
		Control[] tools = getChildren();
		for (int index = tools.length - 1; index >= 0; index--) {
			if (tools[index].getVisible()) {
				Point wanted = tools[index].computeSize(SWT.DEFAULT, SWT.DEFAULT);
				right -= wanted.x;
				tools[index].setBounds(right, (size.y - wanted.y) / 2, wanted.x, wanted.y);
			}
		}
		redraw();
	}

	private int toolsLeft() {
		int left = getSize().x - MARGIN;
		for (Control tool : getChildren()) {
			if (tool.getVisible()) {
				left = Math.min(left, tool.getBounds().x - PAD);
			}
		}
		return left;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		int height = gc.getFontMetrics().getHeight() + 2 * PAD;
		gc.dispose();
		return new Point(widthHint == SWT.DEFAULT ? 100 : widthHint, height);
	}

	private void paint(GC gc) {
		palette.refresh();
		gc.setBackground(palette.of(ChartRole.BACKGROUND));
		gc.fillRectangle(getClientArea());
		int room = toolsLeft() - MARGIN;
		String left = FittingText.of(gc, title, room);
		gc.setForeground(palette.of(ChartRole.TEXT));
		gc.drawText(left, MARGIN, PAD, true);
		int rest = room - gc.textExtent(left).x - GAP;
		gc.setForeground(palette.of(ChartRole.MUTED_TEXT));
		summaries.stream().filter(summary -> gc.textExtent(summary).x <= rest).findFirst().ifPresent(
				summary -> gc.drawText(summary, MARGIN + room - gc.textExtent(summary).x, PAD, true));
	}
}
