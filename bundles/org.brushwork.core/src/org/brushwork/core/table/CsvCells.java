package org.brushwork.core.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where in the bytes of a file the cells of its rows are, so that one of them can be replaced and all others stay as
 * they are. A cursor: it stands before the first row of the table, and {@link #next} moves it; header, blank lines and
 * rows of another width than the table's are passed over, as {@link CsvReader} does. Single-threaded.
 */
public final class CsvCells {

	private static final int NONE = -1;

	private final byte[] bytes;
	private final int unit;
	private final int low;
	private final char separator;
	private final boolean quotes;
	private final Charset charset;
	private final int width;
	private int at;
	private long lines;
	private int row = -1;
	private long line;
	private int count;
	private int rowStart;
	private int[] starts = new int[16];
	private int[] ends = new int[16];

	/**
	 * A cursor before the first row.
	 *
	 * @param bytes the whole file; not copied
	 * @param csv   what was read from it
	 * @param quotes whether it was read with quotes
	 */
	public CsvCells(byte[] bytes, CsvTable csv, boolean quotes) {
		this.bytes = bytes;
		this.quotes = quotes;
		separator = csv.format().separator();
		width = csv.table().columns().size();
		charset = csv.format().charset();
		boolean wide = charset.name().startsWith("UTF-16");
		unit = wide ? 2 : 1;
		low = charset.equals(StandardCharsets.UTF_16BE) ? 1 : 0;
		at = mark(bytes, wide);
		if (csv.format().header()) {
			record();
		}
	}

	/** How many bytes of a byte order mark come first. */
	private static int mark(byte[] bytes, boolean wide) {
		if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
			return 3;
		}
		boolean marked = wide && bytes.length >= 2 && ((bytes[0] & 0xFF) + (bytes[1] & 0xFF)) == 0xFF + 0xFE;
		return marked ? 2 : 0;
	}

	/** Goes to the next row of the table; false after the last one. */
	public boolean next() {
		while (record()) {
			if (count == width) {
				row++;
				return true;
			}
		}
		return false;
	}

	/** Which row of the table it stands on, the first being 0. */
	public int row() {
		return row;
	}

	/** The number of the row's first line in the file, the first being 1. */
	public long line() {
		return line;
	}

	/** The first byte of a cell of the row: of its opening quote if it has one. Blanks before it are not in it. */
	public int start(int column) {
		return starts[column];
	}

	/** The byte after a cell of the row, its closing quote included. Blanks after it are not in it. */
	public int end(int column) {
		return ends[column];
	}

	/** Whether a cell of the row stands in quotes. */
	public boolean isQuoted(int column) {
		return quotes && character(starts[column]) == '"';
	}

	/** The text of a cell of the row, without its quotes, whatever the table takes it for. */
	public String text(int column) {
		String cell = new String(bytes, starts[column], ends[column] - starts[column], charset);
		if (!isQuoted(column)) {
			return cell;
		}
		StringBuilder text = new StringBuilder();
		int index = 1;
		while (cell.charAt(index) != '"' || cell.startsWith("\"\"", index)) {
			text.append(cell.charAt(index));
			index += cell.charAt(index) == '"' ? 2 : 1;
		}
		return text + cell.substring(index + 1);
	}

	/** The first byte of the row. */
	public int rowStart() {
		return rowStart;
	}

	/** The byte after the row and its line break. */
	public int rowEnd() {
		return at;
	}

	/** Whether a row ended; it is the one that the arrays tell of. */
	private boolean record() {
		while (at < bytes.length && isBreak(character(at))) {
			skipBreak();
		}
		if (at >= bytes.length) {
			return false;
		}
		line = lines + 1;
		rowStart = at;
		count = 0;
		boolean more = true;
		while (more) {
			cell();
			more = at < bytes.length && character(at) == separator;
			at += more ? unit : 0;
		}
		if (at < bytes.length) {
			skipBreak();
		}
		return true;
	}

	private void cell() {
		while (at < bytes.length && isBlank(character(at))) {
			at += unit;
		}
		int start = at;
		if (quotes && at < bytes.length && character(at) == '"') {
			skipQuoted();
		}
		int end = at;
		while (at < bytes.length && character(at) != separator && !isBreak(character(at))) {
			boolean blank = isBlank(character(at));
			at += unit;
			end = blank ? end : at;
		}
		add(start, end);
	}

	private void skipQuoted() {
		at += unit;
		while (at < bytes.length) {
			int character = character(at);
			if (character == '"' && character(at + unit) != '"') {
				at += unit;
				return;
			}
			if (isBreak(character)) {
				skipBreak();
			} else {
				at += character == '"' ? 2 * unit : unit;
			}
		}
	}

	private void add(int start, int end) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, 2 * count);
			ends = Arrays.copyOf(ends, 2 * count);
		}
		starts[count] = start;
		ends[count++] = end;
	}

	private void skipBreak() {
		at += character(at) == '\r' && character(at + unit) == '\n' ? 2 * unit : unit;
		lines++;
	}

	/**
	 * The character at a byte if it is of ASCII, else {@link #NONE}; bytes of longer ones are never taken for ASCII.
	 */
	private int character(int index) {
		if (index + unit > bytes.length || unit == 2 && bytes[index + 1 - low] != 0) {
			return NONE;
		}
		return bytes[index + low] >= 0 ? bytes[index + low] : NONE;
	}

	private static boolean isBreak(int character) {
		return character == '\n' || character == '\r';
	}

	private boolean isBlank(int character) {
		return character != separator && character != NONE && !isBreak(character)
				&& Character.isWhitespace((char) character);
	}
}
