package org.brushwork.classify.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.brushwork.classify.text.Texts;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;

/** Texts and what is known of them: labels, ids, times, companies and any other columns. Immutable. */
public final class TextData implements Texts {

	/** The most classes there can be. */
	public static final int MOST_CLASSES = 1_000;

	/** The label of a row that has none. */
	public static final int NO_LABEL = -1;

	private final String source;
	private final Table table;
	private final DataColumns columns;
	private final TextColumn texts;
	private final List<String> classes;
	private final int[] labels;
	private final IntToLongFunction lines;

	TextData(DataTable read, DataColumns columns, List<String> classes, int[] labels) {
		this.source = read.source();
		this.table = read.table();
		this.columns = columns;
		this.classes = List.copyOf(classes);
		this.labels = labels;
		this.lines = read.lines();
		texts = (TextColumn) column(columns.text());
	}

	private Column column(String name) {
		return table.column(name).orElseThrow(() -> new IllegalArgumentException("no column " + name));
	}

	/** Some of the rows, in the order given, with the same classes. */
	public TextData subset(int... rows) {
		List<Column> some = new ArrayList<>();
		for (Column column : table.columns()) {
			some.add(switch (column) {
			case TextColumn words -> TextColumn.ofCodes(column.name(), Arrays.stream(rows).map(words::code).toArray(),
					words.values());
			case NumberColumn numbers -> new NumberColumn(column.name(),
					Arrays.stream(rows).mapToDouble(numbers::value).toArray());
			});
		}
		return new TextData(new DataTable(source, new Table(some), row -> line(rows[row])), columns, classes,
				Arrays.stream(rows).map(row -> labels[row]).toArray());
	}

	/** What the file is called. */
	public String source() {
		return source;
	}

	/** All columns. */
	public Table table() {
		return table;
	}

	/** What the columns are. */
	public DataColumns columns() {
		return columns;
	}

	@Override
	public int size() {
		return table.rowCount();
	}

	@Override
	public String text(int index) {
		return texts.text(index);
	}

	/** The names of the classes; their places are the labels. Empty if there are no labels. */
	public List<String> classes() {
		return classes;
	}

	/** The label of each row, or {@link #NO_LABEL}; a copy. */
	public int[] labels() {
		return labels.clone();
	}

	/** The label of a row, or {@link #NO_LABEL}. */
	public int label(int row) {
		return labels[row];
	}

	/** What names a row: its id, else its number, the first being 1. */
	public String key(int row) {
		return columns.id().flatMap(table::column).map(column -> cell(column, row)).filter(id -> !id.isEmpty())
				.orElseGet(() -> String.valueOf(row + 1));
	}

	/** What stands in a column; empty for nothing. Numbers are written as Java does, whole ones without a point. */
	public static String cell(Column column, int row) {
		return switch (column) {
		case TextColumn texts -> texts.text(row);
		case NumberColumn numbers -> numbers.isMissing(row) ? "" : number(numbers.value(row));
		};
	}

	private static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : String.valueOf(value);
	}

	/** What stands in the column of times, or nothing. */
	public Optional<String> time(int row) {
		return columns.time().flatMap(table::column).map(column -> cell(column, row));
	}

	/** What stands in the column of companies, or nothing. */
	public Optional<String> company(int row) {
		return columns.company().flatMap(table::column).map(column -> cell(column, row));
	}

	/** The number of the line that a row begins on in its file, the first being 1; it may read the file once more. */
	public long line(int row) {
		return lines.applyAsLong(row);
	}

	@Override
	public String toString() {
		return "TextData[" + source + ", " + size() + " texts, " + classes.size() + " classes]";
	}
}
