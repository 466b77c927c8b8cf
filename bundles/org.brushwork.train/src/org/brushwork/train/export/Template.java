package org.brushwork.train.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places such as {@code <epochs>} that are filled in. A line with nothing but an empty place is left out. */
final class Template {

	private static final Pattern PLACE = Pattern.compile("(?m)^([ \\t]*)<(\\w+)>\\n|<(\\w+)>");

	private final String text;
	private final Map<String, String> values = new TreeMap<>();

	Template(String text) {
		this.text = text;
	}

	/** Fills in a text, line by line indented as its place where it stands alone. */
	Template with(String place, Object value) {
		values.put(place, value.toString());
		return this;
	}

	/** The whole; places that nobody filled in stay. */
	String fill() {
		return PLACE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(filled(match)));
	}

	private String filled(MatchResult match) {
		boolean alone = match.group(2) != null;
		String name = alone ? match.group(2) : match.group(3);
		if (!values.containsKey(name)) {
			return match.group();
		}
		String value = String.valueOf(values.get(name));
		return alone ? Source.indent(value, match.group(1)) : value;
	}
}
