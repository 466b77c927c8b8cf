package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.plot.CategoryBar;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Categories as columns over labels, of which as many are shown as fit; the counts are on an axis. */
public final class CategoryColumns extends CategoryView {

	private static final int RIGHT = 10;
	private static final int MARK = 4;
	private static final int LABEL_GAP = 8;
	private static final int[] EVERY = { 1, 2, 3, 4, 6, 8, 12, 24 };

	private final CountAxis counts;
	private Rectangle plot = new Rectangle(0, 0, 1, 1);
	private LinearScale y = new LinearScale(1, 0, 1);
	private int every = 1;
	private int gap;

	/** Makes columns. */
	public CategoryColumns(Palette palette, CategoryChoice choice) {
		super(palette, choice);
		counts = new CountAxis(palette);
	}

	@Override
	public void measure(GC gc, Point size) {
		counts.setMax(bars.isEmpty() ? 0 : max());
		int line = gc.getFontMetrics().getHeight();
		int top = line / 2 + 1;
		int height = Math.max(1, size.y - top - line - MARK - 4);
		int left = counts.room(gc, height);
		plot = new Rectangle(left, top, Math.max(1, size.x - left - RIGHT), height);
		y = new LinearScale(max() * 1.04, 0, height);
		int widest = bars.stream().mapToInt(bar -> widths.of(gc, bar.label())).max().orElse(0);
		double column = plot.width / (double) Math.max(1, bars.size());
		every = every(widest + LABEL_GAP, column);
		gap = column < 4 ? 0 : column < 16 ? 1 : 2;
	}

	private int every(int room, double column) {
		for (int step : EVERY) {
			if (step * column >= room) {
				return step;
			}
		}
		return Math.max(1, (int) Math.ceil(room / column));
	}

	@Override
	public int height() {
		return 0;
	}

	@Override
	public Rectangle slot(int index) {
		LinearScale x = new LinearScale(0, bars.size(), plot.width);
		int left = x.toPixel(index);
		return new Rectangle(plot.x + left, plot.y, Math.max(1, x.toPixel(index + 1.0) - left), plot.height);
	}

	@Override
	protected void paintBehind(GC gc, Point size) {
		if (!bars.isEmpty()) {
			gc.setForeground(palette.of(ChartRole.GRID));
			for (long tick : counts.ticks(gc, plot.height)) {
				int at = plot.y + y.toPixel(tick);
				gc.drawLine(plot.x, at, plot.x + plot.width - 1, at);
			}
			counts.paint(gc, y, plot, size);
			gc.setForeground(palette.of(ChartRole.AXIS));
			gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width - 1, plot.y + plot.height);
		}
	}

	@Override
	protected void paint(GC gc, int index) {
		CategoryBar bar = bars.get(index);
		Rectangle slot = slot(index);
		gc.setBackground(palette.of(ChartRole.WHOLE));
		column(gc, slot, bar.all());
		gc.setBackground(front(index));
		column(gc, slot, bar.passing());
		int bottom = plot.y + plot.height;
		if (isSelected(index)) {
			gc.setBackground(palette.of(bar.role()));
			gc.fillRectangle(slot.x, bottom + 1, slot.width - gap, 3);
		}
		if (index % every == 0) {
			gc.setForeground(text(index));
			int wide = widths.of(gc, bar.label());
			gc.drawText(bar.label(), slot.x + (slot.width - gap - wide) / 2, bottom + MARK + 2, true);
		}
	}

	private void column(GC gc, Rectangle slot, long count) {
		if (count > 0) {
			int height = Math.clamp(plot.height - y.toPixel(count), 1, plot.height);
			gc.fillRectangle(slot.x, plot.y + plot.height - height, Math.max(1, slot.width - gap), height);
		}
	}

	@Override
	protected Point anchor(int index) {
		Rectangle slot = slot(index);
		return new Point(slot.x + slot.width / 2, plot.y);
	}
}
