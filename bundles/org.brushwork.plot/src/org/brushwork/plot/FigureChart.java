package org.brushwork.plot;

import java.util.Optional;
import org.brushwork.figure.Figure;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.internal.ChartMenu;
import org.brushwork.plot.internal.CoverText;
import org.brushwork.plot.internal.EmptyText;
import org.brushwork.plot.internal.FocusRing;
import org.brushwork.plot.internal.KeyboardStop;
import org.brushwork.plot.internal.Palette;
import org.brushwork.plot.internal.Spoken;
import org.brushwork.plot.internal.Surface;
import org.brushwork.plot.internal.TextMetrics;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A control that shows a figure. It has a context menu that takes the figure out of the workbench and shows it as a table,
 * a name and a value for screen readers, and colours that follow its background.
 *
 * <p>
 * All methods belong to the user-interface thread.
 */
public abstract sealed class FigureChart extends Composite permits XYChart, FigureCanvas {

	final Palette palette = new Palette(this);
	final TextMetrics metrics = new TextMetrics();
	private final EmptyText empty = new EmptyText(palette, () -> figure() == null);
	private final CoverText cover = new CoverText(palette);
	final ChartMenu menu = new ChartMenu(this::export);
	private @Nullable Spoken spoken;
	private String title = ""; //$NON-NLS-1$
	private String said = ""; //$NON-NLS-1$

	FigureChart(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		addDisposeListener(event -> metrics.close());
	}

	/** Gives what shows the figure everything that all charts have. Call it once, when it was made. */
	final void complete(Control plot) {
		spoken = new Spoken(plot, this::title, this::spokenValue);
		surface().addOverlay(empty);
		surface().addOverlay(cover);
		surface().addOverlay(new FocusRing(plot, palette, () -> surface().redrawOverlay()));
		new KeyboardStop(plot).install();
		menu.install(plot);
	}

	/** Tells the control that receives the mouse and the keys. */
	public abstract Control plotControl();

	/** Tells what gestures and overlays see of it. */
	public abstract Surface surface();

	/** Tells what is shown; null for nothing yet. */
	public abstract @Nullable Figure figure();

	/** Shows what the figure shows now, after its data has changed. */
	public abstract void refresh();

	/** Whether there is nothing to see in the figure. */
	abstract boolean isEmpty();

	/** What the figure says of itself when there is something to see. */
	abstract String summary();

	/** Sets what the chart is called where its figure has no title of its own. */
	public final void setTitle(String title) {
		this.title = title;
	}

	/** Tells the figure's title, or what was set where it has none. A screen reader says it. */
	public final String title() {
		Figure figure = figure();
		return figure == null || figure.title().isEmpty() ? title : figure.title();
	}

	/** Sets what is shown as long as there is no figure; one in which there is nothing to see says so itself. */
	public final void setEmptyText(String text) {
		empty.setText(text);
		surface().redrawOverlay();
	}

	/**
	 * Covers the figure with words: why there is none for what it should show now. Empty words uncover it.
	 */
	public final void setCover(String words) {
		if (cover.setText(words)) {
			surface().redrawOverlay();
			say(words);
		}
	}

	/** Adds an entry to the context menu, below those that are there. */
	public final void addCommand(ChartCommand command) {
		menu.add(command);
	}

	/** Takes what is shown now out of the workbench; empty when nothing is. */
	public final Optional<FigureExport> export() {
		Figure figure = figure();
		return figure == null ? Optional.empty()
				: Optional.of(new FigureExport(figure, title(), getSize(), palette.theme(), getFont()));
	}

	@Override
	public final boolean setFocus() {
		return plotControl().setFocus();
	}

	/** Has a screen reader say words, or what the figure says of itself when they are empty. */
	final void say(String words) {
		said = words;
		Spoken speaker = spoken;
		if (speaker != null) {
			speaker.changed();
		}
	}

	private String spokenValue() {
		if (!cover.text().isEmpty()) {
			return cover.text();
		}
		if (isEmpty()) {
			return figure() instanceof XYFigure axes ? axes.emptyText() : empty.text();
		}
		return said.isEmpty() ? summary() : said;
	}
}
