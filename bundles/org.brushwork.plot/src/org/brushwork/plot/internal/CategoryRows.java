package org.brushwork.plot.internal;

import org.brushwork.plot.CategoryBar;
import org.brushwork.plot.ChartRole;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Categories as rows: label, bar, count. */
public final class CategoryRows extends CategoryView {

	private static final int MARGIN = 10;
	private static final int GAP = 8;
	private static final int PAD = 4;

	private int width;
	private int rowHeight = 1;
	private int barLeft;
	private int barRoom;
	private boolean full;
	private int scrolled;

	/** Makes rows. */
	public CategoryRows(Palette palette, CategoryChoice choice) {
		super(palette, choice);
	}

	/** Sets how many pixels are hidden above. */
	public void setScrolled(int pixels) {
		scrolled = pixels;
	}

	/** Tells how high a row is, as measured last. */
	public int rowHeight() {
		return rowHeight;
	}

	@Override
	public void measure(GC gc, Point size) {
		width = size.x;
		rowHeight = gc.getFontMetrics().getHeight() + 2 * PAD;
		int widest = bars.stream().mapToInt(bar -> gc.textExtent(bar.label()).x).max().orElse(0);
		int label = Math.min(widest, Math.max(24, (int) (width * 0.4)));
		int passing = bars.stream().mapToInt(bar -> gc.textExtent(number.format(bar.passing())).x).max().orElse(0);
		int counts = bars.stream().mapToInt(bar -> gc.textExtent(number.format(bar.passing()) + of(bar)).x).max()
				.orElse(0);
		barLeft = MARGIN + label + GAP;
		int room = width - barLeft - GAP - MARGIN;
		full = counts <= room / 2;
		barRoom = Math.max(4, room - (full ? counts : passing));
	}

	@Override
	public int height() {
		return rowHeight * bars.size();
	}

	@Override
	public Rectangle slot(int index) {
		return new Rectangle(0, index * rowHeight - scrolled, width, rowHeight);
	}

	@Override
	protected void paintBehind(GC gc, Point size) {
		// rows need nothing behind them
	}

	@Override
	protected void paint(GC gc, int index) {
		CategoryBar bar = bars.get(index);
		int top = slot(index).y;
		gc.setForeground(text(index));
		gc.drawText(ChartHeader.fitting(gc, bar.label(), barLeft - GAP - MARGIN), MARGIN, top + PAD, true);
		if (isSelected(index)) {
			gc.setBackground(palette.of(bar.role()));
			gc.fillRectangle(2, top + 3, 3, rowHeight - 6);
		}
		gc.setBackground(palette.of(ChartRole.WHOLE));
		gc.fillRectangle(barLeft, top + PAD, length(bar.all()), rowHeight - 2 * PAD);
		gc.setBackground(front(index));
		gc.fillRectangle(barLeft, top + PAD, length(bar.passing()), rowHeight - 2 * PAD);
		counts(gc, index, top + PAD);
	}

	private void counts(GC gc, int index, int top) {
		CategoryBar bar = bars.get(index);
		int left = barLeft + length(bar.all()) + GAP - 2;
		String passing = number.format(bar.passing());
		gc.drawText(passing, left, top, true);
		if (full) {
			gc.setForeground(palette.of(ChartRole.MUTED_TEXT));
			gc.drawText(of(bar), left + gc.textExtent(passing).x, top, true);
		}
	}

	/** What there is besides what passes; nothing when all of it passes. */
	private String of(CategoryBar bar) {
		return bar.passing() == bar.all() ? "" : NLS.bind(Messages.CategoryBarChart_of, number.format(bar.all())); //$NON-NLS-1$
	}

	/** A bar that is there at all is at least one pixel long. */
	private int length(long count) {
		return count == 0 ? 0 : Math.max(1, new LinearScale(0, max(), barRoom).toPixel(count));
	}

	@Override
	public void paintReadOut(GC gc, Point size, int index) {
		// a row says all of it already
	}
}
