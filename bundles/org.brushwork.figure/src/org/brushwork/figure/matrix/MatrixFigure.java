package org.brushwork.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Numbers;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.ZoomableFigure;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A matrix as a heat map with totals, from two classes to thousands. In a confusion matrix the diagonal is grey and errors
 * are coloured; where cells are smaller than pixels a pixel has the colour of its largest error, so that none is lost.
 * <p>
 * The cell of a row and a column has the number {@code row * columns + column}, however the matrix is sorted. What is seen
 * is a {@link View}: x are columns from the left, y rows from the lower edge upwards, each cell being 1 by 1.
 */
public final class MatrixFigure implements PickableFigure, ZoomableFigure {

	private LabelledMatrix matrix;
	private MatrixMode mode = MatrixMode.COUNT;
	private MatrixSort sort = MatrixSort.GIVEN;
	private MatrixOrder order;
	private MatrixHeat heat;
	private RowSelection selected = RowSelection.NONE;
	private boolean totals = true;
	private String title = "";
	private @Nullable String rowTitle;
	private @Nullable String columnTitle;
	private Language language = Language.usual();
	/** Made once: formats take longer than what they write. */
	private Numbers numbers = language.numbers();
	private @Nullable View view;

	/** A figure of a matrix; that of a confusion names its edges <i>actual</i> and <i>predicted</i>. */
	public MatrixFigure(LabelledMatrix matrix) {
		this.matrix = matrix;
		order = MatrixOrder.of(matrix, sort, language.formats());
		heat = new MatrixHeat(matrix, mode);
	}

	@Override
	public String title() {
		return title;
	}

	/** This figure, with a name. */
	public MatrixFigure titled(String name) {
		title = name;
		return this;
	}

	/** This figure, with names for what its rows and columns are; empty for none. */
	public MatrixFigure named(String rows, String columns) {
		rowTitle = rows;
		columnTitle = columns;
		return this;
	}

	/** {@inheritDoc} Names are sorted as in that language, too. */
	@Override
	public MatrixFigure in(Locale locale) {
		language = Language.of(locale);
		numbers = language.numbers();
		order = MatrixOrder.of(matrix, sort, language.formats());
		return this;
	}

	/** The matrix. */
	public LabelledMatrix matrix() {
		return matrix;
	}

	/** Shows another matrix. The selection stays when its shape is the same; a part that is shown stays in any case. */
	public void setMatrix(LabelledMatrix other) {
		if (other.rows().size() != matrix.rows().size() || other.columns().size() != matrix.columns().size()) {
			selected = RowSelection.NONE;
		}
		matrix = other;
		order = MatrixOrder.of(matrix, sort, language.formats());
		heat = new MatrixHeat(matrix, mode);
	}

	/** What the cells tell. */
	public MatrixMode mode() {
		return mode;
	}

	/** Sets what the cells tell. */
	public void setMode(MatrixMode other) {
		mode = other;
		heat = new MatrixHeat(matrix, mode);
	}

	/** How rows and columns are arranged. */
	public MatrixSort sort() {
		return sort;
	}

	/** Arranges rows and columns. */
	public void setSort(MatrixSort other) {
		sort = other;
		order = MatrixOrder.of(matrix, sort, language.formats());
	}

	/** The numbers of the rows from above. */
	public int[] rowOrder() {
		return order.rows().clone();
	}

	/** The numbers of the columns from the left. */
	public int[] columnOrder() {
		return order.columns().clone();
	}

	@Override
	public RowSelection selected() {
		return selected;
	}

	/** {@inheritDoc} They are outlined, or the others veiled when they are many. */
	@Override
	public void setSelected(RowSelection cells) {
		selected = cells;
	}

	/** Whether totals are drawn where they have room. */
	public boolean hasTotals() {
		return totals;
	}

	/** Sets whether totals are drawn where they have room; at first they are. */
	public void setTotals(boolean shown) {
		totals = shown;
	}

	@Override
	public View view() {
		View set = view;
		View all = fit();
		return set == null ? all : new View(set.x().within(all.x(), 1), set.y().within(all.y(), 1));
	}

	@Override
	public void setView(@Nullable View part) {
		view = part;
	}

	@Override
	public boolean isZoomed() {
		return view != null;
	}

	@Override
	public View fit() {
		return new View(new Range(0, Math.max(1, matrix.columns().size())),
				new Range(0, Math.max(1, matrix.rows().size())));
	}

	MatrixOrder order() {
		return order;
	}

	MatrixHeat heat() {
		return heat;
	}

	Numbers numbers() {
		return numbers;
	}

	String say(Message message, Object... arguments) {
		return language.say(message, arguments);
	}

	String rowTitle() {
		return named(rowTitle, Message.ACTUAL);
	}

	String columnTitle() {
		return named(columnTitle, Message.PREDICTED);
	}

	private String named(@Nullable String name, Message inConfusion) {
		return name != null ? name : matrix.isConfusion() ? say(inConfusion) : "";
	}

	/** What a cell is in words. */
	public String words(int row, int column) {
		Numbers numbers = numbers();
		String rowName = matrix.rows().get(row);
		String columnName = matrix.columns().get(column);
		String cell = say(Message.LISTED, entitled(rowTitle(), rowName), entitled(columnTitle(), columnName));
		String words = say(Message.VALUE, cell, numbers.amount(matrix.value(row, column)));
		if (matrix.rowTotal(row) > 0) {
			words = say(Message.OF_THE_ROW, words,
					numbers.percent(MatrixMode.ROW_PERCENT.shown(matrix, row, column)));
		}
		if (matrix.columnTotal(column) > 0) {
			words = say(Message.OF_THE_COLUMN, words,
					numbers.percent(MatrixMode.COLUMN_PERCENT.shown(matrix, row, column)));
		}
		return words;
	}

	private String entitled(String name, String which) {
		return name.isEmpty() ? which : say(Message.NAMED, name, which);
	}

	@Override
	public MatrixLayout layout(Drawing drawing, Box box, ChartTheme theme) {
		return new MatrixLayout(this, drawing, box, theme);
	}

	/** {@inheritDoc} A row for each row as it is arranged, with its name and total; amounts, or shares of 1. */
	@Override
	public FigureTable table() {
		LabelledMatrix shown = matrix;
		MatrixMode telling = mode;
		int[] rows = order.rows();
		int[] columns = order.columns();
		List<String> names = new ArrayList<>();
		names.add(rowTitle());
		IntStream.of(columns).forEach(column -> names.add(shown.columns().get(column)));
		names.add(say(Message.COLUMN_TOTAL));
		return new FigureTable(names, rows.length, place -> {
			List<Object> cells = new ArrayList<>();
			int row = rows[place];
			cells.add(shown.rows().get(row));
			IntStream.of(columns).forEach(column -> cells.add(telling.shown(shown, row, column)));
			cells.add(shown.rowTotal(row));
			return cells;
		});
	}
}
