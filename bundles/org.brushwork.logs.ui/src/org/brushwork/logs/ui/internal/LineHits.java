package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.logs.LineQuery;
import org.brushwork.logs.LineQuery.Place;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

/** Marks what was found in a line that is painted. */
final class LineHits {

	private Optional<LineQuery> query = Optional.empty();

	/** What is marked from now on; empty for nothing. */
	void setQuery(Optional<LineQuery> next) {
		query = next;
	}

	/**
	 * Marks the places in a text that was drawn at a point in the context's font and on its background. Places behind the
	 * right edge are left out.
	 */
	void paint(GC gc, String text, Point at, int right) {
		if (query.isEmpty()) {
			return;
		}
		List<Place> places = query.get().places(text);
		if (places.isEmpty()) {
			return;
		}
		int fill = ChartTheme.of(packed(gc.getBackground().getRGB())).color(ChartRole.FOUND);
		gc.setBackground(color(fill));
		gc.setForeground(color(ChartTheme.on(fill)));
		for (Place place : places) {
			int x = at.x + gc.textExtent(text.substring(0, place.from()), SWT.DRAW_TRANSPARENT).x;
			if (x > right) {
				return;
			}
			String found = text.substring(place.from(), place.to());
			Point size = gc.textExtent(found, SWT.DRAW_TRANSPARENT);
			gc.fillRoundRectangle(x - 1, at.y, size.x + 2, size.y, 3, 3);
			gc.drawText(found, x, at.y, SWT.DRAW_TRANSPARENT);
		}
	}

	private static int packed(RGB rgb) {
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
