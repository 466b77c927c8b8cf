package org.brushwork.core.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a CSV text comes from. It may be opened more than once and then has to give the same bytes. */
public interface CsvSource {

	/** What a message calls it, such as the path of a file. */
	String name();

	/** How many bytes it has, for progress; 0 or less when not known. */
	long size() throws IOException;

	/** Its bytes from the first one on; whoever opens the stream closes it. */
	InputStream open() throws IOException;

	/** A file. */
	static CsvSource of(Path file) {
		return new CsvSource() {
			@Override
			public String name() {
				return file.toString();
			}

			@Override
			public long size() throws IOException {
				return Files.size(file);
			}

			@Override
			public InputStream open() throws IOException {
				if (Files.isDirectory(file)) {
					throw new FolderException(file);
				}
				return Files.newInputStream(file);
			}
		};
	}

	/** Bytes in memory, such as those of a resource of a bundle; not copied. */
	static CsvSource of(String name, byte[] bytes) {
		return new CsvSource() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(bytes);
			}
		};
	}
}
