package org.brushwork.logs.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A condition in a small frame with a cross: a click, Delete or Space takes it away. */
final class FilterChip extends Canvas {

	private static final int PAD = 8;
	private static final int CROSS = 7;
	private static final int LONGEST = 48;
	private static final int FRAME = 90;
	private static final int FILL = 16;
	private static final int FILL_OVER = 40;

	private final Runnable remove;
	private String text = ""; //$NON-NLS-1$
	private boolean over;

	/** @param remove takes the condition away */
	FilterChip(Composite parent, Runnable remove) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.remove = remove;
		for (int type : new int[] { SWT.MouseEnter, SWT.MouseExit, SWT.MouseUp, SWT.KeyDown, SWT.Traverse, SWT.FocusIn,
				SWT.FocusOut }) {
			addListener(type, this::handle);
		}
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
				event -> event.result = NLS.bind(Messages.FilterChip_Accessible, getToolTipText())));
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	/** Sets the words; what is too long for a chip is in its tool tip. */
	void setText(String whole) {
		text = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + '\u2026';
		setToolTipText(whole);
		redraw();
	}

	/** The words as they are seen. */
	String text() {
		return text;
	}

	/** How high a chip in a composite is. */
	static int height(Composite parent) {
		GC gc = new GC(parent);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height + PAD / 2;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		Point extent = gc.textExtent(text);
		gc.dispose();
		return new Point(extent.x + 3 * PAD + CROSS, extent.y + PAD / 2);
	}

	private void handle(Event event) {
		boolean removes = false;
		switch (event.type) {
		case SWT.MouseEnter -> over = true;
		case SWT.MouseExit -> over = false;
		case SWT.MouseUp -> removes = event.button == 1 && getClientArea().contains(event.x, event.y);
		case SWT.KeyDown -> removes = event.character == SWT.DEL || event.character == SWT.BS
				|| event.character == ' ';
		// A canvas that hears keys keeps Tab for itself unless it is told to let it go.
		case SWT.Traverse -> event.doit = true;
		default -> {
			// focus came or went
		}
		}
		redraw();
		if (removes) {
			remove.run(); // and maybe this chip with it
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Color text = getForeground();
		gc.setBackground(getBackground());
		gc.fillRectangle(area);
		gc.setAntialias(SWT.ON);
		gc.setAlpha(over ? FILL_OVER : FILL);
		gc.setBackground(text);
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
		gc.setAlpha(isFocusControl() ? 255 : FRAME);
		gc.setForeground(text);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
		gc.setAlpha(255);
		gc.drawText(this.text, PAD, PAD / 4, true);
		int left = area.width - PAD - CROSS;
		int top = (area.height - CROSS) / 2;
		gc.drawLine(left, top, left + CROSS - 1, top + CROSS - 1);
		gc.drawLine(left + CROSS - 1, top, left, top + CROSS - 1);
	}
}
