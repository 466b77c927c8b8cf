package org.brushwork.ui.interact;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the names of programs readable. */
final class Words {

	/** Before a capital after a small letter or digit, and before the last of several capitals. */
	private static final Pattern HUMP = Pattern.compile(
			"(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"); //$NON-NLS-1$

	private Words() {
		// functions only
	}

	/** {@code standardDeviation} is "standard deviation", {@code maxURLs} "max URLs". */
	static String ofName(String name) {
		StringBuilder words = new StringBuilder();
		for (String word : HUMP.split(name.replace('_', ' '))) {
			boolean initials = word.length() > 1 && word.chars().filter(Character::isUpperCase).count() > 1;
			words.append(words.isEmpty() ? "" : " ").append(initials ? word : word.toLowerCase(Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return words.toString().strip();
	}

	/** What is shown for a value that is offered. */
	static String of(Object value) {
		if (value instanceof Labelled labelled) {
			return labelled.label();
		}
		if (value instanceof Enum<?> constant && constant.name().equals(constant.toString())) {
			return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
		if (value instanceof Number number) {
			return NumberText.format(number, 0);
		}
		return value.toString();
	}
}
