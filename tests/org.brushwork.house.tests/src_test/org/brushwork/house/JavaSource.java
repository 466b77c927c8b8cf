package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A Java file and its code: the text without comments, strings and characters. */
record JavaSource(Path file, String text, String code) {

	private static final Pattern NO_CODE = Pattern.compile(
			"/\\*(?s:.*?)\\*/|//[^\\n]*|\"\"\"(?s:[^\"\\\\]++|\\\\.|\"(?!\"\"))*\"\"\""
					+ "|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'");

	static JavaSource read(Path file) throws IOException {
		String text = Files.readString(file);
		return new JavaSource(file, text, NO_CODE.matcher(text).replaceAll(" "));
	}

	/** Whether the code names something in the package {@code prefix} or below it, by import or in full. */
	boolean mentions(String prefix) {
		return Pattern.compile("(?<![\\w.])" + Pattern.quote(prefix) + "(?!\\w)").matcher(code).find();
	}
}
