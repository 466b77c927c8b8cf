package org.brushwork.train.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.brushwork.core.table.CsvSource;

/**
 * A file packed by gzip, unpacked as it is read.
 *
 * @param packed the file as it is
 */
record PackedSource(CsvSource packed) implements CsvSource {

	private static final String END = ".gz";

	/** The source of a file, packed or not as its name says. */
	static CsvSource of(Path file) {
		CsvSource source = CsvSource.of(file);
		return file.toString().endsWith(END) ? new PackedSource(source) : source;
	}

	@Override
	public String name() {
		return packed.name();
	}

	@Override
	public long size() {
		return 0; // nobody knows before the end
	}

	@Override
	public InputStream open() throws IOException {
		InputStream in = packed.open();
		try {
			return new GZIPInputStream(in, 1 << 16);
		} catch (IOException e) {
			in.close();
			throw e;
		}
	}
}
