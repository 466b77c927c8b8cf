package org.brushwork.figure.bars;

import java.util.List;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;
import org.brushwork.figure.scale.Tick;

/** Draws bars where their layout says. */
final class ParallelBarsPainter {

	private static final double GAP = ParallelBarsLayout.GAP;
	private static final double LABEL_GAP = 14;
	private static final double NUMBER_SIZE = 0.85;
	/** Of a bar that is not selected while others are. */
	private static final double QUIET = 0.25;

	private final ParallelBarsLayout layout;
	private final ParallelBarsFigure figure;
	private final Drawing drawing;
	private final Sheet sheet;
	private final ChartTheme theme;
	private final Box area;

	ParallelBarsPainter(ParallelBarsLayout layout, Drawing drawing) {
		this.layout = layout;
		this.drawing = drawing;
		figure = layout.figure();
		sheet = layout.sheet();
		theme = sheet.theme();
		area = layout.area();
	}

	void draw() {
		sheet.draw(drawing);
		if (figure.data().isEmpty()) {
			sheet.drawEmpty(drawing, figure.say(Message.NO_COEFFICIENTS));
			return;
		}
		int classes = figure.data().classes().size();
		List<Tick> ticks = figure.axis().ticks(layout.scale(),
				label -> drawing.width(label, sheet.muted()) + LABEL_GAP);
		for (int kind = 0; kind < classes; kind++) {
			drawHeader(kind);
			if (layout.hasTicks()) {
				drawTicks(kind, ticks);
			}
		}
		for (int place = layout.firstRow(); place < layout.firstRow() + layout.visibleRows(); place++) {
			drawName(place);
			for (int kind = 0; kind < classes; kind++) {
				drawBar(place, kind);
			}
		}
		for (int kind = 0; kind < classes; kind++) {
			double zero = layout.px(kind, 0);
			drawing.line(zero, area.y(), zero, area.bottom(), Pen.of(theme.color(ChartRole.AXIS)));
		}
		drawScrolled();
	}

	private void drawHeader(int kind) {
		TextStyle style = kind == figure.sortedBy() ? sheet.text().sized(sheet.muted().size()).inBold() : sheet.muted();
		Box cell = layout.grid().cell(kind, 0);
		String name = figure.data().classes().get(kind) + (kind == figure.sortedBy() ? " \u25BE" : "");
		drawing.text(new Words(drawing, style).fit(name, cell.width() - GAP), cell.centerX(), area.y() - GAP,
				style.at(Horizontal.MIDDLE, Vertical.BOTTOM));
	}

	private void drawTicks(int kind, List<Tick> ticks) {
		for (Tick tick : ticks) {
			double x = layout.px(kind, tick.value());
			drawing.line(x, area.y(), x, area.bottom(), Pen.of(theme.color(ChartRole.GRID)));
			drawing.text(tick.label(), x, area.bottom() + GAP / 2, sheet.muted().at(Horizontal.MIDDLE, Vertical.TOP));
		}
	}

	private void drawName(int place) {
		double left = sheet.content().x();
		String name = figure.data().rows().get(figure.order()[place]);
		drawing.text(new Words(drawing, sheet.muted()).fit(name, area.x() - GAP - left), area.x() - GAP,
				layout.grid().cell(0, place - layout.firstRow()).centerY(),
				sheet.muted().at(Horizontal.END, Vertical.MIDDLE));
	}

	private void drawBar(int place, int kind) {
		double value = figure.data().values()[figure.order()[place]][kind];
		Box bar = layout.bar(place, kind);
		boolean quiet = isQuiet(place, kind);
		drawing.fill(bar, theme.color(value < 0 ? ChartRole.NEGATIVE : ChartRole.POSITIVE), quiet ? QUIET : 1);
		if (!Double.isNaN(value) && !quiet) {
			drawNumber(kind, value, bar);
		}
	}

	private boolean isQuiet(int place, int kind) {
		int bar = figure.order()[place] * figure.data().classes().size() + kind;
		return !figure.selected().isEmpty() && !figure.selected().contains(bar);
	}

	/** Beyond the end of the bar, or where the column ends before that within it, or on the other side of zero. */
	private void drawNumber(int kind, double value, Box bar) {
		TextStyle style = sheet.muted().sized(NUMBER_SIZE);
		String number = figure.number(value);
		double room = drawing.width(number, style) + GAP;
		Box cell = layout.grid().cell(kind, 0);
		boolean negative = value < 0;
		double end = negative ? bar.x() : bar.right();
		double away = negative ? -GAP / 2 : GAP / 2;
		if (negative ? end - room >= cell.x() : end + room <= cell.right()) {
			drawing.text(number, end + away, bar.centerY(),
					style.at(negative ? Horizontal.END : Horizontal.START, Vertical.MIDDLE));
		} else if (room <= bar.width()) {
			int fill = theme.color(negative ? ChartRole.NEGATIVE : ChartRole.POSITIVE);
			drawing.text(number, end - away, bar.centerY(), style.in(ChartTheme.on(fill))
					.at(negative ? Horizontal.START : Horizontal.END, Vertical.MIDDLE));
		} else if (negative ? bar.right() + room <= cell.right() : bar.x() - room >= cell.x()) {
			drawing.text(number, (negative ? bar.right() : bar.x()) - away, bar.centerY(),
					style.at(negative ? Horizontal.START : Horizontal.END, Vertical.MIDDLE));
		}
	}

	/** Above the names: what the rows are, or which of them are seen. */
	private void drawScrolled() {
		int all = figure.data().rows().size();
		int last = layout.firstRow() + layout.visibleRows();
		String seen = layout.visibleRows() == all ? figure.rowTitle()
				: figure.say(Message.ROWS_SEEN, figure.axis().text(layout.firstRow() + 1.0), figure.axis().text(last),
						figure.axis().text(all));
		drawing.text(new Words(drawing, sheet.muted()).fit(seen, area.x() - GAP - sheet.content().x()), area.x() - GAP,
				area.y() - GAP, sheet.muted().at(Horizontal.END, Vertical.BOTTOM));
	}
}
