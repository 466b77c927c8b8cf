package org.brushwork.classify.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brushwork.classify.data.DataException.Problem;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.CsvLines;
import org.brushwork.core.table.CsvOptions;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.CsvSource;
import org.brushwork.core.table.CsvTable;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.RejectedRow;
import org.brushwork.core.table.RejectedRow.Reason;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;

/** Reads texts from files of rows and columns (CSV, TSV and their kin) and of JSON objects, one a line. */
public final class TextDataReader {

	private TextDataReader() {
		// functions only
	}

	/**
	 * Reads a file; progress is in bytes.
	 *
	 * @throws CsvException       if rows and columns cannot be read
	 * @throws DataException      if they are not what is wanted
	 * @throws IOException        if JSON cannot be read
	 * @throws CancelledException if the progress was cancelled
	 */
	public static TextData read(Path file, DataOptions options, Progress progress)
			throws CsvException, DataException, IOException, CancelledException {
		boolean json = file.toFile().isFile() && JsonLines.is(file);
		return json ? data(JsonLines.read(file, progress), options) : read(CsvSource.of(file), options, progress);
	}

	/** Reads rows and columns; see the other method. */
	public static TextData read(CsvSource source, DataOptions options, Progress progress)
			throws CsvException, DataException, CancelledException {
		DataTable first = table(source, options.csv(), progress);
		DataColumns columns = DataColumns.of(first.table(), options, source.name());
		Set<String> numbers = new HashSet<>(columns.texts());
		numbers.add(columns.text());
		numbers.retainAll(first.table().numbers().stream().map(NumberColumn::name).toList());
		// What looks like numbers is read once more: a label of 007 is not 7.
		return numbers.isEmpty() ? data(first, options)
				: data(table(source, options.csv().withTexts(numbers), progress), options);
	}

	/** The texts of a table that is there already. */
	public static TextData of(String name, Table table, DataOptions options) throws DataException {
		return data(new DataTable(name, table, row -> row + 1L), options);
	}

	private static DataTable table(CsvSource source, CsvOptions options, Progress progress)
			throws CsvException, DataException, CancelledException {
		CsvTable csv = CsvReader.read(source, options, progress);
		if (csv.rejected().count() > 0) {
			RejectedRow row = csv.rejected().first().getFirst();
			Problem problem = row.reason() == Reason.UNCLOSED_QUOTE ? Problem.UNCLOSED_QUOTE : Problem.RAGGED;
			throw new DataException(problem, source.name(), "", String.valueOf(row.cells()), row.line(), 0);
		}
		return new DataTable(source.name(), csv.table(), row -> CsvLines.of(source, options, csv, row));
	}

	private static DataTable asTexts(DataTable read, Set<String> names) {
		List<Column> columns = read.table().columns().stream()
				.map(column -> names.contains(column.name()) ? asText(column) : column).toList();
		return new DataTable(read.source(), new Table(columns), read.lines());
	}

	private static Column asText(Column column) {
		if (column instanceof TextColumn) {
			return column;
		}
		String[] cells = new String[column.size()];
		Arrays.setAll(cells, row -> TextData.cell(column, row));
		return TextColumn.of(column.name(), cells);
	}

	private static TextData data(DataTable read, DataOptions options) throws DataException {
		DataColumns columns = DataColumns.of(read.table(), options, read.source());
		Set<String> texts = new HashSet<>(columns.texts());
		texts.add(columns.text());
		DataTable whole = asTexts(read, texts);
		checkIds(whole, columns);
		Optional<TextColumn> labels = columns.label().flatMap(whole.table()::column).map(TextColumn.class::cast);
		if (labels.isPresent()) {
			return new Labels(whole, labels.get(), options).data(columns);
		}
		int[] none = new int[whole.table().rowCount()];
		Arrays.fill(none, TextData.NO_LABEL);
		return new TextData(whole, columns, options.classes(), none);
	}

	private static void checkIds(DataTable read, DataColumns columns) throws DataException {
		Optional<TextColumn> ids = columns.id().flatMap(read.table()::column).map(TextColumn.class::cast);
		if (ids.isEmpty() || ids.get().values().size() == ids.get().size()) {
			return;
		}
		Map<Integer, Integer> rows = new HashMap<>();
		for (int row = 0; row < ids.get().size(); row++) {
			Integer code = ids.get().code(row);
			if (code != TextColumn.MISSING && rows.containsKey(code)) {
				throw new DataException(Problem.ID_TWICE, read.source(), ids.get().name(), ids.get().text(row),
						read.lines().applyAsLong(row), read.lines().applyAsLong(rows.getOrDefault(code, 0)));
			}
			rows.put(code, row);
		}
	}
}
