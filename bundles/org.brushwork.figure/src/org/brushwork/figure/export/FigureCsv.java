package org.brushwork.figure.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brushwork.figure.FigureTable;

/**
 * What a figure shows as comma-separated values after RFC 4180: UTF-8, a line of names first, lines end with CR LF. Numbers
 * are written so that reading them gives the same numbers, whatever the locale; one that is not a number is an empty cell.
 */
public final class FigureCsv {

	/** From here on not every whole number is a double. */
	private static final double MOST_EXACT = 1L << 53;

	private FigureCsv() {
		// functions only
	}

	/**
	 * Writes a table; does not close the stream.
	 *
	 * @throws IOException by the stream
	 */
	public static void write(FigureTable table, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		line(table.columns(), writer);
		for (int row = 0; row < table.rows(); row++) {
			line(table.row().apply(row), writer);
		}
		writer.flush();
	}

	private static void line(List<?> cells, Writer out) throws IOException {
		String between = "";
		for (Object cell : cells) {
			out.write(between);
			out.write(cell(cell));
			between = ",";
		}
		out.write("\r\n");
	}

	/** One cell, quoted where it has to be. */
	static String cell(Object cell) {
		if (cell instanceof Double || cell instanceof Float) {
			return number(((Number) cell).doubleValue());
		}
		String text = cell.toString();
		boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	private static String number(double value) {
		if (Double.isNaN(value)) {
			return "";
		}
		boolean whole = value == Math.rint(value) && Math.abs(value) < MOST_EXACT;
		return whole ? Long.toString((long) value) : Double.toString(value);
	}
}
