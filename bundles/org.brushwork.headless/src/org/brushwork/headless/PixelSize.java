package org.brushwork.headless;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a picture in pixels, both from {@value #LEAST} to {@value #MOST}. */
record PixelSize(int width, int height) {

	static final int LEAST = 100;
	static final int MOST = 5_000;

	/** When none is given. */
	static final PixelSize USUAL = new PixelSize(800, 500);

	private static final Pattern PATTERN = Pattern.compile("([1-9][0-9]{2,3})x([1-9][0-9]{2,3})");

	/**
	 * The size that an option gives.
	 *
	 * @throws CommandException if it is none, or too small or too large
	 */
	static PixelSize parse(String option, String text) throws CommandException {
		Matcher matcher = PATTERN.matcher(text);
		if (matcher.matches()) {
			PixelSize size = new PixelSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
			if (size.width <= MOST && size.height <= MOST) {
				return size;
			}
		}
		throw new CommandException(Message.SIZE_BAD, option, text, LEAST, MOST);
	}
}
