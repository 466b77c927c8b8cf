package org.brushwork.classify.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the companies that a text names by their cashtags. */
public final class Cashtags {

	private static final Pattern CASHTAG = Pattern
			.compile("(?<![\\p{L}\\p{N}$])\\$([A-Za-z]{1,6}(?:\\.[A-Za-z])?)(?![\\p{L}\\p{N}])");

	private Cashtags() {
		// functions only
	}

	/** The cashtags of a text without $, in capitals, each once, in the order in which they come. */
	public static List<String> of(String text) {
		Set<String> found = new LinkedHashSet<>();
		Matcher matcher = CASHTAG.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1).toUpperCase(Locale.ROOT));
		}
		return new ArrayList<>(found);
	}
}
