package org.brushwork.logs.internal.store;

/** A log has more events, or more different text, than the arrays of Java can hold. */
public final class DictionaryFullException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DictionaryFullException() {
		super("more than 2^31 events, or bytes of different text", null, false, false);
	}
}
