package org.brushwork.app.start;

import java.nio.file.Path;

/**
 * A picture that the start asked for.
 *
 * @param file   the PNG file to write, absolute
 * @param width  of the window, in pixels, at least {@value #MIN}
 * @param height of the window, in pixels, at least {@value #MIN}
 */
public record ScreenshotWish(Path file, int width, int height) {

	static final int MIN = 320;
	static final int MAX = 8192;

	public ScreenshotWish {
		if (Math.min(width, height) < MIN || Math.max(width, height) > MAX) {
			throw new IllegalArgumentException(
					"width and height must be " + MIN + " to " + MAX + ", got: " + width + "x" + height); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}
}
