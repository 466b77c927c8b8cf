package org.brushwork.plot.internal;

import org.eclipse.swt.graphics.GC;

/** Text that is cut where there is no room for it. */
public final class FittingText {

	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private FittingText() {
		// functions only
	}

	/** Cuts a text at its end until it fits into a width in pixels; empty when not even a letter does. */
	public static String of(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int fits = 0;
		int fitsNot = text.length();
		while (fitsNot - fits > 1) {
			int middle = (fits + fitsNot) / 2;
			if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
				fits = middle;
			} else {
				fitsNot = middle;
			}
		}
		return fits == 0 ? "" : text.substring(0, fits) + ELLIPSIS; //$NON-NLS-1$
	}
}
