package org.brushwork.logs.ui.internal;

/** Says a value of a dimension to people. */
final class ValueText {

	private ValueText() {
		// functions only
	}

	/** The value itself, or words where it is empty, which nobody would see. */
	static String of(String value) {
		return value.isEmpty() ? Messages.Dashboard_EmptyValue : value;
	}
}
