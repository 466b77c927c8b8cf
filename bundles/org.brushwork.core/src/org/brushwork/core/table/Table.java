package org.brushwork.core.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Named columns of equally many rows; a row is known by its index, the first being 0. Immutable. */
public final class Table {

	private final List<Column> columns;
	private final int rowCount;

	/**
	 * A table of some columns.
	 *
	 * @throws IllegalArgumentException if they have different numbers of rows, or two have one name
	 */
	public Table(List<? extends Column> columns) {
		this.columns = List.copyOf(columns);
		rowCount = columns.isEmpty() ? 0 : columns.get(0).size();
		Set<String> names = new HashSet<>();
		for (Column column : columns) {
			if (column.size() != rowCount) {
				throw new IllegalArgumentException(
						"column " + column.name() + " must have " + rowCount + " rows, got: " + column.size());
			}
			if (!names.add(column.name())) {
				throw new IllegalArgumentException("two columns have the name " + column.name());
			}
		}
	}

	/** A table of some columns; see the constructor. */
	public static Table of(Column... columns) {
		return new Table(List.of(columns));
	}

	/** How many rows there are. */
	public int rowCount() {
		return rowCount;
	}

	/** The columns, from the left; unmodifiable. */
	public List<Column> columns() {
		return columns;
	}

	/**
	 * A column.
	 *
	 * @param index 0 for the first one from the left
	 * @throws IndexOutOfBoundsException if there is no such column
	 */
	public Column column(int index) {
		return columns.get(index);
	}

	/** The column of a name. */
	public Optional<Column> column(String name) {
		return columns.stream().filter(column -> column.name().equals(name)).findFirst();
	}

	/** Where the column of a name is. */
	public OptionalInt indexOf(String name) {
		return IntStream.range(0, columns.size()).filter(index -> columns.get(index).name().equals(name)).findFirst();
	}

	/** The columns of numbers, from the left. */
	public List<NumberColumn> numbers() {
		return columns.stream().filter(NumberColumn.class::isInstance).map(NumberColumn.class::cast).toList();
	}

	/** The columns of texts, from the left. */
	public List<TextColumn> texts() {
		return columns.stream().filter(TextColumn.class::isInstance).map(TextColumn.class::cast).toList();
	}

	@Override
	public String toString() {
		return "Table[" + rowCount + " rows, " + columns.size() + " columns]";
	}
}
