package org.brushwork.evaluation.fix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.core.file.WholeFile;
import org.brushwork.core.table.CsvCells;
import org.brushwork.core.table.CsvOptions;
import org.brushwork.core.table.CsvTable;
import org.brushwork.evaluation.fix.FixesException.Problem;

/**
 * Writes a copy of a CSV file in which labels are corrected and rows left out. Everything else is the same, byte for
 * byte: quotes, line breaks, numbers, encoding, blank lines and rows that the table does not have.
 */
public final class CorrectedCopy {

	private CorrectedCopy() {
		// functions only
	}

	/**
	 * Writes the copy, replacing a file that is there, as a whole or not at all.
	 *
	 * @param data    the file; at most 2 GB
	 * @param options how it was read
	 * @param csv     what was read from it; its table is that of the rows
	 * @param fixed   what is to be changed
	 * @param target  where to; another file
	 * @throws FixesException if the target is the data itself, the data is no longer what was read, or its encoding
	 *                        does not have a label
	 * @throws IOException    if the data cannot be read or the copy not be written
	 */
	public static void write(Path data, CsvOptions options, CsvTable csv, FixedRows fixed, Path target)
			throws FixesException, IOException {
		if (Files.exists(target) && Files.isSameFile(data, target)) {
			throw new FixesException(Problem.SAME_FILE, data.toString(), 0, "");
		}
		byte[] bytes = Files.readAllBytes(data);
		byte[] copy = copy(bytes, new CsvCells(bytes, csv, options.quotes()), csv, fixed, data);
		WholeFile.write(target, out -> out.write(copy));
	}

	private static byte[] copy(byte[] bytes, CsvCells cells, CsvTable csv, FixedRows fixed, Path data)
			throws FixesException {
		int column = csv.table().indexOf(fixed.rows().labels().name()).orElseThrow();
		ByteArrayOutputStream copy = new ByteArrayOutputStream(bytes.length);
		int done = 0;
		int rows = 0;
		for (; cells.next(); rows++) {
			if (fixed.excluded().contains(cells.row())) {
				copy.write(bytes, done, cells.rowStart() - done);
				done = cells.rowEnd();
			} else if (fixed.relabeled().containsKey(cells.row())) {
				copy.write(bytes, done, cells.start(column) - done);
				String cell = Quoted.of(fixed.label(cells.row()), csv.format().separator(), cells.isQuoted(column));
				copy.writeBytes(encoded(cell, csv.format().charset(), data));
				done = cells.end(column);
			}
		}
		if (rows != csv.table().rowCount()) {
			throw new FixesException(Problem.CHANGED, data.toString(), 0, "");
		}
		copy.write(bytes, done, bytes.length - done);
		return copy.toByteArray();
	}

	private static byte[] encoded(String cell, Charset charset, Path data) throws FixesException {
		try {
			ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(cell));
			byte[] bytes = new byte[buffer.remaining()];
			buffer.get(bytes);
			return bytes;
		} catch (CharacterCodingException e) {
			throw new FixesException(Problem.ENCODING, data.toString(), 0, cell);
		}
	}
}
