package org.brushwork.core.table;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a CSV file is to be read. What is left open is found out from the file itself.
 *
 * @param separator between the cells of a row; empty to guess one of {@link #SEPARATORS}
 * @param header    whether the first row has the names of the columns
 * @param decimal   what stands before the decimals of numbers
 * @param charset   the encoding; empty for that of a byte order mark, else UTF-8, or windows-1252 where it is none
 * @param quotes    whether a cell may stand in double quotes; without, a quote is a character like any other
 * @param missing   cells that mean that there is no value, trimmed and in lower case
 * @param memory    bytes that the table may take, more than 0
 * @param texts     names of columns that are of texts even if all of their cells are numbers, such as codes and labels
 */
public record CsvOptions(Optional<Character> separator, Header header, Decimal decimal, Optional<Charset> charset,
		boolean quotes, Set<String> missing, long memory, Set<String> texts) {

	/** Separators that are guessed, the likeliest first. */
	public static final String SEPARATORS = ",;\t|";

	private static final Set<String> USUAL_MISSING = Set.of("", "na", "n/a", "nan", "null", "?");

	/** Finds out everything; a table takes at most half of the memory that Java may have. */
	public static final CsvOptions GUESS = new CsvOptions(Optional.empty(), Header.GUESS, Decimal.GUESS,
			Optional.empty(), true, USUAL_MISSING, Runtime.getRuntime().maxMemory() / 2, Set.of());

	/** What the first row is. */
	public enum Header {
		/** As it looks. */
		GUESS,
		/** The names of the columns. */
		FIRST_ROW,
		/** A row like all others; columns are then named A, B, C as in spreadsheets. */
		NONE
	}

	/** What stands before the decimals of a number. */
	public enum Decimal {
		/** As it looks; never a comma where that is the separator. */
		GUESS,
		/** A point, as in 1234.5; groups of thousands are not read. */
		POINT,
		/** A comma, as in 1234,5 or 1.234,5. */
		COMMA
	}

	/** @throws IllegalArgumentException if the memory is not above 0 */
	public CsvOptions {
		missing = Set.copyOf(missing);
		texts = Set.copyOf(texts);
		if (memory <= 0) {
			throw new IllegalArgumentException("memory must be above 0, got: " + memory);
		}
	}

	/** The same with a separator. */
	public CsvOptions withSeparator(char given) {
		return new CsvOptions(Optional.of(given), header, decimal, charset, quotes, missing, memory, texts);
	}

	/** The same with or without names in the first row. */
	public CsvOptions withHeader(Header given) {
		return new CsvOptions(separator, given, decimal, charset, quotes, missing, memory, texts);
	}

	/** The same with a decimal point or comma. */
	public CsvOptions withDecimal(Decimal given) {
		return new CsvOptions(separator, header, given, charset, quotes, missing, memory, texts);
	}

	/** The same in an encoding. */
	public CsvOptions withCharset(Charset given) {
		return new CsvOptions(separator, header, decimal, Optional.of(given), quotes, missing, memory, texts);
	}

	/** The same with quotes that are characters like any other. */
	public CsvOptions withoutQuotes() {
		return new CsvOptions(separator, header, decimal, charset, false, missing, memory, texts);
	}

	/** The same with other cells that mean that there is no value. */
	public CsvOptions withMissing(Set<String> given) {
		return new CsvOptions(separator, header, decimal, charset, quotes, given, memory, texts);
	}

	/** The same with another limit of memory, bytes above 0. */
	public CsvOptions withMemory(long given) {
		return new CsvOptions(separator, header, decimal, charset, quotes, missing, given, texts);
	}

	/** The same with other columns that are of texts even if all of their cells are numbers. */
	public CsvOptions withTexts(Set<String> given) {
		return new CsvOptions(separator, header, decimal, charset, quotes, missing, memory, given);
	}

	/** Whether a cell means that there is no value. */
	boolean isMissing(String cell) {
		// Most cells are longer than any such word, and need not be trimmed to be told.
		if (cell.isEmpty()) {
			return missing.contains("");
		}
		String trimmed = cell.strip();
		return trimmed.length() <= LONGEST && missing.contains(trimmed.toLowerCase(Locale.ROOT));
	}

	private static final int LONGEST = 32;
}
