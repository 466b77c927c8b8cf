package org.brushwork.plot.internal;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.brushwork.figure.Figure;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.plot.CategoryBar;

/**
 * Bars of categories as a figure, for files, paper and tables: a row for each, all of them, however the screen scrolls or
 * stands them.
 *
 * @param selected tells whether a category is in its full colour; the others step back
 */
public record CategoryFigure(String title, List<CategoryBar> bars, Predicate<CategoryBar> selected)
		implements Figure {

	private static final double MARGIN = 10;
	private static final double GAP = 8;
	private static final double HIGHEST = 26;
	/** The part of a row that its bar takes. */
	private static final double BAR = 0.72;
	private static final double LARGEST_LABEL = 0.4;

	@Override
	public void draw(Drawing drawing, Box box, ChartTheme theme) {
		TextStyle text = TextStyle.of(theme.color(ChartRole.TEXT));
		drawing.fill(box, theme.color(ChartRole.BACKGROUND), 1);
		drawing.text(title, box.x() + MARGIN, box.y() + MARGIN / 2, text.inBold());
		Box inside = box.inset(MARGIN, MARGIN + drawing.height(text), MARGIN, MARGIN);
		if (!bars.isEmpty()) {
			drawing.clipped(inside, clipped -> drawRows(clipped, inside, theme, text));
		}
	}

	private void drawRows(Drawing drawing, Box inside, ChartTheme theme, TextStyle text) {
		double row = Math.min(HIGHEST, inside.height() / bars.size());
		double label = Math.min(widest(bar -> drawing.width(bar.label(), text)), inside.width() * LARGEST_LABEL);
		double count = widest(bar -> drawing.width(words(bar), text));
		double room = Math.max(1, inside.width() - label - count - 2 * GAP);
		double most = Math.max(1, bars.stream().mapToLong(CategoryBar::all).max().orElse(1));
		boolean words = row >= drawing.height(text) * BAR;
		double y = inside.y();
		for (CategoryBar bar : bars) {
			double left = inside.x() + label + GAP;
			drawBar(drawing, new Box(left, y, room * bar.all() / most, row * BAR), theme.color(ChartRole.WHOLE));
			drawBar(drawing, new Box(left, y, room * bar.passing() / most, row * BAR),
					selected.test(bar) ? theme.color(bar.role()) : theme.muted(bar.role()));
			if (words) {
				double middle = y + row * BAR / 2;
				drawing.clipped(new Box(inside.x(), y, label, row), cut -> cut.text(bar.label(), inside.x(), middle,
						text.at(Horizontal.START, Vertical.MIDDLE)));
				drawing.text(words(bar), left + room * bar.all() / most + GAP / 2, middle,
						text.at(Horizontal.START, Vertical.MIDDLE));
			}
			y += row;
		}
	}

	/** What is there can be seen. */
	private static void drawBar(Drawing drawing, Box box, int color) {
		if (box.width() > 0) {
			drawing.fill(new Box(box.x(), box.y(), Math.max(1, box.width()), box.height()), color, 1);
		}
	}

	private double widest(ToDoubleFunction<CategoryBar> width) {
		return bars.stream().mapToDouble(width).max().orElse(0);
	}

	private static String words(CategoryBar bar) {
		return NumberFormat.getIntegerInstance().format(bar.passing());
	}

	@Override
	public FigureTable table() {
		return new FigureTable(
				List.of(Messages.CategoryFigure_category, Messages.Counts_passingColumn, Messages.Counts_allColumn),
				bars.size(), row -> List.of(bars.get(row).label(), bars.get(row).passing(), bars.get(row).all()));
	}
}
