package org.brushwork.core.table;

import java.io.IOException;
import java.io.Reader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * How a text is cut into rows and cells: as RFC 4180 says, blanks around cells aside, and without a complaint about what
 * follows a closing quote.
 *
 * @param separator between the cells of a row
 * @param quotes    whether cells may stand in quotes
 */
record CsvSyntax(char separator, boolean quotes) {

	/**
	 * Cuts a text.
	 *
	 * @param lenient whether a quote that is never closed is closed by the end of the text
	 */
	CSVParser parser(Reader text, boolean lenient) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setQuote(quotes ? '"' : null)
				.setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).setTrailingData(true)
				.setLenientEof(lenient).get();
		return CSVParser.builder().setReader(text).setFormat(format).get();
	}
}
