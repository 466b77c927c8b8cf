package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** README.md at the root of a checkout. */
record Readme(Checkout checkout, String text) {

	/** Where a number or a word is still to be filled in. */
	private static final Pattern PLACEHOLDER = Pattern.compile("@[A-Z][A-Z0-9_]*@");

	/** The target of a link or picture in Markdown, in angle brackets or not, without its title. */
	private static final Pattern TARGET = Pattern.compile("\\]\\((?:<([^>]*)>|([^)\\s]+))");
	private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:.*");

	static Readme of(Checkout checkout) throws IOException {
		return new Readme(checkout, Files.readString(checkout.path("README.md")));
	}

	/** Words that were to be replaced, in their order. */
	List<String> placeholders() {
		return PLACEHOLDER.matcher(text).results().map(found -> found.group()).toList();
	}

	/** Relative links that lead nowhere, in their order. */
	List<String> deadLinks() {
		Stream<String> targets = TARGET.matcher(text).results()
				.map(found -> found.group(1) == null ? found.group(2) : found.group(1));
		return targets.filter(target -> !ADDRESS.matcher(target).matches()).map(target -> target.replaceFirst("#.*", ""))
				.filter(file -> !Files.exists(checkout.path(file))).toList();
	}
}
