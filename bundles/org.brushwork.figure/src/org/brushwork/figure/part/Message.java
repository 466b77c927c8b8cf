package org.brushwork.figure.part;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word that figures add to those they are given; it is under the same name in {@code messages.properties}. */
public enum Message {
	NO_DATA, NO_POINTS, NO_CLASSES, NO_STEPS, NO_COEFFICIENTS, NO_DAYS, NO_CHANGES, LEFT_OUT_INFINITE, LEFT_OUT_NOT_ABOVE_ZERO,

	NAMED, LISTED, VALUE, UNKNOWN, NO_VALUE, NO_SHARES, POINT, HOUR, OF_THE_ROW, OF_THE_COLUMN, RIDGE, ROWS_SEEN,

	ACTUAL, PREDICTED, ERRORS,

	COLUMN_X, COLUMN_Y, COLUMN_FROM, COLUMN_TO, COLUMN_LAYER, COLUMN_CLASS, COLUMN_LABEL, COLUMN_OF, COLUMN_TOTAL,
	COLUMN_COUNT, COLUMN_DATE, COLUMN_WEEKDAY, COLUMN_HOUR, COLUMN_BEFORE, COLUMN_AFTER, COLUMN_DIFFERENCE;

	/**
	 * The text in a language, English where nobody has translated it.
	 *
	 * @param arguments what its {@code {0}} are, each a text
	 */
	public String in(Locale language, Object... arguments) {
		return new MessageFormat(texts(language).getString(name()), language).format(arguments);
	}

	private static ResourceBundle texts(Locale language) {
		// The texts without a language are the English ones. Asked for as such, Java would rather take the language of
		// this computer.
		Locale wanted = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ROOT : language;
		return ResourceBundle.getBundle(Message.class.getPackageName() + ".messages", wanted,
				Message.class.getClassLoader());
	}
}
