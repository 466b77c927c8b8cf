package org.brushwork.plot.internal;

import java.util.function.Function;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.plot.CategoryBar;
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

	/** The room for counts depends on the whole alone, so that bars keep their place while somebody brushes. */
	@Override
	public void measure(GC gc, Point size) {
		width = size.x;
		rowHeight = gc.getFontMetrics().getHeight() + 2 * PAD;
		int label = Math.min(widest(gc, CategoryBar::label), Math.max(24, (int) (width * 0.4)));
		int alone = widest(gc, bar -> number.format(bar.all()));
		int both = widest(gc, bar -> number.format(bar.all()) + of(bar));
		barLeft = MARGIN + label + GAP;
		int room = width - barLeft - GAP - MARGIN;
		full = both <= room / 2;
		barRoom = Math.max(4, room - (full ? both : alone));
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
		gc.drawText(FittingText.of(gc, bar.label(), barLeft - GAP - MARGIN), MARGIN, top + PAD, true);
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
		if (full && bar.passing() < bar.all()) {
			gc.setForeground(palette.of(ChartRole.MUTED_TEXT));
			gc.drawText(of(bar), left + widths.of(gc, passing), top, true);
		}
	}

	private int widest(GC gc, Function<CategoryBar, String> words) {
		return bars.stream().mapToInt(bar -> widths.of(gc, words.apply(bar))).max().orElse(0);
	}

	private String of(CategoryBar bar) {
		return NLS.bind(Messages.CategoryBarChart_of, number.format(bar.all()));
	}

	/** A bar that is there at all is at least one pixel long. */
	private int length(long count) {
		return count == 0 ? 0 : Math.clamp(new LinearScale(0, max(), barRoom).toPixel(count), 1, barRoom);
	}

	/** The end of the row, so that labels and bars around it are still seen. */
	@Override
	protected Point anchor(int index) {
		return new Point(width, slot(index).y);
	}
}
