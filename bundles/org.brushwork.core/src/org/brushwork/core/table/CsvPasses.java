package org.brushwork.core.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvException.Problem;
import org.brushwork.core.table.RejectedRow.Reason;

/**
 * Reads the rows of one source. What its beginning says of a column may be wrong: then there is a second pass, in which
 * that column is of texts from the start.
 */
final class CsvPasses {

	/** So many rows are read between two looks at the memory. */
	private static final int CHECK_EVERY = 1 << 12;

	private final CsvSource source;
	private final CsvOptions options;
	private final CsvEncoding encoding;
	private final CsvGuess guess;
	private final CsvFormat format;
	private final NumberText numbers;
	private List<ColumnBuilder> columns = new ArrayList<>();
	private List<String> header = List.of();
	private List<RejectedRow> rejected = new ArrayList<>();
	private long rejectedCount;
	private long lastLine;

	CsvPasses(CsvSource source, CsvOptions options, CsvEncoding encoding, CsvGuess guess) {
		this.source = source;
		this.options = options;
		this.encoding = encoding;
		this.guess = guess;
		boolean comma = guess.comma(options.decimal());
		numbers = new NumberText(comma);
		format = new CsvFormat(guess.separator(), guess.header(options, numbers), comma, encoding.charset());
	}

	CsvTable read(Progress progress) throws CsvException, IOException {
		List<String> names = ColumnNames.of(format.header() ? guess.names(guess.rows().getFirst()) : List.of(),
				guess.width());
		for (int column = 0; column < guess.width(); column++) {
			boolean mayBeNumbers = !options.texts().contains(names.get(column));
			boolean noTextSeen = guess.isNumeric(column, options, numbers) || isAllMissing(column);
			columns.add(new ColumnBuilder(mayBeNumbers && noTextSeen, options, numbers));
		}
		pass(progress);
		if (columns.stream().anyMatch(ColumnBuilder::isSpoiled)) {
			columns = columns.stream().map(column -> new ColumnBuilder(column.isNumeric(), options, numbers)).toList();
			pass(progress);
		}
		if (columns.stream().anyMatch(ColumnBuilder::isSpoiled)) {
			throw new CsvException(Problem.CHANGED, source.name());
		}
		return table();
	}

	private boolean isAllMissing(int column) {
		return guess.rows().stream().skip(format.header() ? 1 : 0).filter(row -> row.size() == guess.width())
				.allMatch(row -> options.isMissing(row.get(column)));
	}

	private CsvTable table() throws CsvException {
		List<String> names = ColumnNames.of(header, columns.size());
		List<Column> built = new ArrayList<>();
		for (int column = 0; column < columns.size(); column++) {
			built.add(columns.get(column).build(names.get(column)));
		}
		Table table = new Table(built);
		if (table.rowCount() == 0 && rejectedCount == 0) {
			throw new CsvException(Problem.EMPTY, source.name());
		}
		return new CsvTable(table, format, new RejectedRows(rejectedCount, rejected));
	}

	private void pass(Progress progress) throws CsvException, IOException {
		rejected = new ArrayList<>();
		rejectedCount = 0;
		lastLine = 0;
		try (CsvText text = new CsvText(source, encoding, progress);
				CSVParser parser = new CsvSyntax(guess.separator(), options.quotes()).parser(text, false)) {
			rows(parser, text);
		} catch (UncheckedIOException e) {
			stopped(e.getCause());
		}
	}

	/** At a quote without an end the rows so far are kept; everything else that stops the parser fails. */
	private void stopped(IOException cause) throws CsvException, IOException {
		if (cause instanceof CsvText.TooLongException) {
			throw new CsvException(Problem.TOO_LONG_ROW, source.name(), "", lastLine + 1, 0, cause);
		}
		if (!(cause instanceof CSVException)) {
			throw cause;
		}
		reject(lastLine + 1, Reason.UNCLOSED_QUOTE, 0);
	}

	private void rows(CSVParser parser, CsvText text) throws CsvException {
		Iterator<CSVRecord> rows = parser.iterator();
		for (long count = 0; rows.hasNext(); count++) {
			CSVRecord row = rows.next();
			text.rowEnded();
			if (count == 0 && format.header()) {
				header = guess.names(List.of(row.values()));
			} else {
				add(row, parser.getCurrentLineNumber());
			}
			lastLine = parser.getCurrentLineNumber();
			if (count % CHECK_EVERY == 0) {
				checkMemory();
			}
		}
	}

	private void add(CSVRecord row, long endLine) {
		int width = columns.size();
		if (row.size() != width) {
			reject(endLine - lineBreaks(row), row.size() < width ? Reason.TOO_FEW_CELLS : Reason.TOO_MANY_CELLS,
					row.size());
			return;
		}
		for (int column = 0; column < width; column++) {
			columns.get(column).add(row.get(column));
		}
	}

	/** How many lines a row goes on for after its first one. */
	private static long lineBreaks(CSVRecord row) {
		return row.stream().flatMapToInt(String::chars).filter(character -> character == '\n').count();
	}

	private void reject(long line, Reason reason, int cells) {
		rejectedCount++;
		if (rejected.size() < RejectedRows.KEPT) {
			rejected.add(new RejectedRow(line, reason, cells));
		}
	}

	private void checkMemory() throws CsvException {
		long taken = columns.stream().mapToLong(ColumnBuilder::memory).sum();
		if (taken > options.memory()) {
			throw new CsvException(Problem.TOO_LARGE, source.name(), "", lastLine, options.memory(), null);
		}
	}
}
