package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.TextStyle;

/**
 * The signs and names above a plot: in one line, or two; names are shortened where that is not enough, and what still has
 * no room is counted at the end.
 */
final class Legend {

	private static final double SIGN = 12;
	private static final double SWATCH = 10;
	private static final double GAP = 5;
	private static final double BETWEEN = 14;
	private static final double LONG = 240;
	private static final double SHORT = 64;
	private static final int MOST_ROWS = 2;
	private static final double LINE_GAP = 2;

	/** An entry and where it is; without an entry only a text. */
	private record Item(List<LegendEntry> entry, String text, double x, int row) {
	}

	private final Drawing drawing;
	private final TextStyle style;
	private final double width;
	private final double line;
	private final List<Item> items;

	/** Finds the places of some entries. */
	Legend(List<LegendEntry> entries, Drawing drawing, TextStyle style, double width) {
		this.drawing = drawing;
		this.style = style;
		this.width = width;
		this.line = drawing.height(style);
		List<Item> all = arranged(entries, entries.size(), width);
		for (double longest = LONG; longest >= SHORT && !isDrawable(all); longest -= SHORT / 4) {
			all = arranged(entries, entries.size(), longest);
		}
		for (int some = entries.size() - 1; some > 0 && !isDrawable(all); some--) {
			all = arranged(entries, some, SHORT);
		}
		items = isDrawable(all) ? all : List.of();
	}

	private boolean isDrawable(List<Item> all) {
		return all.stream().allMatch(item -> item.row() < MOST_ROWS && !item.text().isEmpty()
				&& item.x() + (item.entry().isEmpty() ? 0 : SIGN + GAP) + drawing.width(item.text(), style) <= width);
	}

	/** Some entries from left to right, each name as long as allowed, and how many are not among them. */
	private List<Item> arranged(List<LegendEntry> entries, int some, double longest) {
		List<Item> all = new ArrayList<>();
		double x = 0;
		int row = 0;
		for (LegendEntry entry : entries.subList(0, some)) {
			double room = Math.min(longest, width - SIGN - GAP);
			String text = TextFit.shortened(drawing, entry.name(), style, room);
			double needed = SIGN + GAP + drawing.width(text, style);
			if (x > 0 && x + needed > width) {
				x = 0;
				row++;
			}
			all.add(new Item(List.of(entry), text, x, row));
			x += needed + BETWEEN;
		}
		if (some < entries.size()) {
			all.add(new Item(List.of(), "+" + (entries.size() - some), x, row));
		}
		return all;
	}

	/** How high it is; 0 when it is empty. */
	double height() {
		return items.isEmpty() ? 0 : (items.get(items.size() - 1).row() + 1) * (line + LINE_GAP);
	}

	void draw(double left, double top, ChartTheme theme) {
		for (Item item : items) {
			double x = left + item.x();
			double y = top + item.row() * (line + LINE_GAP);
			for (LegendEntry entry : item.entry()) {
				drawSign(entry.sign(), entry.color().of(theme), x, y + line / 2);
				x += SIGN + GAP;
			}
			drawing.text(item.text(), x, y, style);
		}
	}

	private void drawSign(LegendEntry.Sign sign, int color, double x, double middle) {
		Pen pen = Pen.of(color).withWidth(2);
		switch (sign) {
		case BOX -> drawing.fill(new Box(Math.round(x + 1), Math.round(middle - SWATCH / 2), SWATCH, SWATCH), color, 1);
		case LINE -> drawing.line(x, middle, x + SIGN, middle, pen);
		case DASHES -> drawing.line(x, middle, x + SIGN, middle, pen.inDashes());
		case POINT -> drawing.fillCircle(x + SIGN / 2, middle, SWATCH / 2 - 1, color, 1);
		}
	}
}
