package org.brushwork.figure.part;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;

/** What every figure begins with: background, title and the styles of its words. Immutable. */
public final class Sheet {

	private static final double MARGIN = 10;
	private static final double GAP = 6;
	private static final double SMALL = 0.92;

	private final Box box;
	private final ChartTheme theme;
	private final String title;
	private final TextStyle text;
	private final TextStyle muted;
	private final double line;
	private final Box content;

	/** Measures. */
	public Sheet(Drawing drawing, Box box, ChartTheme theme, String title) {
		this.box = box;
		this.theme = theme;
		text = TextStyle.of(theme.color(ChartRole.TEXT));
		muted = TextStyle.of(theme.color(ChartRole.MUTED_TEXT)).sized(SMALL);
		line = drawing.height(muted);
		double room = Math.max(0, box.width() - 2 * MARGIN);
		this.title = new Words(drawing, text.inBold()).fit(title, room);
		double top = this.title.isEmpty() ? MARGIN : MARGIN / 2 + drawing.height(text) + GAP;
		content = box.inset(MARGIN, top, MARGIN, MARGIN);
	}

	/** All of it. */
	public Box box() {
		return box;
	}

	/** What is left below the title, within margins. */
	public Box content() {
		return content;
	}

	/** The colours. */
	public ChartTheme theme() {
		return theme;
	}

	/** The style of usual words. */
	public TextStyle text() {
		return text;
	}

	/** The style of names along edges and of ticks. */
	public TextStyle muted() {
		return muted;
	}

	/** How high a line of {@link #muted()} is. */
	public double line() {
		return line;
	}

	/** Draws the background and the title. */
	public void draw(Drawing drawing) {
		drawing.fill(box, theme.color(ChartRole.BACKGROUND), 1);
		if (!title.isEmpty()) {
			drawing.text(title, box.x() + MARGIN, box.y() + MARGIN / 2, text.inBold());
		}
	}

	/** Says why there is nothing to see, in the middle. */
	public void drawEmpty(Drawing drawing, String sentence) {
		String shown = new Words(drawing, muted).fit(sentence, content.width());
		drawing.text(shown, content.centerX(), content.centerY(), muted.at(Horizontal.MIDDLE, Vertical.MIDDLE));
	}
}
