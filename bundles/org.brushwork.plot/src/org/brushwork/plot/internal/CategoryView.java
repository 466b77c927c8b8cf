package org.brushwork.plot.internal;

import java.text.NumberFormat;
import java.util.List;
import org.brushwork.plot.CategoryBar;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.drawing.Box;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws categories, and tells where each of them is. */
public abstract class CategoryView {

	/** The colours. */
	protected final Palette palette;
	/** How wide texts are. */
	final TextWidths widths = new TextWidths();
	/** How counts are written. */
	protected final NumberFormat number = NumberFormat.getIntegerInstance();
	/** What is shown. */
	protected List<CategoryBar> bars = List.of();
	private final NumberFormat percent = NumberFormat.getPercentInstance();
	private final CategoryChoice choice;
	private long total;
	private long max = 1;

	/** Makes a view of what is chosen. */
	protected CategoryView(Palette palette, CategoryChoice choice) {
		this.palette = palette;
		this.choice = choice;
		percent.setMaximumFractionDigits(1);
	}

	/**
	 * Sets what is shown.
	 *
	 * @param total what passes in all categories together, also in such as are not shown
	 */
	public final void setBars(List<CategoryBar> bars, long total) {
		this.bars = List.copyOf(bars);
		this.total = total;
		max = most();
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

	/** Tells where a read-out of a category belongs to: it is drawn beside that point, where there is room. */
	protected abstract Point anchor(int index);

	/** Draws a read-out of a category: how many pass of how many, and their share of all that pass. */
	public final void paintReadOut(GC gc, Point size, int index) {
		CategoryBar bar = bars.get(index);
		String counts = bar.passing() == bar.all() ? number.format(bar.all())
				: NLS.bind(Messages.Counts_passing, number.format(bar.passing()), number.format(bar.all()));
		String share = NLS.bind(Messages.Counts_share,
				percent.format(total == 0 ? 0 : bar.passing() / (double) total));
		Point at = anchor(index);
		ReadOutBox.paint(gc, palette.theme(), new Box(0, 0, size.x, size.y), at.x, at.y,
				List.of(bar.label(), counts, share));
	}

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

	/**
	 * Tells the largest count that the scale has to hold, at least 1. What has no value does not count where others have
	 * one: it is often nearly everything, and would make all others as short as can be.
	 */
	protected final long max() {
		return max;
	}

	private long most() {
		long most = 1;
		boolean named = bars.stream().anyMatch(bar -> bar.role() != ColorRole.NONE);
		for (CategoryBar bar : bars) {
			most = named && bar.role() == ColorRole.NONE ? most : Math.max(most, bar.all());
		}
		return most;
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
