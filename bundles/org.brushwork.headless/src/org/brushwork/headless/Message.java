package org.brushwork.headless;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text this bundle prints; its words are under the same name in {@code messages.properties}. */
enum Message {
	ERROR, PERCENT, HELP, HELP_LINE, HELP_END, HELP_SUMMARY, HELP_USAGE,

	COMMAND_UNKNOWN, OPTION_UNKNOWN, OPTION_WITHOUT_VALUE, OPTION_TWICE, NUMBER_BAD, PATH_BAD, OUTPUT_LOST,
	UNEXPECTED,

	LOGS_SUMMARY, LOGS_USAGE, LOGS_NO_FILE, LOGS_SEVERAL_FILES, LOGS_HEAD, LOGS_HEAD_REJECTED, LOGS_DAY, LOGS_HOUR,
	LOGS_STATUS_CLASS, LOGS_REJECTED_LINE, LOGS_REJECTED_MORE,

	WHERE_BAD, WHERE_DIMENSION, WHERE_DAY, WHERE_HOUR, WHERE_STATUS_CLASS, BY_DIMENSION, TIME_BAD, TIME_ORDER,

	REASON_NO_TIME, REASON_BAD_TIME, REASON_NO_REQUEST, REASON_UNCLOSED_REQUEST, REASON_BAD_STATUS, REASON_BAD_BYTES,
	REASON_TOO_LONG, REASON_CUT_OFF,

	LOG_MISSING, LOG_DENIED, LOG_UNREADABLE, LOG_DIRECTORY, LOG_EMPTY, LOG_BINARY, LOG_FOREIGN, LOG_COMPRESSED,
	LOG_DAMAGED, LOG_NO_SPACE, LOG_NO_CACHE, LOG_CHANGED, LOG_TOO_LARGE,

	SAMPLE_SUMMARY, SAMPLE_USAGE, SAMPLE_KIND, SAMPLE_NO_OUT, SAMPLE_LINES, SAMPLE_DAYS, SAMPLE_EXISTS,
	SAMPLE_NO_FOLDER, SAMPLE_IS_FOLDER, SAMPLE_NO_SPACE, SAMPLE_DENIED, SAMPLE_FAILED, SAMPLE_DONE;

	/** Of numbers, so that the same command prints the same everywhere. */
	static final Locale NUMBERS = Locale.ENGLISH;

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Message.class.getPackageName() + ".messages");

	/** The text with its {@code {0}} filled in. */
	String with(Object... arguments) {
		return new MessageFormat(TEXTS.getString(name()), NUMBERS).format(arguments);
	}
}
