package org.brushwork.train.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Collection;
import java.util.stream.Collectors;
import org.brushwork.train.network.NumberSpelling;

/** Pieces of source that are the same in Java and Python. */
final class Source {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private Source() {
		// functions only
	}

	/** A text in double quotes. */
	static String text(String text) {
		return GSON.toJson(text);
	}

	/** Texts in double quotes, with commas. */
	static String texts(Collection<String> texts) {
		return texts.stream().map(Source::text).collect(Collectors.joining(", "));
	}

	/** A number with decimals. */
	static String number(double value) {
		String text = NumberSpelling.of(value);
		return text.matches("-?\\d+") ? text + ".0" : text;
	}

	/** What may stand in a comment to the end of the line. */
	static String comment(String text) {
		return text.replaceAll("[\\p{Cntrl}\\\\\\u2028\\u2029]", " ").replace("*/", "* /");
	}

	/** Lines, indented by so many tabs or blanks; a text without lines stays empty. */
	static String indent(String lines, String by) {
		return lines.lines().map(line -> line.isEmpty() ? line : by + line).collect(Collectors.joining("\n"))
				+ (lines.isEmpty() ? "" : "\n");
	}
}
