package org.brushwork.plot;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.plot.internal.Palette;
import org.brushwork.plot.internal.SpokenRole;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * A small button in a chart's header. It is quiet until the pointer or the keyboard is there, so that a dozen of them do
 * not shout. All methods belong to the user-interface thread.
 */
public final class ChartTool extends Canvas {

	/** What is drawn on it. */
	public enum Glyph {
		/** Three dots: more to do. */
		MENU,
		/** A lens. */
		SEARCH
	}

	private static final int SIZE = 20;
	private static final int HOVERED = 24;

	private final ChartHeader header;
	private final Glyph glyph;
	private final String name;
	private final Runnable action;
	private boolean over;

	/**
	 * Puts a tool behind those that the header has.
	 *
	 * @param name   says what it does, in a tool tip and to screen readers
	 * @param action run by a click, Space or Enter
	 */
	public ChartTool(ChartHeader header, Glyph glyph, String name, Runnable action) {
		super(header, SWT.DOUBLE_BUFFERED);
		this.header = header;
		this.glyph = glyph;
		this.name = name;
		this.action = action;
		setToolTipText(name);
		for (int type : new int[] { SWT.MouseEnter, SWT.MouseExit, SWT.MouseDown, SWT.MouseUp, SWT.KeyDown,
				SWT.Traverse, SWT.FocusIn, SWT.FocusOut }) {
			addListener(type, this::handle);
		}
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		getAccessible().addAccessibleControlListener(new SpokenRole(ACC.ROLE_PUSHBUTTON));
		header.placeTools();
	}

	/** Shows or hides it; the others close up. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		header.placeTools();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(SIZE, SIZE);
	}

	private void handle(Event event) {
		switch (event.type) {
		case SWT.MouseEnter -> {
			over = true;
			setToolTipText(name);
		}
		case SWT.MouseDown -> setToolTipText(null); // it would lie over the menu that opens
		case SWT.MouseExit -> over = false;
		case SWT.MouseUp -> {
			if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
				action.run();
			}
		}
		case SWT.KeyDown -> {
			if (event.character == ' ' || event.character == SWT.CR) { // that of the number pad, too
				event.doit = false;
				action.run();
			}
		}
		case SWT.Traverse -> event.doit = event.detail != SWT.TRAVERSE_RETURN;
		default -> {
			// focus came or went
		}
		}
		if (!isDisposed()) {
			redraw();
		}
	}

	private void paint(GC gc) {
		Palette palette = header.palette();
		gc.setBackground(palette.of(ChartRole.BACKGROUND));
		gc.fillRectangle(getClientArea());
		gc.setAntialias(SWT.ON);
		boolean strong = over || isFocusControl();
		if (strong) {
			gc.setAlpha(HOVERED);
			gc.setBackground(palette.of(ChartRole.HOVER));
			gc.fillRoundRectangle(1, 1, SIZE - 2, SIZE - 2, 6, 6);
			gc.setAlpha(255);
		}
		if (isFocusControl()) {
			gc.setForeground(palette.of(ChartRole.FOCUS));
			gc.drawRoundRectangle(1, 1, SIZE - 3, SIZE - 3, 6, 6);
		}
		gc.setForeground(palette.of(strong ? ChartRole.TEXT : ChartRole.MUTED_TEXT));
		gc.setBackground(gc.getForeground());
		draw(gc);
	}

	private void draw(GC gc) {
		int middle = SIZE / 2;
		switch (glyph) {
		case MENU -> {
			for (int dot = -1; dot <= 1; dot++) {
				gc.fillOval(middle - 1, middle - 2 + dot * 5, 3, 3);
			}
		}
		case SEARCH -> {
			gc.setLineWidth(2);
			gc.drawOval(5, 5, 7, 7);
			gc.drawLine(11, 11, 15, 15);
		}
		}
	}
}
