package org.brushwork.figure.bars;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.ScrollableFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;

/**
 * Signed bars side by side: a row for each feature, a column for each class, all on one scale, so that they can be
 * compared. Hundreds of rows are looked at by scrolling. The bar of a row and a class has the number
 * {@code row * classes + class}, however the rows are sorted.
 */
public final class ParallelBarsFigure implements PickableFigure, ScrollableFigure {

	/** The rows as they were given. */
	public static final int GIVEN = -1;

	private Coefficients data;
	private int sortedBy = GIVEN;
	private int[] order;
	private int firstRow;
	private RowSelection selected = RowSelection.NONE;
	private String title = "";
	private String rowTitle = "";
	private Language language = Language.usual();

	/** A figure of coefficients, in the order in which they are given. */
	public ParallelBarsFigure(Coefficients data) {
		this.data = data;
		order = ordered();
	}

	@Override
	public String title() {
		return title;
	}

	/** This figure, with a name. */
	public ParallelBarsFigure titled(String name) {
		title = name;
		return this;
	}

	/** This figure, with a name for what its rows are. */
	public ParallelBarsFigure named(String rows) {
		rowTitle = rows;
		return this;
	}

	/** {@inheritDoc} */
	@Override
	public ParallelBarsFigure in(Locale locale) {
		language = Language.of(locale);
		return this;
	}

	/** The numbers. */
	public Coefficients data() {
		return data;
	}

	/**
	 * Shows others, in their given order when the class that the rows were sorted by is not among them. What was selected
	 * stays selected by number, unless there are other numbers of rows or classes.
	 */
	public void setData(Coefficients other) {
		if (other.rows().size() != data.rows().size() || other.classes().size() != data.classes().size()) {
			selected = RowSelection.NONE;
		}
		data = other;
		sortedBy = sortedBy < other.classes().size() ? sortedBy : GIVEN;
		order = ordered();
	}

	/** The number of the class that the rows are sorted by, or {@link #GIVEN}. */
	public int sortedBy() {
		return sortedBy;
	}

	/**
	 * Sorts the rows by a class, the greatest first and those without a number last.
	 *
	 * @param kind the class' number, or {@link #GIVEN}
	 * @throws IndexOutOfBoundsException if there is no such class
	 */
	public void sortBy(int kind) {
		if (kind < GIVEN || kind >= data.classes().size()) {
			throw new IndexOutOfBoundsException("class " + kind + " of " + data.classes().size());
		}
		sortedBy = kind;
		order = ordered();
	}

	private int[] ordered() {
		IntStream rows = IntStream.range(0, data.rows().size());
		if (sortedBy == GIVEN) {
			return rows.toArray();
		}
		Comparator<Integer> greatestFirst = Comparator.comparingDouble(row -> {
			double value = data.values()[row][sortedBy];
			return Double.isNaN(value) ? Double.POSITIVE_INFINITY : -value;
		});
		return rows.boxed().sorted(greatestFirst).mapToInt(Integer::intValue).toArray();
	}

	/** The place of the first row that is seen; a layout shows an earlier one when there is room at the end. */
	public int firstRow() {
		return firstRow;
	}

	/** {@inheritDoc} Below 0 counts as 0. */
	@Override
	public void setFirstRow(int place) {
		firstRow = Math.max(0, place);
	}

	@Override
	public RowSelection selected() {
		return selected;
	}

	/** {@inheritDoc} The other bars step back. */
	@Override
	public void setSelected(RowSelection bars) {
		selected = bars;
	}

	/** The numbers of the rows from above; not to be changed. */
	int[] order() {
		return order;
	}

	String rowTitle() {
		return rowTitle;
	}

	String say(Message message, Object... arguments) {
		return language.say(message, arguments);
	}

	NumberAxis axis() {
		return new NumberAxis("", true, language.formats());
	}

	/** From the least to the greatest number and zero: the scale that all share. */
	Range range() {
		double lower = 0;
		double upper = 0;
		for (double[] row : data.values()) {
			for (double value : row) {
				// Not a number is neither.
				lower = value < lower ? value : lower;
				upper = value > upper ? value : upper;
			}
		}
		return lower < upper ? new Range(lower, upper) : new Range(0, 1);
	}

	/** A number with three digits that matter. */
	String number(double value) {
		return Double.isNaN(value) ? "" : axis().text(rounded(value));
	}

	private static double rounded(double value) {
		double size = Math.abs(value);
		if (size == 0 || size >= 1e9 || size < 1e-9) {
			return value;
		}
		double scale = Math.pow(10, 2 - Math.floor(Math.log10(size)));
		return Math.round(value * scale) / scale;
	}

	/** What a bar is in words. */
	public String words(int row, int kind) {
		double value = data.values()[row][kind];
		return say(Message.VALUE, say(Message.LISTED, data.rows().get(row), data.classes().get(kind)),
				Double.isNaN(value) ? say(Message.NO_VALUE) : axis().text(value));
	}

	@Override
	public ParallelBarsLayout layout(Drawing drawing, Box box, ChartTheme theme) {
		return new ParallelBarsLayout(this, drawing, box, theme);
	}

	/** {@inheritDoc} A row for each row as they are sorted, a column for each class. */
	@Override
	public FigureTable table() {
		Coefficients shown = data;
		int[] rows = order;
		List<String> names = new ArrayList<>();
		names.add(rowTitle);
		names.addAll(shown.classes());
		return new FigureTable(names, rows.length, place -> {
			List<Object> cells = new ArrayList<>();
			cells.add(shown.rows().get(rows[place]));
			for (double value : shown.values()[rows[place]]) {
				cells.add(value);
			}
			return cells;
		});
	}
}
