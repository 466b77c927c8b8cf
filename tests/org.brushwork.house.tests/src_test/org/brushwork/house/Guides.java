package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Code in documents is a part of a class that is compiled, which a comment above it names. */
final class Guides {

	private static final Pattern CODE = Pattern.compile("(?:<!-- (\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);
	private static final Pattern REQUIRED = Pattern.compile("^ *Require-Bundle: (.*)$", Pattern.MULTILINE);

	private Guides() {
	}

	/** Code in documents that no class has, or that names none. */
	static List<String> strayCode(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.list(checkout.path("docs"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
				Matcher code = CODE.matcher(Files.readString(file).replace("\r\n", "\n"));
				while (code.find()) {
					String where = checkout.relative(file) + ": " + code.group(2).lines().findFirst().orElse("").strip();
					if (code.group(1) == null) {
						found.add(where + " names no class");
					} else if (!holds(checkout.path(code.group(1)), code.group(2))) {
						found.add(where + " is not in " + code.group(1));
					}
				}
			}
		}
		return found;
	}

	/** The names of the bundles in the first Require-Bundle line of a document, in their order. */
	static List<String> requiredBundles(Path document) throws IOException {
		Matcher line = REQUIRED.matcher(Files.readString(document));
		return !line.find() ? List.of()
				: Stream.of(line.group(1).split(",")).map(bundle -> bundle.replaceFirst(";.*", "").strip()).toList();
	}

	private static boolean holds(Path source, String code) throws IOException {
		return Files.exists(source) && plain(Files.readString(source)).contains(plain(code));
	}

	/** Lines without indentation, which a document has less of. */
	private static String plain(String code) {
		StringBuilder lines = new StringBuilder("\n");
		code.lines().map(String::strip).forEach(line -> lines.append(line).append('\n'));
		return lines.toString();
	}
}
