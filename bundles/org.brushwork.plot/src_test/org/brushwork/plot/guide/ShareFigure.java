package org.brushwork.plot.guide;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.brushwork.figure.Figure;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;

/** The figure of docs/charts.md: how much of a whole there is, as a bar and in percent. */
public final class ShareFigure implements Figure {

	private final String title;
	private final double share;
	private Locale locale = Locale.getDefault(Locale.Category.FORMAT);

	/** A share of 0 to 1. */
	public ShareFigure(String title, double share) {
		this.title = title;
		this.share = share;
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public ShareFigure in(Locale language) {
		locale = language;
		return this;
	}

	@Override
	public void draw(Drawing drawing, Box box, ChartTheme theme) {
		drawing.fill(box, theme.color(ChartRole.BACKGROUND), 1);
		TextStyle style = TextStyle.of(theme.color(ChartRole.TEXT));
		String text = NumberFormat.getPercentInstance(locale).format(share);
		Box whole = box.inset(10, 10, 20 + drawing.width(text, style), 10);
		drawing.fill(whole, theme.color(ChartRole.WHOLE), 1);
		drawing.fill(new Box(whole.x(), whole.y(), share * whole.width(), whole.height()), theme.series(0), 1);
		drawing.text(text, box.right() - 10, whole.centerY(), style.at(Horizontal.END, Vertical.MIDDLE));
	}

	@Override
	public FigureTable table() {
		return new FigureTable(List.of("share"), 1, row -> List.of(share));
	}
}
