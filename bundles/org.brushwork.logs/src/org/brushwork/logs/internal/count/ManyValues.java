package org.brushwork.logs.internal.count;

import org.brushwork.logs.internal.store.TextValues;

/** The values of a dimension that may have many. */
record ManyValues(TextValues values) implements CodeNames {

	@Override
	public String name(int code) {
		return values.value(code);
	}

	@Override
	public int[] codes(String value) {
		return values.codes(value);
	}
}
