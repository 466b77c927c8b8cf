package org.brushwork.figure.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bodies of the methods that make the examples, from the sources. */
final class SnippetSource {

	private static final Path FOLDER = Path.of("src", "org", "brushwork", "figure", "gallery");
	private static final Pattern METHOD = Pattern.compile("(?m)^\\tstatic \\w+ (\\w+)\\(\\) \\{\\n((?:.*\\n)*?)^\\t\\}$");

	private SnippetSource() {
		// functions only
	}

	/** Writes the file that the bundle has: run it in the folder of the bundle after an example was changed. */
	public static void main(String[] words) throws IOException {
		Files.writeString(FOLDER.resolve("snippets.txt"), bodies().entrySet().stream()
				.map(entry -> Snippets.HEAD + entry.getKey() + "\n" + entry.getValue()).collect(Collectors.joining()));
	}

	/** Bodies by the names of the methods, with the indentation of the body taken away. */
	static Map<String, String> bodies() throws IOException {
		Map<String, String> bodies = new LinkedHashMap<>();
		for (Path source : sources()) {
			Matcher matcher = METHOD.matcher(Files.readString(source).replace("\r\n", "\n"));
			while (matcher.find()) {
				bodies.put(matcher.group(1), matcher.group(2).replaceAll("(?m)^\\t\\t", ""));
			}
		}
		return bodies;
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.getFileName().toString().endsWith("Examples.java")).sorted().toList();
		}
	}
}
