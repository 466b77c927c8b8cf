package org.brushwork.logs.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.internal.LineBytes;

/** The ways of looking for what a pattern says. */
public final class Searching {

	private static final int STEPS_BETWEEN_CHECKS = 1 << 16;
	/** Of one line that is only to be painted. */
	private static final int MOST_STEPS = 1 << 18;

	private Searching() {
		// functions only
	}

	/** What a single thread tests lines by. Stops in the middle of a line when the progress is cancelled. */
	public static LineTest test(Pattern pattern, Progress progress) {
		LineTest slow = new PatternTest(pattern, new LineChars(STEPS_BETWEEN_CHECKS, () -> {
			if (progress.isCancelled()) {
				throw new LineChars.Stopped();
			}
		}));
		return has(pattern, Pattern.LITERAL) ? text(pattern, slow) : slow;
	}

	private static LineTest text(Pattern pattern, LineTest slow) {
		String text = pattern.pattern();
		boolean matchCase = !has(pattern, Pattern.CASE_INSENSITIVE);
		if (!text.chars().allMatch(c -> c < LineBytes.ASCII_END)) {
			return matchCase || !text.chars().allMatch(Searching::mayBeAscii)
					? (line, from, end) -> !LineBytes.isAscii(line, from, end) && slow.test(line, from, end) : slow;
		}
		AsciiText ascii = new AsciiText(text, matchCase);
		if (matchCase) {
			return ascii::isIn;
		}
		// Beyond ASCII there are letters whose small or capital letter is in it.
		return (line, from, end) -> ascii.isIn(line, from, end)
				|| !LineBytes.isAscii(line, from, end) && slow.test(line, from, end);
	}

	/** Whether a character is ASCII, or its small or capital letter is, as that of the sign of kelvin. */
	private static boolean mayBeAscii(int character) {
		int capital = Character.toUpperCase(character);
		return character < LineBytes.ASCII_END || capital < LineBytes.ASCII_END
				|| Character.toLowerCase(character) < LineBytes.ASCII_END
				|| Character.toLowerCase(capital) < LineBytes.ASCII_END;
	}

	private static boolean has(Pattern pattern, int flag) {
		return (pattern.flags() & flag) != 0;
	}

	/**
	 * Runs a test.
	 *
	 * @throws CancelledException if the progress of the test was cancelled
	 */
	public static boolean run(LineTest test, byte[] line, int from, int end) throws CancelledException {
		try {
			return test.test(line, from, end);
		} catch (LineChars.Stopped e) {
			throw new CancelledException();
		}
	}

	/**
	 * Where a pattern is found in a line: start and end of each place in turn, without places that have no characters.
	 * Nothing when this would take longer than a screen can wait.
	 */
	public static List<int[]> places(Pattern pattern, String line) {
		List<int[]> places = new ArrayList<>();
		LineChars chars = new LineChars(MOST_STEPS, () -> {
			throw new LineChars.Stopped();
		});
		try {
			Matcher matcher = pattern.matcher(chars.of(line));
			while (matcher.find()) {
				if (matcher.end() > matcher.start()) {
					places.add(new int[] { matcher.start(), matcher.end() });
				}
			}
		} catch (LineChars.Stopped | StackOverflowError e) {
			return List.of();
		}
		return places;
	}
}
