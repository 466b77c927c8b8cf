package org.brushwork.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvException.Problem;

/**
 * Reads a CSV file into a {@link Table}: cells between commas, semicolons, tabs or bars, in quotes or not (RFC 4180).
 * What a file does not say, {@link CsvOptions#GUESS} finds out from its first 256 kB. A column is of numbers if all of
 * its cells are, missing ones aside, else of texts. Blanks around cells are dropped, and so are blank lines.
 */
public final class CsvReader {

	/** The longest row that is read, characters. */
	public static final int LONGEST_ROW = 1 << 26;

	/** The most columns that are read. */
	public static final int MOST_COLUMNS = 10_000;

	private static final int SAMPLE = 1 << 18;

	private CsvReader() {
		// functions only
	}

	/** Reads a file and finds out everything; see the other method. */
	public static CsvTable read(Path file, Progress progress) throws CsvException, CancelledException {
		return read(CsvSource.of(file), CsvOptions.GUESS, progress);
	}

	/**
	 * Reads a source, in most cases in one pass; progress is in bytes.
	 *
	 * @throws CsvException       if it cannot be read; rows of another width than most are no reason, but are told
	 * @throws CancelledException if the progress was cancelled
	 */
	public static CsvTable read(CsvSource source, CsvOptions options, Progress progress)
			throws CsvException, CancelledException {
		progress.checkCancelled();
		try {
			byte[] start = start(source);
			CsvEncoding encoding = CsvEncoding.of(start, options.charset());
			return read(source, options, start, encoding, progress);
		} catch (CsvText.StoppedException e) {
			throw new CancelledException();
		} catch (NoSuchFileException e) {
			throw new CsvException(Problem.MISSING, source.name(), "", 0, 0, e);
		} catch (FolderException e) {
			throw new CsvException(Problem.DIRECTORY, source.name(), "", 0, 0, e);
		} catch (IOException e) {
			throw new CsvException(Problem.UNREADABLE, source.name(), String.valueOf(e.getMessage()), 0, 0, e);
		}
	}

	private static byte[] start(CsvSource source) throws IOException {
		try (InputStream in = source.open()) {
			return in.readNBytes(SAMPLE);
		}
	}

	private static CsvTable read(CsvSource source, CsvOptions options, byte[] start, CsvEncoding encoding,
			Progress progress) throws CsvException, IOException {
		String text = encoding.decode(start);
		if (text.indexOf('\0') >= 0) {
			throw new CsvException(Problem.BINARY, source.name());
		}
		CsvGuess guess = CsvGuess.of(text, start.length < SAMPLE, options);
		if (guess.width() == 0) {
			throw new CsvException(Problem.EMPTY, source.name());
		}
		if (guess.width() > MOST_COLUMNS) {
			throw new CsvException(Problem.TOO_MANY_COLUMNS, source.name());
		}
		try {
			return new CsvPasses(source, options, encoding, guess).read(progress);
		} catch (CharacterCodingException e) {
			if (encoding.sure()) {
				throw new CsvException(Problem.ENCODING, source.name(), encoding.charset().name(), 0, 0, e);
			}
			return read(source, options, start, CsvEncoding.western(), progress);
		}
	}
}
