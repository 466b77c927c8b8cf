package org.brushwork.ui.interact;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Room for controls beside charts, or above them where there is no room beside. The controls scroll when they are higher
 * than their place. Belongs to the UI thread.
 */
public final class InteractPane extends Composite {

	private static final int MARGIN = 4;
	private static final int WIDE = 560;
	private static final double FLAT = 1.8;
	private static final double PART = 0.34;
	private static final int LEAST = 270;
	private static final int MOST = 360;
	/** Of a narrow pane, the most that the controls take from the charts. */
	private static final double HIGHEST = 0.5;

	private final ScrolledComposite scroll;
	private final Composite controls;
	private final Composite charts;

	/** Makes an empty pane. */
	public InteractPane(Composite parent) {
		super(parent, SWT.NONE);
		scroll = new ScrolledComposite(this, SWT.V_SCROLL);
		controls = new Composite(scroll, SWT.NONE);
		// The theme colours this composite and labels, but not panels, which are no plain composites to it.
		controls.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(controls);
		scroll.setContent(controls);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		charts = new Composite(this, SWT.NONE);
		charts.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, MARGIN, 0, 0).spacing(0, 0).applyTo(charts);
		setLayout(new Sides());
	}

	/** Where controls go, one below the other in a grid. */
	public Composite controls() {
		return controls;
	}

	/** Where a chart goes, and above it what people look at and press while they look at it, in a grid of two columns. */
	public Composite charts() {
		return charts;
	}

	/** Gives a chart all the room that what is above leaves. */
	public static void fill(Control chart) {
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(1, 1).applyTo(chart);
	}

	/** Makes a place for two charts: beside each other where it is much wider than high, else one below the other. */
	public static SashForm pair(Composite parent) {
		SashForm pair = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		fill(pair);
		pair.addListener(SWT.Resize, event -> {
			Point size = pair.getSize();
			pair.setOrientation(size.x > FLAT * size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
		});
		return pair;
	}

	/** Adds a button, beside what was added before. */
	public static Button button(Composite parent, String id, String text, String toolTip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(toolTip);
		button.setData("id", id); //$NON-NLS-1$
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, MARGIN).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private final class Sides extends Layout {

		@Override
		protected Point computeSize(Composite pane, int width, int height, boolean changed) {
			return new Point(width == SWT.DEFAULT ? WIDE : width, height == SWT.DEFAULT ? WIDE / 2 : height);
		}

		@Override
		protected void layout(Composite pane, boolean changed) {
			Point size = getSize();
			boolean beside = size.x >= WIDE;
			int width = beside ? (int) Math.clamp(PART * size.x, LEAST, MOST) : size.x;
			int wanted = controls.computeSize(width, SWT.DEFAULT, changed).y;
			int height = beside ? size.y : (int) Math.min(wanted, HIGHEST * size.y);
			if (wanted > height) {
				wanted = controls.computeSize(width - scroll.getVerticalBar().getSize().x, SWT.DEFAULT).y;
			}
			scroll.setMinHeight(wanted);
			scroll.setBounds(0, 0, width, height);
			if (beside) {
				charts.setBounds(width, 0, size.x - width, size.y);
			} else {
				charts.setBounds(0, height, size.x, size.y - height);
			}
		}
	}
}
