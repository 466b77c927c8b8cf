package org.brushwork.logs.internal.store;

/** A log has more different text than a dictionary can hold. */
public final class DictionaryFullException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DictionaryFullException() {
		super("more than 2 GiB of different text", null, false, false);
	}
}
