package org.brushwork.figure.part;

import java.util.Locale;

/**
 * In which language a figure speaks.
 *
 * @param words   that of its words
 * @param formats that of its numbers, dates and names of days, and of the order of names
 */
public record Language(Locale words, Locale formats) {

	/** That of this computer's owner, who may have chosen other words than numbers. */
	public static Language usual() {
		return new Language(Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(Locale.Category.FORMAT));
	}

	/** One for all. */
	public static Language of(Locale locale) {
		return new Language(locale, locale);
	}

	/** Writes its numbers. Belongs to one thread. */
	public Numbers numbers() {
		return new Numbers(formats);
	}

	/**
	 * A text.
	 *
	 * @param arguments what its {@code {0}} are, each a text
	 */
	public String say(Message message, Object... arguments) {
		return message.in(words, arguments);
	}
}
