package org.brushwork.core.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import org.brushwork.core.progress.Progress;
import org.eclipse.jdt.annotation.Nullable;

/** The characters of a source: reports how far it is, stops when nobody wants it any more, and at rows without end. */
final class CsvText extends Reader {

	/** The work was cancelled in the middle of reading. */
	static final class StoppedException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	/** A row has no end in sight. */
	static final class TooLongException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	private final Reader reader;
	private final Progress progress;
	private final long total;
	private long bytes;
	private long inRow;

	CsvText(CsvSource source, CsvEncoding encoding, Progress progress) throws IOException {
		this.progress = progress;
		this.total = source.size();
		InputStream in = source.open();
		try {
			in.skipNBytes(encoding.mark());
			reader = new InputStreamReader(new Counted(new BufferedInputStream(in, 1 << 16)), encoding.charset()
					.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(encoding.charset().equals(CsvEncoding.WESTERN) ? CodingErrorAction.REPLACE
							: CodingErrorAction.REPORT));
		} catch (IOException | RuntimeException e) {
			in.close();
			throw e;
		}
	}

	private final class Counted extends FilterInputStream {

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read(byte @Nullable [] buffer, int from, int length) throws IOException {
			int count = super.read(buffer, from, length);
			bytes += Math.max(0, count);
			return count;
		}
	}

	/** Says that a row ended. */
	void rowEnded() {
		inRow = 0;
	}

	@Override
	public int read(char @Nullable [] buffer, int from, int length) throws IOException {
		if (progress.isCancelled()) {
			throw new StoppedException();
		}
		progress.report(bytes, total);
		int count = reader.read(buffer, from, length);
		inRow += count;
		if (inRow > CsvReader.LONGEST_ROW) {
			throw new TooLongException();
		}
		return count;
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
