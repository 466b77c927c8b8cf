package org.brushwork.logs.internal.count;

/** The values behind codes. */
interface CodeNames {

	/** The value of a code. */
	String name(int code);

	/** The codes of a value, none when it does not occur in the log. */
	int[] codes(String value);
}
