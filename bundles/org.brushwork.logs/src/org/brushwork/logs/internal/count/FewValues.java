package org.brushwork.logs.internal.count;

import java.util.List;
import java.util.stream.IntStream;

/** The values of a dimension that has few. */
record FewValues(List<String> values) implements CodeNames {

	@Override
	public String name(int code) {
		return values.get(code);
	}

	@Override
	public int[] codes(String value) {
		return IntStream.of(values.indexOf(value)).filter(code -> code >= 0).toArray();
	}
}
