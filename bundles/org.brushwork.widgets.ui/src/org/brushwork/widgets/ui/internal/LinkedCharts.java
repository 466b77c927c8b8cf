package org.brushwork.widgets.ui.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;

/**
 * Which columns of a table its charts show; -1 for none. The first choice is what says most: the first two columns of
 * numbers against each other, the colour of a column with few different texts.
 *
 * @param x     of the points
 * @param y     of the points
 * @param color of texts, by which points are coloured
 * @param upper whose values are counted in the upper chart beside the points
 * @param lower whose values are counted in the lower one
 */
record LinkedCharts(int x, int y, int color, int upper, int lower) {

	/** More classes would have colours that nobody tells apart. */
	static final int MOST_CLASSES = 8;

	static LinkedCharts of(Table table) {
		List<Integer> numbers = columns(table, NumberColumn.class);
		List<Integer> texts = columns(table, TextColumn.class);
		int color = texts.stream().filter(column -> isClass(table, column)).findFirst().orElse(-1);
		int x = at(numbers, 0);
		int y = at(numbers, 1);
		int upper = x >= 0 ? x : at(texts, 0);
		int lower = color >= 0 && color != upper ? color : y >= 0 ? y : at(texts, x >= 0 ? 0 : 1);
		return new LinkedCharts(y < 0 ? -1 : x, y, color, upper, lower);
	}

	private static List<Integer> columns(Table table, Class<?> type) {
		return IntStream.range(0, table.columns().size()).filter(column -> type.isInstance(table.column(column))).boxed()
				.toList();
	}

	private static int at(List<Integer> columns, int index) {
		return index < columns.size() ? columns.get(index) : -1;
	}

	/** Whether a column has few enough different texts to be told by colours. */
	static boolean isClass(Table table, int column) {
		return table.column(column) instanceof TextColumn texts && !texts.values().isEmpty()
				&& texts.values().size() <= MOST_CLASSES;
	}

	/** Whether there are points to draw. */
	boolean hasPoints() {
		return x >= 0 && y >= 0;
	}

	LinkedCharts withX(int column) {
		return new LinkedCharts(column, y, color, upper, lower);
	}

	LinkedCharts withY(int column) {
		return new LinkedCharts(x, column, color, upper, lower);
	}

	LinkedCharts withColor(int column) {
		return new LinkedCharts(x, y, column, upper, lower);
	}

	LinkedCharts withUpper(int column) {
		return new LinkedCharts(x, y, color, column, lower);
	}

	LinkedCharts withLower(int column) {
		return new LinkedCharts(x, y, color, upper, column);
	}
}
