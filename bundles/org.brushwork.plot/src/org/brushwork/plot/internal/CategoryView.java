package org.brushwork.plot.internal;

import java.text.NumberFormat;
import java.util.List;
import org.brushwork.plot.CategoryBar;
import org.brushwork.figure.color.ChartRole;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws categories, and tells where each of them is. */
public abstract class CategoryView {

	/** The colours. */
	protected final Palette palette;
	/** How counts are written. */
	protected final NumberFormat number = NumberFormat.getIntegerInstance();
	/** What is shown. */
	protected List<CategoryBar> bars = List.of();
	private final CategoryChoice choice;

	/** Makes a view of what is chosen. */
	protected CategoryView(Palette palette, CategoryChoice choice) {
		this.palette = palette;
		this.choice = choice;
	}

	/** Sets what is shown. */
	public final void setBars(List<CategoryBar> bars) {
		this.bars = List.copyOf(bars);
	}

	/**
	 * Measures where everything goes; every drawing does so first.
	 *
	 * @param gc   measures text
	 * @param size what there is to draw on
	 */
	public abstract void measure(GC gc, Point size);

	/** Tells how much room all categories need, as measured last. */
	public abstract int height();

	/** Tells the part of the drawing that belongs to a category; a click there is meant for it. */
	public abstract Rectangle slot(int index);

	/** Draws one category. */
	protected abstract void paint(GC gc, int index);

	/** Draws what lies behind the categories. */
	protected abstract void paintBehind(GC gc, Point size);

	/** Draws a read-out of a category under the pointer, where the drawing itself does not say it. */
	public abstract void paintReadOut(GC gc, Point size, int index);

	/** Tells the words for a category. */
	public final String words(int index) {
		CategoryBar bar = bars.get(index);
		return NLS.bind(Messages.CategoryBarChart_row,
				new Object[] { bar.label(), number.format(bar.passing()), number.format(bar.all()) });
	}

	/** Draws everything. */
	public final void paint(GC gc, Point size) {
		measure(gc, size);
		gc.setBackground(palette.of(ChartRole.BACKGROUND));
		gc.fillRectangle(0, 0, size.x, size.y);
		paintBehind(gc, size);
		for (int index = 0; index < bars.size(); index++) {
			if (slot(index).intersects(0, 0, size.x, size.y)) {
				paint(gc, index);
			}
		}
	}

	/** Tells the category at a point, or -1. */
	public final int indexAt(int x, int y) {
		for (int index = 0; index < bars.size(); index++) {
			if (slot(index).contains(x, y)) {
				return index;
			}
		}
		return -1;
	}

	/** Tells the largest count, at least 1. */
	protected final long max() {
		return Math.max(1, bars.stream().mapToLong(CategoryBar::all).max().orElse(0));
	}

	/** Tells whether a category is selected itself. */
	protected final boolean isSelected(int index) {
		return choice.selected().contains(bars.get(index).key());
	}

	/** Tells the colour of a category's bar: quieter when others are selected. */
	protected final Color front(int index) {
		boolean quiet = !choice.selected().isEmpty() && !isSelected(index);
		return quiet ? palette.muted(bars.get(index).role()) : palette.of(bars.get(index).role());
	}

	/** Tells the colour of a category's words. */
	protected final Color text(int index) {
		boolean quiet = !choice.selected().isEmpty() && !isSelected(index);
		return palette.of(quiet ? ChartRole.MUTED_TEXT : ChartRole.TEXT);
	}
}
