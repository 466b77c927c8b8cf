package org.brushwork.evaluation.issue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what makes no difference between duplicates. */
public final class PlainText {

	private static final Pattern LINK = Pattern.compile("\\b(?:https?://|www\\.)\\S+");

	private PlainText() {
		// functions only
	}

	/**
	 * A text in lower case and compatible characters (NFKC), without links, with one blank for whatever stands between
	 * letters and digits and none at the ends. Signs that are all a text has, such as emoji, are kept.
	 */
	public static String of(String text) {
		String lower = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
		String unlinked = lower.contains("://") || lower.contains("www.") ? LINK.matcher(lower).replaceAll(" ") : lower;
		StringBuilder words = new StringBuilder(unlinked.length());
		boolean gap = false;
		for (int at = 0; at < unlinked.length();) {
			int point = unlinked.codePointAt(at);
			at += Character.charCount(point);
			if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
				words.append(gap && !words.isEmpty() ? " " : "").appendCodePoint(point);
				gap = false;
			} else {
				gap = true;
			}
		}
		return words.isEmpty() ? unlinked.strip() : words.toString();
	}
}
