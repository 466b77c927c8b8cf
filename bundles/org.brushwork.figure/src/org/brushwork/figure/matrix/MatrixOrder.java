package org.brushwork.figure.matrix;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.brushwork.core.text.NaturalOrder;

/**
 * Which row and column stand where. Immutable.
 *
 * @param rows         the matrix' row at each place from above; not to be changed
 * @param columns      the matrix' column at each place from the left; not to be changed
 * @param rowPlaces    the place of each row of the matrix; not to be changed
 * @param columnPlaces the place of each column of the matrix; not to be changed
 */
record MatrixOrder(int[] rows, int[] columns, int[] rowPlaces, int[] columnPlaces) {

	private MatrixOrder(int[] rows, int[] columns) {
		this(rows, columns, places(rows), places(columns));
	}

	/** Arranges a matrix; equal ones stay as they were given. Clustering takes time for the square of the classes. */
	static MatrixOrder of(LabelledMatrix matrix, MatrixSort sort, Locale locale) {
		if (matrix.isConfusion()) {
			int[] order = confusion(matrix, sort, locale);
			return new MatrixOrder(order, order);
		}
		return switch (sort) {
		case GIVEN, CLUSTER -> new MatrixOrder(given(matrix.rows().size()), given(matrix.columns().size()));
		case TOTAL, ERRORS -> new MatrixOrder(descending(matrix.rows().size(), matrix::rowTotal),
				descending(matrix.columns().size(), matrix::columnTotal));
		case NAME -> new MatrixOrder(byName(matrix.rows(), locale), byName(matrix.columns(), locale));
		};
	}

	private static int[] confusion(LabelledMatrix matrix, MatrixSort sort, Locale locale) {
		int classes = matrix.rows().size();
		return switch (sort) {
		case GIVEN -> given(classes);
		case TOTAL -> descending(classes, matrix::rowTotal);
		case ERRORS -> descending(classes,
				i -> matrix.rowTotal(i) + matrix.columnTotal(i) - 2 * matrix.value(i, i));
		case NAME -> byName(matrix.rows(), locale);
		case CLUSTER -> Seriation.of(matrix);
		};
	}

	private static int[] given(int count) {
		return IntStream.range(0, count).toArray();
	}

	private static int[] descending(int count, IntToDoubleFunction key) {
		double[] keys = IntStream.range(0, count).mapToDouble(key).toArray();
		return sorted(count, Comparator.comparingDouble(i -> -keys[i]));
	}

	private static int[] byName(List<String> names, Locale locale) {
		Comparator<String> byName = new NaturalOrder(Collator.getInstance(locale));
		return sorted(names.size(), (one, other) -> byName.compare(names.get(one), names.get(other)));
	}

	private static int[] sorted(int count, Comparator<Integer> comparator) {
		return IntStream.range(0, count).boxed().sorted(comparator).mapToInt(Integer::intValue).toArray();
	}

	/** The inverse of an order. */
	private static int[] places(int[] order) {
		int[] places = new int[order.length];
		for (int place = 0; place < order.length; place++) {
			places[order[place]] = place;
		}
		return places;
	}
}
