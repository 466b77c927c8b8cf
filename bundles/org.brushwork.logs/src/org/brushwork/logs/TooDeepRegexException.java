package org.brushwork.logs;

/** A regular expression, such as {@code (a|b)*}, that needs more stack for a long line than there is. */
public final class TooDeepRegexException extends Exception {

	private static final long serialVersionUID = 1L;

	TooDeepRegexException() {
		super("the regular expression nests too deep for a line");
	}
}
