package org.brushwork.evaluation.fix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.brushwork.core.file.WholeFile;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvCells;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.CsvOptions;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.CsvSource;
import org.brushwork.core.table.CsvTable;
import org.brushwork.core.table.Table;
import org.brushwork.evaluation.fix.Fix.Action;
import org.brushwork.evaluation.fix.FixesException.Problem;

/**
 * A file of fixes: a small CSV in UTF-8 with a line each, the columns {@code id,row,content,action,old,new,when,why}.
 * It is meant to lie beside the data and to be read, compared and merged by people too.
 */
public final class FixesFile {

	/** What the name of the file of some data ends in, after its whole name. */
	public static final String EXTENSION = ".fixes.csv";

	private static final List<String> COLUMNS = List.of("id", "row", "content", "action", "old", "new", "when", "why");
	private static final CsvOptions OPTIONS = CsvOptions.GUESS.withSeparator(',').withHeader(Header.FIRST_ROW)
			.withMissing(Set.of("")).withCharset(StandardCharsets.UTF_8);

	private FixesFile() {
		// functions only
	}

	/** Where the fixes of some data usually are: beside it. */
	public static Path of(Path data) {
		return data.resolveSibling(data.getFileName() + EXTENSION);
	}

	/**
	 * Reads fixes; there are none where there is no file, or none but the header.
	 *
	 * @throws CsvException       if it cannot be read
	 * @throws FixesException     if it is no such file
	 * @throws CancelledException if the progress was cancelled
	 */
	public static Fixes read(Path file, Progress progress) throws CsvException, FixesException, CancelledException {
		if (Files.notExists(file)) {
			return Fixes.NONE;
		}
		try {
			return read(CsvSource.of(file), progress);
		} catch (CsvException e) {
			if (e.problem() == CsvException.Problem.EMPTY) {
				return Fixes.NONE;
			}
			throw e;
		}
	}

	/** Reads fixes; see the other method. One that is empty fails. */
	public static Fixes read(CsvSource source, Progress progress)
			throws CsvException, FixesException, CancelledException {
		CsvTable csv = CsvReader.read(source, OPTIONS, progress);
		if (csv.rejected().count() > 0) {
			throw new FixesException(Problem.RAGGED, source.name(), csv.rejected().first().getFirst().line(), "");
		}
		int[] columns = columns(csv.table(), source.name());
		List<Fix> fixes = new ArrayList<>();
		// As texts: an identity or a digest may look like a number.
		CsvCells cells = new CsvCells(bytes(source), csv, true);
		while (cells.next()) {
			fixes.add(fix(cells, columns, source.name()));
		}
		return Fixes.of(fixes);
	}

	private static byte[] bytes(CsvSource source) throws FixesException {
		try (InputStream in = source.open()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new FixesException(Problem.CHANGED, source.name(), 0, String.valueOf(e.getMessage()));
		}
	}

	private static int[] columns(Table table, String source) throws FixesException {
		int[] columns = new int[COLUMNS.size()];
		for (int i = 0; i < columns.length; i++) {
			OptionalInt index = table.indexOf(COLUMNS.get(i));
			if (index.isEmpty()) {
				throw new FixesException(Problem.NO_COLUMN, source, 0, COLUMNS.get(i));
			}
			columns[i] = index.getAsInt();
		}
		return columns;
	}

	private static Fix fix(CsvCells cells, int[] columns, String source) throws FixesException {
		String[] texts = new String[columns.length];
		for (int i = 0; i < columns.length; i++) {
			texts[i] = cells.text(columns[i]);
		}
		Action action = action(texts[3], source, cells.line());
		if (texts[5].isEmpty() == (action == Action.RELABEL)) {
			throw new FixesException(Problem.LABEL, source, cells.line(), texts[5]);
		}
		return new Fix(key(texts[0], texts[1], source, cells.line()), texts[2], action, texts[4], texts[5],
				time(texts[6], source, cells.line()), texts[7]);
	}

	private static Action action(String text, String source, long line) throws FixesException {
		for (Action action : Action.values()) {
			if (action.name().equalsIgnoreCase(text)) {
				return action;
			}
		}
		throw new FixesException(Problem.ACTION, source, line, text);
	}

	private static RowKey key(String id, String number, String source, long line) throws FixesException {
		try {
			return new RowKey(id, number.isEmpty() ? 0 : Long.parseLong(number));
		} catch (IllegalArgumentException e) {
			throw new FixesException(Problem.KEY, source, line, number);
		}
	}

	private static Instant time(String text, String source, long line) throws FixesException {
		try {
			return Instant.parse(text);
		} catch (DateTimeException e) {
			throw new FixesException(Problem.TIME, source, line, text);
		}
	}

	/**
	 * Writes fixes, replacing a file that is there, as a whole or not at all.
	 *
	 * @throws IOException if it cannot be written
	 */
	public static void write(Path file, Fixes fixes) throws IOException {
		StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
		for (Fix fix : fixes.all()) {
			String number = fix.key().number() == 0 ? "" : String.valueOf(fix.key().number());
			List<String> cells = List.of(fix.key().id(), number, fix.content(),
					fix.action().name().toLowerCase(Locale.ROOT), fix.oldLabel(), fix.newLabel(), fix.when().toString(),
					fix.why());
			text.append(String.join(",", cells.stream().map(cell -> Quoted.of(cell, ',', false)).toList()));
			text.append('\n');
		}
		WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
	}
}
