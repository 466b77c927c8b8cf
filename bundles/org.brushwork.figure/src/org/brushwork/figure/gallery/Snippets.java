package org.brushwork.figure.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The code of the examples, from {@code snippets.txt}: a line {@code == id}, then the body of the method of that name. A
 * test holds the file and the methods together, since a bundle has no sources.
 */
final class Snippets {

	/** Begins the line before a snippet. */
	static final String HEAD = "== ";

	private Snippets() {
		// functions only
	}

	/** The snippets by the ids of their examples. */
	static Map<String, String> load() {
		try (InputStream in = Snippets.class.getResourceAsStream("snippets.txt")) {
			if (in == null) {
				throw new IllegalStateException("snippets.txt is not in the bundle");
			}
			return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, String> parse(String text) {
		Map<String, StringBuilder> bodies = new LinkedHashMap<>();
		StringBuilder body = new StringBuilder();
		for (String line : text.lines().toList()) {
			if (line.startsWith(HEAD)) {
				body = new StringBuilder();
				bodies.put(line.substring(HEAD.length()), body);
			} else {
				body.append(line).append('\n');
			}
		}
		Map<String, String> snippets = new LinkedHashMap<>();
		bodies.forEach((id, lines) -> snippets.put(id, lines.toString()));
		return snippets;
	}
}
