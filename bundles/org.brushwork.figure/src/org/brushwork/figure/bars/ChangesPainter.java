package org.brushwork.figure.bars;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;

/** Draws changes where their layout says. */
final class ChangesPainter {

	private static final double GAP = ChangesLayout.GAP;
	/** Of a bar that is not selected while others are. */
	private static final double QUIET = 0.3;

	private final ChangesLayout layout;
	private final ChangesFigure figure;
	private final Drawing drawing;
	private final Sheet sheet;
	private final ChartTheme theme;

	ChangesPainter(ChangesLayout layout, Drawing drawing) {
		this.layout = layout;
		this.drawing = drawing;
		figure = layout.figure();
		sheet = layout.sheet();
		theme = sheet.theme();
	}

	void draw() {
		sheet.draw(drawing);
		if (layout.size() == 0) {
			sheet.drawEmpty(drawing, figure.emptyText());
			return;
		}
		for (int row = layout.firstRow(); row < layout.firstRow() + layout.visibleRows(); row++) {
			draw(row);
		}
		double zero = layout.bars().centerX();
		drawing.line(zero, layout.bars().y(), zero, layout.bars().bottom(), Pen.of(theme.color(ChartRole.AXIS)));
	}

	private void draw(int row) {
		boolean quiet = !figure.selected().isEmpty() && !figure.selected().contains(row);
		TextStyle style = sheet.text().in(theme.color(quiet ? ChartRole.MUTED_TEXT : ChartRole.TEXT));
		Box cell = layout.row(row);
		Box bars = layout.bars();
		String name = new Words(drawing, style).fit(figure.data().names().get(row), bars.x() - GAP - cell.x());
		drawing.text(name, cell.x(), cell.centerY(), style.at(Horizontal.START, Vertical.MIDDLE));
		boolean fewer = figure.data().difference(row) < 0;
		drawing.fill(layout.bar(row), theme.color(fewer ? ChartRole.NEGATIVE : ChartRole.POSITIVE), quiet ? QUIET : 1);
		double end = bars.right() + layout.numbersWidth();
		drawing.text(figure.difference(row), end, cell.centerY(), style.at(Horizontal.END, Vertical.MIDDLE));
		if (layout.isCounted()) {
			drawing.text(figure.counts(row), cell.right(), cell.centerY(), style
					.in(theme.color(ChartRole.MUTED_TEXT)).at(Horizontal.END, Vertical.MIDDLE));
		}
	}
}
