package org.brushwork.plot;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.brushwork.core.selection.Phase;
import org.brushwork.figure.Figure;
import org.brushwork.plot.internal.CategoryChoice;
import org.brushwork.plot.internal.CategoryColumns;
import org.brushwork.plot.internal.CategoryFigure;
import org.brushwork.plot.internal.CategoryHover;
import org.brushwork.plot.internal.CategoryRows;
import org.brushwork.plot.internal.CategorySelect;
import org.brushwork.plot.internal.CategoryView;
import org.brushwork.plot.internal.FocusRing;
import org.brushwork.plot.internal.Messages;
import org.brushwork.plot.internal.PictureCanvas;
import org.brushwork.plot.internal.RowScroll;
import org.brushwork.plot.internal.Spoken;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Bars of categories that people select: the whole as a quiet background, what passes the filters in front.
 *
 * <p>
 * A click selects one, a drag a run of neighbours; Shift adds, Ctrl (Cmd on macOS) subtracts, both intersect. A click
 * on the only selected one or beside all of them clears. The arrow keys, Home and End move a cursor, Space and Enter
 * select there with the same modifiers, Delete clears; Esc takes a drag back, or the cursor away. Colours follow the
 * background of this control.
 *
 * <p>
 * All methods belong to the user-interface thread.
 */
public final class CategoryBarChart extends TitledChart {

	private static final int WIDTH = 240;
	private static final int HEIGHT = 100;

	private final List<SelectListener> listeners = new CopyOnWriteArrayList<>();
	private final CategoryChoice choice = new CategoryChoice(this::selected);
	private final PictureCanvas canvas;
	private final CategoryView view;
	private final CategoryHover hover;
	private final RowScroll scroll;
	private final Spoken spoken;
	private List<CategoryBar> bars = List.of();
	private String note = ""; //$NON-NLS-1$

	/** Makes a chart of rows, a label at the left of each; it scrolls when they are too many. */
	public CategoryBarChart(Composite parent) {
		this(parent, false);
	}

	/**
	 * Makes a chart without data.
	 *
	 * @param vertical whether the bars are columns over their labels, all of them in the width that there is, else rows
	 */
	public CategoryBarChart(Composite parent, boolean vertical) {
		super(parent);
		view = vertical ? new CategoryColumns(palette, choice) : new CategoryRows(palette, choice);
		canvas = new PictureCanvas(this, vertical ? SWT.NONE : SWT.V_SCROLL, palette, this::paint);
		scroll = new RowScroll(canvas, view);
		hover = new CategoryHover(canvas, palette, view, choice::cursor);
		spoken = new Spoken(canvas, header::title, this::spokenValue);
		layOut(canvas, WIDTH, HEIGHT);
		canvas.addOverlay(hover);
		canvas.addOverlay(empty);
		canvas.addOverlay(new FocusRing(canvas, palette, canvas::redrawOverlay));
		new CategorySelect(canvas, choice, event -> view.indexAt(event.x, event.y), this::cursorMoved).install();
	}

	/**
	 * Shows categories, from the top or the left, instead of the ones before. What is selected stays selected.
	 *
	 * @throws IllegalArgumentException when two categories have the same key
	 */
	public void setData(List<CategoryBar> data) {
		setData(data, data.stream().mapToLong(CategoryBar::passing).sum(), ""); //$NON-NLS-1$
	}

	/**
	 * Shows some of many categories.
	 *
	 * @param total what passes in all categories together, those that are not shown included
	 * @param note  stands at the right of the title while nothing is selected, such as how many there are; may be empty
	 * @throws IllegalArgumentException when two categories have the same key
	 */
	public void setData(List<CategoryBar> data, long total, String note) {
		Set<String> keys = new HashSet<>();
		for (CategoryBar bar : data) {
			if (!keys.add(bar.key())) {
				throw new IllegalArgumentException("two categories have the key " + bar.key()); //$NON-NLS-1$
			}
		}
		bars = List.copyOf(data);
		choice.setKeys(bars.stream().map(CategoryBar::key).toList());
		view.setBars(bars, total);
		this.note = note;
		hover.reset();
		scroll.update();
		tell();
	}

	/**
	 * Sets the selected keys, also such as are not shown. No listener hears of it; while a drag goes on nothing
	 * happens.
	 */
	public void setSelected(Set<String> keys) {
		if (!choice.isActive() && !choice.selected().equals(keys)) {
			choice.set(keys);
			tell();
		}
	}

	/** Tells the selected keys, unmodifiable, also while a drag goes on. */
	public Set<String> getSelected() {
		return choice.selected();
	}

	/** Adds a listener to gestures. */
	public void addSelectListener(SelectListener listener) {
		listeners.add(listener);
	}

	/** Removes a listener to gestures. */
	public void removeSelectListener(SelectListener listener) {
		listeners.remove(listener);
	}

	@Override
	public Control plotControl() {
		return canvas;
	}

	/**
	 * Tells where a category is shown.
	 *
	 * @return pixels in {@link #plotControl()}; outside of it for a row that has to be scrolled to
	 * @throws IllegalArgumentException when there is no such category
	 */
	public Rectangle boundsOf(String key) {
		for (int index = 0; index < bars.size(); index++) {
			if (bars.get(index).key().equals(key)) {
				scroll.update();
				return view.slot(index);
			}
		}
		throw new IllegalArgumentException("no category has the key " + key); //$NON-NLS-1$
	}

	@Override
	boolean isEmpty() {
		return bars.isEmpty();
	}

	@Override
	Optional<Figure> figure(String title) {
		Set<String> selected = choice.selected();
		return isEmpty() ? Optional.empty()
				: Optional.of(new CategoryFigure(title, bars,
						bar -> selected.isEmpty() || selected.contains(bar.key())));
	}

	@Override
	void redrawOverlay() {
		canvas.redrawOverlay();
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		view.paint(gc, new Point(area.width, area.height));
	}

	private void selected(Set<String> keys, Phase phase) {
		tell();
		for (SelectListener listener : listeners) {
			listener.selected(keys, phase);
		}
	}

	private void cursorMoved() {
		if (choice.cursor() >= 0) {
			scroll.reveal(choice.cursor());
		}
		redrawOverlay();
		spoken.changed();
	}

	private void tell() {
		int count = choice.selected().size();
		if (count == 0) {
			header.setSummary(note);
		} else {
			header.setSummary(summary(), NLS.bind(Messages.CategoryBarChart_count, count));
		}
		canvas.redraw();
		spoken.changed();
	}

	private String summary() {
		Set<String> selected = choice.selected();
		return bars.stream().filter(bar -> selected.contains(bar.key())).map(CategoryBar::label)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private String spokenValue() {
		if (isEmpty()) {
			return empty.text();
		}
		String selected = choice.selected().isEmpty() ? Messages.CategoryBarChart_none
				: NLS.bind(Messages.CategoryBarChart_selected, summary());
		return choice.cursor() < 0 ? selected : view.words(choice.cursor()) + ". " + selected; //$NON-NLS-1$
	}
}
