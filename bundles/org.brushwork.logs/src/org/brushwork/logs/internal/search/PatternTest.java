package org.brushwork.logs.internal.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brushwork.logs.internal.LineBytes;
import org.brushwork.logs.internal.LineText;

/** Looks for a regular expression; a line of ASCII is looked at as it is, another one is decoded first. */
final class PatternTest implements LineTest {

	private final LineChars chars;
	private final Matcher matcher;

	PatternTest(Pattern pattern, LineChars chars) {
		this.chars = chars;
		this.matcher = pattern.matcher(chars);
	}

	@Override
	public boolean test(byte[] line, int from, int end) {
		if (LineBytes.isAscii(line, from, end)) {
			return matcher.reset(chars.of(line, from, end)).find();
		}
		return matcher.reset(chars.of(LineText.decode(line, from, end))).find();
	}
}
