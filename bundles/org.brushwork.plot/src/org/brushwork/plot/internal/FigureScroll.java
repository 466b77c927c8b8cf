package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.Figure;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.ScrollableFigure;
import org.brushwork.figure.ScrolledLayout;
import org.brushwork.figure.gesture.Cursor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Scrolls a figure of more rows than there is room for: by the wheel, the scroll bar, and Page Up and Page Down while
 * there is no cursor, which takes the figure along with it. The bar is hidden while all rows are seen.
 */
public final class FigureScroll extends Gesture {

	private final Supplier<@Nullable Figure> figure;
	private final Supplier<@Nullable FigureLayout> layout;
	private final Cursor cursor;
	private final Runnable refresh;
	private final @Nullable ScrollBar bar;

	/**
	 * Makes the gesture.
	 *
	 * @param canvas  with a vertical scroll bar
	 * @param refresh draws the figure as it is then
	 */
	public FigureScroll(PictureCanvas canvas, Supplier<@Nullable Figure> figure,
			Supplier<@Nullable FigureLayout> layout, Cursor cursor, Runnable refresh) {
		super(canvas, SWT.MouseVerticalWheel, SWT.KeyDown, SWT.Resize);
		this.figure = figure;
		this.layout = layout;
		this.cursor = cursor;
		this.refresh = refresh;
		ScrollBar made = canvas.getVerticalBar();
		bar = made;
		if (made != null) {
			made.setVisible(false);
			made.addListener(SWT.Selection, event -> rows(some -> scroll(some, made.getSelection())));
		}
	}

	private interface Step {

		void on(ScrolledLayout rows);
	}

	private void rows(Step step) {
		if (layout.get() instanceof ScrolledLayout rows && rows.visibleRows() < rows.rows()) {
			step.on(rows);
		}
	}

	private void scroll(ScrolledLayout rows, int first) {
		int next = Math.clamp(first, 0, rows.rows() - rows.visibleRows());
		if (figure.get() instanceof ScrollableFigure scrollable && next != rows.firstRow()) {
			scrollable.setFirstRow(next);
			refresh.run();
		}
	}

	@Override
	public void handleEvent(Event event) {
		switch (event.type) {
		case SWT.Resize -> update();
		case SWT.KeyDown -> key(event);
		default -> rows(some -> {
			scroll(some, some.firstRow() - event.count);
			event.doit = false;
		});
		}
	}

	private void key(Event event) {
		boolean down = event.keyCode == SWT.PAGE_DOWN;
		if ((down || event.keyCode == SWT.PAGE_UP) && event.doit && cursor.index().isEmpty()) {
			rows(some -> {
				scroll(some, some.firstRow() + (down ? some.page() : -some.page()));
				event.doit = false;
			});
		}
	}

	/** Scrolls as little as it takes to see a thing. */
	void reveal(int index) {
		rows(some -> {
			int place = some.placeOf(index);
			scroll(some, Math.clamp(some.firstRow(), Math.max(0, place - some.visibleRows() + 1), place));
		});
	}

	/** Shows in the bar what is seen now. */
	void update() {
		ScrollBar shown = bar;
		if (shown != null) {
			boolean scrolls = layout.get() instanceof ScrolledLayout rows && rows.visibleRows() < rows.rows();
			rows(some -> shown.setValues(some.firstRow(), 0, some.rows(), some.visibleRows(), 1, some.page()));
			if (shown.getVisible() != scrolls) {
				shown.setVisible(scrolls);
			}
		}
	}
}
