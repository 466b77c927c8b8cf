package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.TextStyle;

/**
 * The signs and names above a plot: in one line, or two; names are shortened where that is not enough, and what
 * still has no room is counted at the end.
 */
final class Legend {

	private static final double SIGN = 12;
	private static final double SWATCH = 10;
	private static final double GAP = 5;
	private static final double BETWEEN = 14;
	/** How long names are, tried in this order. */
	private static final double[] LONGEST = { Double.MAX_VALUE, 160, 100, 64 };
	private static final int MOST_ROWS = 2;
	private static final double LINE_GAP = 2;

	/** An entry, none for a text alone, with what is written and where. */
	private record Item(List<LegendEntry> entry, String text, double width, double x, int row) {
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
		List<Item> named = List.of();
		List<Item> all = List.of();
		for (double longest : LONGEST) {
			named = named(entries, longest);
			all = arranged(named, named.size());
			if (isDrawable(all)) {
				break;
			}
		}
		for (int some = entries.size() - 1; some > 0 && !isDrawable(all); some--) {
			all = arranged(named, some);
		}
		items = isDrawable(all) ? all : List.of();
	}

	private boolean isDrawable(List<Item> all) {
		return all.stream().allMatch(
				item -> item.row() < MOST_ROWS && !item.text().isEmpty() && item.x() + item.width() <= width);
	}

	/** The entries with names as long as allowed, nowhere as yet. */
	private List<Item> named(List<LegendEntry> entries, double longest) {
		double room = Math.min(longest, width - SIGN - GAP);
		List<Item> all = new ArrayList<>();
		for (LegendEntry entry : entries) {
			String text = TextFit.shortened(drawing, entry.name(), style, room);
			all.add(new Item(List.of(entry), text, SIGN + GAP + drawing.width(text, style), 0, 0));
		}
		return all;
	}

	/** Some from left to right, and how many are not among them. */
	private List<Item> arranged(List<Item> named, int some) {
		List<Item> all = new ArrayList<>();
		double x = 0;
		int row = 0;
		for (Item item : named.subList(0, some)) {
			if (x > 0 && x + item.width() > width) {
				x = 0;
				row++;
			}
			all.add(new Item(item.entry(), item.text(), item.width(), x, row));
			x += item.width() + BETWEEN;
		}
		if (some < named.size()) {
			String rest = "+" + (named.size() - some);
			all.add(new Item(List.of(), rest, drawing.width(rest, style), x, row));
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
