package org.brushwork.plot;

import java.util.Optional;
import org.brushwork.figure.Figure;
import org.brushwork.plot.internal.ChartMenu;
import org.brushwork.plot.internal.EmptyText;
import org.brushwork.plot.internal.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What every chart has: a line with its title above the plot, words for when there is nothing to see, and colours that
 * follow its background. All methods belong to the user-interface thread.
 */
public abstract sealed class TitledChart extends Composite permits TimeBarChart, CategoryBarChart {

	final Palette palette = new Palette(this);
	final ChartHeader header;
	final ChartMenu menu = new ChartMenu(this::export);
	final EmptyText empty = new EmptyText(palette, this::isEmpty);

	private @Nullable Control plot;
	private @Nullable Control instead;

	TitledChart(Composite parent) {
		super(parent, SWT.NONE);
		header = new ChartHeader(this, palette);
	}

	/** Puts what is drawn below the title. Call it once, when the plot was made. */
	final void layOut(Control plot, int preferredWidth, int preferredHeight) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
		fill.widthHint = preferredWidth;
		fill.heightHint = preferredHeight;
		plot.setLayoutData(fill);
		menu.install(plot);
		this.plot = plot;
	}

	/**
	 * Shows a control, a child of this chart, in the place of the plot.
	 *
	 * @param other null to show the plot again; what was shown instead is hidden
	 */
	public final void showInstead(@Nullable Control other) {
		Control own = plot;
		Control before = instead;
		if (own == null || other == before) {
			return;
		}
		instead = other;
		if (before != null) {
			place(before, false);
		}
		if (other != null) {
			place(other, true);
		}
		place(own, other == null);
		layout();
	}

	private static void place(Control control, boolean shown) {
		GridData data = control.getLayoutData() instanceof GridData given ? given
				: new GridData(SWT.FILL, SWT.FILL, true, true);
		data.exclude = !shown;
		control.setLayoutData(data);
		control.setVisible(shown);
	}

	/** Takes what is shown now out of the workbench; empty when nothing is. */
	public final Optional<FigureExport> export() {
		return figure(header.title()).map(
				shown -> new FigureExport(shown, header.title(), getSize(), palette.theme(), getFont()));
	}

	/** What is shown now, as a figure; empty for nothing. */
	abstract Optional<Figure> figure(String title);

	/** Sets the title, which is also the name that a screen reader says. */
	public final void setTitle(String title) {
		header.setTitle(title);
	}

	/** The line with the title, for tools of the chart's owner. */
	public final ChartHeader header() {
		return header;
	}

	/** Puts a control, a child of this chart, between title and plot; it takes room only while it is visible. */
	public final void placeBelowTitle(Control control) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = !control.getVisible();
		control.setLayoutData(data);
		control.moveBelow(header);
		layout();
	}

	/** Adds an entry to the context menu, below those that are there. */
	public final void addCommand(ChartCommand command) {
		menu.add(command);
	}

	/** Sets what is shown when there is no data. */
	public final void setEmptyText(String text) {
		empty.setText(text);
		redrawOverlay();
	}

	/** Tells the control that receives the mouse and the keys. */
	public abstract Control plotControl();

	@Override
	public final boolean setFocus() {
		return plotControl().setFocus();
	}

	abstract boolean isEmpty();

	/** Draws what lies over the data anew, and not the data. */
	abstract void redrawOverlay();
}
