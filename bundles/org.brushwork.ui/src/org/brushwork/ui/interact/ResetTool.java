package org.brushwork.ui.interact;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A small button with a turned arrow that brings a first value back; quiet until pointer or keyboard is there. */
final class ResetTool extends Canvas {

	private static final int SIZE = 20;
	private static final int QUIET = 150;
	private static final int HOVERED = 30;

	private final Runnable action;
	private boolean over;

	/**
	 * Makes one.
	 *
	 * @param name   says what it does, in a tool tip and to screen readers
	 * @param action run by a click, Space or Enter
	 */
	ResetTool(Composite parent, String name, Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.action = action;
		setToolTipText(name);
		for (int type : new int[] { SWT.MouseEnter, SWT.MouseExit, SWT.MouseUp, SWT.KeyDown, SWT.Traverse, SWT.FocusIn,
				SWT.FocusOut }) {
			addListener(type, this::handle);
		}
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(SIZE, SIZE);
	}

	private void handle(Event event) {
		switch (event.type) {
		case SWT.MouseEnter -> over = true;
		case SWT.MouseExit -> over = false;
		case SWT.MouseUp -> {
			if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
				action.run();
			}
		}
		case SWT.KeyDown -> {
			if (event.character == ' ' || event.character == SWT.CR) {
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
		gc.setAntialias(SWT.ON);
		gc.setBackground(gc.getForeground());
		if (over || isFocusControl()) {
			gc.setAlpha(HOVERED);
			gc.fillRoundRectangle(0, 0, SIZE, SIZE, 6, 6);
		}
		if (isFocusControl()) {
			gc.setAlpha(QUIET);
			gc.drawRoundRectangle(0, 0, SIZE - 1, SIZE - 1, 6, 6);
		}
		gc.setAlpha(over || isFocusControl() ? 255 : QUIET);
		gc.setLineWidth(2);
		gc.drawArc(5, 5, 10, 10, 150, -290);
		gc.fillPolygon(new int[] { 2, 4, 9, 9, 3, 11 });
	}
}
