package org.brushwork.core.table;

/** What was typed for a filter cannot be understood. It carries no display text. */
public final class FilterSyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String part;

	/** @param part what was to be a number and is none */
	FilterSyntaxException(String part) {
		super("no number: " + part, null, false, false);
		this.part = part;
	}

	/** What was to be a number and is none; empty where a number is missing. */
	public String part() {
		return part;
	}
}
