package org.brushwork.train.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.CsvFormat;
import org.brushwork.core.table.CsvLines;
import org.brushwork.core.table.CsvOptions;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.CsvSource;
import org.brushwork.core.table.CsvTable;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.RejectedRow;
import org.brushwork.core.table.RejectedRow.Reason;
import org.brushwork.core.table.RejectedRows;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.network.DataSource;

/**
 * A table as it is in a file that a network learns from.
 * <p>
 * Some files, such as those of scikit-learn, begin with a line of how many rows they have, how many columns without the
 * last, and the names of classes. Where it has as many cells as the rows it looks like the names of columns; it is told
 * by its first two cells, which agree with the file, and the columns are then named A, B, C as those of a file without
 * names. Where it has another number of cells it is one of the rejected rows.
 *
 * @param name      what the file is called
 * @param table     its rows
 * @param format    how it was read; a first line as above is a header
 * @param rejected  rows that are not in the table
 * @param described whether its columns were named anew for such a first line
 * @param lines     the number of the line that a row begins on, the first being 1, or 0 if nobody knows; it may read
 *                  the file once more
 */
public record SourceTable(String name, Table table, CsvFormat format, RejectedRows rejected, boolean described,
		IntToLongFunction lines) {

	private static final int LETTERS = 26;
	private static final int SHORTEST_DESCRIPTION = 3;

	/**
	 * Reads the table of a description, which may be packed by gzip; progress is in bytes.
	 *
	 * @param folder that the file's name is relative to
	 * @throws DataException      if it cannot be read
	 * @throws CancelledException if the progress was cancelled
	 */
	public static SourceTable read(DataSource source, Path folder, Progress progress)
			throws DataException, CancelledException {
		CsvOptions options = CsvOptions.GUESS.withHeader(source.header());
		CsvOptions cut = source.separator().map(options::withSeparator).orElse(options);
		try {
			CsvSource file = PackedSource.of(folder.resolve(source.file()));
			return of(file, cut, CsvReader.read(file, cut, progress));
		} catch (CsvException e) {
			throw new DataException(Problem.UNREADABLE, e.source(), "", e.detail(), 0, e.line(), e);
		} catch (InvalidPathException e) {
			throw new DataException(Problem.UNREADABLE, source.file(), "", e.getReason(), 0, 0, e);
		}
	}

	private static SourceTable of(CsvSource file, CsvOptions options, CsvTable csv) throws DataException {
		for (RejectedRow row : csv.rejected().first()) {
			if (row.reason() == Reason.UNCLOSED_QUOTE) {
				throw new DataException(Problem.UNCLOSED_QUOTE, file.name(), "", "", 0, row.line(), null);
			}
		}
		boolean described = csv.format().header() && isDescription(csv.table());
		return new SourceTable(file.name(), described ? lettered(csv.table()) : csv.table(), csv.format(),
				csv.rejected(), described, row -> CsvLines.of(file, options, csv, row));
	}

	/** A table that is in no file. */
	public static SourceTable of(String name, Table table) {
		return new SourceTable(name, table, new CsvFormat(',', true, false, StandardCharsets.UTF_8), RejectedRows.NONE,
				false, row -> 0);
	}

	private static boolean isDescription(Table table) {
		int width = table.columns().size();
		return width >= SHORTEST_DESCRIPTION && table.column(0).name().equals(String.valueOf(table.rowCount()))
				&& table.column(1).name().equals(String.valueOf(width - 1));
	}

	private static Table lettered(Table table) {
		List<Column> columns = new ArrayList<>();
		for (int index = 0; index < table.columns().size(); index++) {
			String name = letters(index);
			columns.add(switch (table.column(index)) {
			case NumberColumn numbers -> new NumberColumn(name, numbers.values());
			case TextColumn texts -> TextColumn.ofCodes(name, texts.codes(), texts.values());
			});
		}
		return new Table(columns);
	}

	/** A for 0, Z for 25, AA for 26. */
	private static String letters(int index) {
		String last = String.valueOf((char) ('A' + index % LETTERS));
		return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
	}

	/**
	 * Where the column of a name is.
	 *
	 * @throws DataException if there is none
	 */
	int index(String column) throws DataException {
		OptionalInt index = table.indexOf(column);
		if (index.isEmpty()) {
			throw DataException.noColumn(name, column, table.columns().stream().map(Column::name).toList());
		}
		return index.getAsInt();
	}

	/** A problem with the table as a whole. */
	DataException problem(Problem problem, String detail) {
		return new DataException(problem, name, "", detail);
	}

	/** A problem with a column. */
	DataException problem(Problem problem, String column, String detail) {
		return new DataException(problem, name, column, detail);
	}

	/** A problem with a cell. */
	DataException problem(Problem problem, String column, String detail, int row) {
		return new DataException(problem, name, column, detail, row + 1, lines.applyAsLong(row), null);
	}
}
