package org.brushwork.figure.color;

/** What the colour of a category says; {@link ChartTheme} knows which colour that is. */
public enum ColorRole {
	/** One of many, without a judgement. */
	NEUTRAL,
	/** Only a notice: HTTP 1xx. */
	INFORMATIONAL,
	/** As it should be: HTTP 2xx. */
	SUCCESS,
	/** Look elsewhere: HTTP 3xx. */
	REDIRECT,
	/** The asker's fault: HTTP 4xx. */
	CLIENT_ERROR,
	/** Our fault: HTTP 5xx. */
	SERVER_ERROR,
	/** No value, unknown, the rest. */
	NONE
}
