package org.brushwork.plot.internal;

import java.time.ZoneId;
import java.util.Locale;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.scale.LabelRoom;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.figure.scale.TimeTick;
import org.brushwork.figure.scale.TimeTicks;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Times of the calendar below a plot. */
public final class TimeAxis implements PlotAxis {

	private static final int MARK = 4;
	private static final int GAP = 2;
	private static final int MARGIN = 2;

	private final Palette palette;
	private TimeTicks ticks = new TimeTicks(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT));
	private boolean visible;

	/** Makes an axis that shows nothing yet. */
	public TimeAxis(Palette palette) {
		this.palette = palette;
	}

	/** Sets the time zone of the ticks. */
	public void setZone(ZoneId zone) {
		ticks = new TimeTicks(zone, ticks.locale());
	}

	/** Sets whether there is something to show. */
	public void setVisible(boolean visible) {
		this.visible = visible;
	}

	@Override
	public int room(GC gc, int length) {
		return MARK + GAP + gc.getFontMetrics().getHeight() + 2;
	}

	@Override
	public void paint(GC gc, LinearScale scale, Rectangle plot, Point size) {
		if (!visible) {
			return;
		}
		int top = plot.y + plot.height;
		gc.setForeground(palette.of(ChartRole.AXIS));
		gc.drawLine(plot.x, top, plot.x + plot.width - 1, top);
		int after = size.x - plot.x - plot.width;
		LabelRoom room = new LabelRoom(plot.x - MARGIN, after - MARGIN, label -> gc.textExtent(label).x);
		for (TimeTick tick : ticks.of(scale, room)) {
			int x = plot.x + Math.min(scale.toPixel(tick.time()), plot.width - 1);
			gc.setForeground(palette.of(ChartRole.AXIS));
			gc.drawLine(x, top, x, top + MARK);
			gc.setForeground(palette.of(tick.major() ? ChartRole.TEXT : ChartRole.MUTED_TEXT));
			gc.drawText(tick.label(), plot.x + room.left(tick.label(), scale, tick.time()), top + MARK + GAP, true);
		}
	}
}
