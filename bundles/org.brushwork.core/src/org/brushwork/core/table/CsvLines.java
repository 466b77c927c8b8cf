package org.brushwork.core.table;

import java.io.IOException;
import java.io.InputStream;

/** Finds the lines of a file that rows of its table stand on: for a message, as it reads the file once more. */
public final class CsvLines {

	private CsvLines() {
		// functions only
	}

	/**
	 * The number of the first line of a row, the first line of the file being 1; 0 if the file can no longer be read,
	 * or has become shorter.
	 *
	 * @param row the row's index in the table
	 */
	public static long of(CsvSource source, CsvOptions options, CsvTable csv, int row) {
		try (InputStream in = source.open()) {
			CsvCells cells = new CsvCells(in.readAllBytes(), csv, options.quotes());
			while (cells.next()) {
				if (cells.row() == row) {
					return cells.line();
				}
			}
			return 0;
		} catch (IOException e) {
			return 0;
		}
	}
}
