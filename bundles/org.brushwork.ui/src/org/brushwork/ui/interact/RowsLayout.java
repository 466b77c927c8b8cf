package org.brushwork.ui.interact;

import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts rows into columns: label, slider, field, unit, way back. Where there is no room for a slider beside the label,
 * the labels go above.
 */
final class RowsLayout extends Layout {

	/** A row, and the heading above it or null. */
	record Line(Label heading, Row row) {
	}

	private static final int GAP = 8;
	/** Before a field, where its mark is. */
	private static final int MARK = 12;
	private static final int BETWEEN = 4;
	/** Of a row, so that check boxes stand no closer together than the rest. */
	private static final int LEAST_HEIGHT = 26;
	private static final int ABOVE_HEADING = 8;
	private static final int LEAST_SLIDER = 130;
	private static final int USUAL_SLIDER = 180;
	private static final int WIDEST_SLIDER = 340;

	private final List<Line> lines;

	RowsLayout(List<Line> lines) {
		this.lines = lines;
	}

	/**
	 * Where things begin, for a width.
	 *
	 * @param stacked whether labels are above the controls
	 * @param control x of the control
	 * @param field   x of the field behind a slider
	 * @param unit    x of the unit, behind the field
	 * @param reset   x of the way back
	 */
	private record Columns(boolean stacked, int control, int field, int unit, int reset) {
	}

	@Override
	protected Point computeSize(Composite panel, int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? fixed() + labels() + GAP + USUAL_SLIDER : widthHint;
		int height = heightHint == SWT.DEFAULT ? place(width, false) : heightHint;
		return new Point(width, height);
	}

	@Override
	protected void layout(Composite panel, boolean changed) {
		place(panel.getClientArea().width, true);
	}

	private int widest(ToIntFunction<Row> width) {
		return lines.stream().map(Line::row).mapToInt(width).max().orElse(0);
	}

	private int labels() {
		return widest(row -> size(row.label()).x);
	}

	private int fields() {
		return widest(row -> row.editor().controls().size() > 1 ? width(row, row.editor().last()) : 0);
	}

	private int units() {
		return widest(row -> row.unit().getText().isEmpty() ? 0 : size(row.unit()).x);
	}

	/** What a row needs besides its label and its slider. */
	private int fixed() {
		int units = units();
		int tool = size(lines.getFirst().row().resetTool()).x;
		return 2 * Rows.MARGIN + MARK + fields() + (units == 0 ? 0 : GAP + units) + GAP + tool;
	}

	private Columns columns(int width) {
		boolean stacked = width - fixed() - labels() - GAP < LEAST_SLIDER;
		int left = Rows.MARGIN + (stacked ? 0 : labels() + GAP);
		int units = units();
		int tool = size(lines.getFirst().row().resetTool()).x;
		int slider = Math.clamp(width - fixed() - (left - Rows.MARGIN), 0, WIDEST_SLIDER);
		int field = left + slider + MARK;
		int unit = field + fields() + GAP;
		int reset = units == 0 ? unit : unit + units + GAP;
		return new Columns(stacked, left, field, unit, Math.min(reset, Math.max(0, width - Rows.MARGIN - tool)));
	}

	/** Places everything, or only computes how high it is. */
	private int place(int width, boolean really) {
		Columns columns = columns(width);
		int y = Rows.MARGIN;
		for (Line line : lines) {
			if (line.heading() != null) {
				y += y > Rows.MARGIN ? ABOVE_HEADING : 0;
				y += put(line.heading(), Rows.MARGIN, y, width - 2 * Rows.MARGIN, size(line.heading()).y, really) + BETWEEN;
			}
			y = place(line.row(), columns, y, really) + BETWEEN;
		}
		return y - BETWEEN + Rows.MARGIN / 2;
	}

	private int place(Row row, Columns columns, int top, boolean really) {
		int y = top;
		Point label = size(row.label());
		boolean labelled = !row.label().getText().isEmpty();
		int height = height(row, columns, labelled);
		if (labelled && columns.stacked()) {
			y += put(row.label(), columns.control(), y, columns.reset() - columns.control(), label.y, really);
		} else {
			center(row.label(), Rows.MARGIN, y, label.x, height, really);
		}
		placeControls(row, columns, y, height, really);
		center(row.unit(), columns.unit(), y, size(row.unit()).x, height, really);
		center(row.resetTool(), columns.reset(), y, size(row.resetTool()).x, height, really);
		y += height;
		if (!row.reason().getText().isEmpty()) {
			int room = columns.reset() - columns.control();
			y += put(row.reason(), columns.control(), y, room, row.reason().computeSize(room, SWT.DEFAULT).y, really);
		}
		return y;
	}

	private static int height(Row row, Columns columns, boolean labelled) {
		int height = row.editor().controls().stream().mapToInt(control -> size(control).y).max().orElse(0);
		return Math.max(Math.max(height, LEAST_HEIGHT),
				labelled && !columns.stacked() ? size(row.label()).y : 0);
	}

	private void placeControls(Row row, Columns columns, int y, int height, boolean really) {
		List<Control> controls = row.editor().controls();
		Control first = controls.getFirst();
		int right = columns.field() + fields();
		if (controls.size() > 1) {
			center(first, columns.control(), y, columns.field() - MARK - columns.control(), height, really);
			center(row.editor().last(), columns.field(), y, fields(), height, really);
		} else {
			int room = row.editor().fills() ? right - columns.control()
					: Math.min(width(row, first), columns.reset() - GAP - columns.control());
			center(first, columns.control(), y, room, height, really);
		}
	}

	private static int width(Row row, Control control) {
		return Editor.width(control, row.entry().parameter());
	}

	private static Point size(Control control) {
		return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
	}

	private static void center(Control control, int x, int y, int width, int height, boolean really) {
		int own = size(control).y;
		put(control, x, y + (height - own) / 2, width, own, really);
	}

	private static int put(Control control, int x, int y, int width, int height, boolean really) {
		Rectangle bounds = new Rectangle(x, y, Math.max(0, width), height);
		if (really && !bounds.equals(control.getBounds())) {
			control.setBounds(bounds);
		}
		return height;
	}
}
