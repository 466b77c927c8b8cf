package org.brushwork.train.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file looks like by its first bytes. */
public enum Likeness {

	/** A zip, such as a model of PyTorch or Keras. */
	ZIP("PK\u0003\u0004"),
	/** Compressed. */
	GZIP("\u001f\u008b"),
	/** An HDF5 file, such as an older model of Keras. */
	HDF5("\u0089HDF"),
	/** A picture. */
	PICTURE("\u0089PNG"),
	/** A page. */
	PDF("%PDF"),
	/** A JSON object. */
	JSON("{"),
	/** A text. */
	TEXT(""),
	/** Nothing that is known. */
	BINARY("");

	private static final int LOOKED_AT = 1024;

	private final String start;

	Likeness(String start) {
		this.start = start;
	}

	/** What a file looks like. */
	static Likeness of(Path file) throws IOException {
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LOOKED_AT);
		}
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		for (Likeness one : values()) {
			if (!one.start.isEmpty() && text.startsWith(one.start)) {
				return one;
			}
		}
		return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t') ? TEXT : BINARY;
	}
}
