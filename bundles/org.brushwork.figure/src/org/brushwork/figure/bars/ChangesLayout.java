package org.brushwork.figure.bars;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.Pick;
import org.brushwork.figure.ScrolledLayout;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.geometry.Grid;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;

/** Where the rows of changes lie: name, bar, difference, and both counts where there is room for them. */
public final class ChangesLayout implements ScrolledLayout {

	static final double GAP = 8;
	private static final double LEADING = 5;
	private static final double MARGIN = 3;
	/** What names may take of the width, and what a bar needs of it. */
	private static final double NAMES = 0.5;
	private static final double LEAST_BAR = 0.22;

	private final ChangesFigure figure;
	private final Sheet sheet;
	private final Grid rows;
	private final int first;
	private final int visible;
	private final Box bars;
	private final double numbers;
	private final boolean counted;

	/** Measures. */
	ChangesLayout(ChangesFigure figure, Drawing drawing, Box box, ChartTheme theme) {
		this.figure = figure;
		sheet = new Sheet(drawing, box, theme, figure.title());
		Box content = sheet.content();
		int all = Math.max(1, size());
		double height = drawing.height(sheet.text()) + LEADING;
		visible = (int) Math.clamp(Math.floor(content.height() / height), 1.0, all);
		first = Math.clamp(figure.firstRow(), 0, all - visible);
		rows = new Grid(content.x(), content.y(), Math.max(1, content.width()), height);
		Words words = new Words(drawing, sheet.text());
		double names = Math.min(words.widest(figure.data().names()), NAMES * content.width());
		numbers = words.widest(IntStream.range(0, size()).mapToObj(figure::difference).toList()) + GAP;
		double counts = words.widest(IntStream.range(0, size()).mapToObj(figure::counts).toList()) + GAP;
		double room = content.width() - names - GAP - numbers;
		counted = room - counts >= LEAST_BAR * content.width();
		bars = new Box(content.x() + names + GAP, content.y(), Math.max(1, room - (counted ? counts : 0)),
				visible * height);
	}

	ChangesFigure figure() {
		return figure;
	}

	Sheet sheet() {
		return sheet;
	}

	/** Where all bars lie; zero is in its middle. */
	Box bars() {
		return bars;
	}

	/** How wide the column of differences is, which is behind the bars. */
	double numbersWidth() {
		return numbers;
	}

	/** Whether there is room for both counts. */
	boolean isCounted() {
		return counted;
	}

	/** A row that is seen. */
	Box row(int row) {
		return rows.cell(0, row - first);
	}

	/** The bar of a row, from zero on; one that is there at all is at least a unit long. */
	Box bar(int row) {
		long difference = figure.data().difference(row);
		double length = difference == 0 ? 0
				: Math.max(1, Math.abs(difference) * (bars.width() / 2) / figure.most());
		double zero = bars.centerX();
		Box cell = row(row);
		return new Box(difference < 0 ? zero - length : zero, cell.y() + MARGIN, length,
				cell.height() - 2 * MARGIN);
	}

	@Override
	public Box area() {
		return new Box(sheet.content().x(), sheet.content().y(), sheet.content().width(), bars.height());
	}

	@Override
	public int firstRow() {
		return first;
	}

	@Override
	public int visibleRows() {
		return visible;
	}

	@Override
	public int rows() {
		return size();
	}

	@Override
	public int placeOf(int index) {
		return index;
	}

	/** {@inheritDoc} The whole row counts. */
	@Override
	public Optional<Pick> pick(double px, double py, double reach) {
		OptionalInt place = rows.rowAt(py, Math.min(visible, size()));
		return place.isEmpty() ? Optional.empty() : Optional.of(at(first + place.getAsInt()));
	}

	@Override
	public RowSelection touched(Box band) {
		int[] places = rows.rowsBetween(band.y(), band.bottom(), Math.min(visible, size())).map(place -> first + place)
				.toArray();
		return RowSelection.of(places);
	}

	@Override
	public int page() {
		return Math.max(1, visible - 1);
	}

	@Override
	public int size() {
		return figure.data().names().size();
	}

	@Override
	public Pick at(int index) {
		return new Pick(Objects.checkIndex(index, size()), row(index), figure.words(index));
	}

	@Override
	public int step(int index, int right, int down) {
		return Math.clamp((long) index + down, 0, Math.max(0, size() - 1));
	}

	@Override
	public void draw(Drawing drawing) {
		new ChangesPainter(this, drawing).draw();
	}
}
