package org.brushwork.logs.internal.count;

import java.util.List;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ValuePredicate;
import org.brushwork.logs.internal.store.TextValues;

/** Which values pass a predicate. */
final class Passing {

	private Passing() {
		// functions only
	}

	/** Of a few values, {@code [values]}. */
	static boolean[] of(Dimension dimension, ValuePredicate predicate, List<String> values) {
		boolean[] passes = new boolean[values.size()];
		for (int code = 0; code < passes.length; code++) {
			passes[code] = predicate.test(dimension, values.get(code));
		}
		return passes;
	}

	/** Of texts, {@code [values]}; those named one by one are found without making texts of all. */
	static boolean[] of(Dimension dimension, ValuePredicate predicate, TextValues values) {
		boolean[] passes = new boolean[values.size()];
		if (predicate instanceof ValuePredicate.OneOf some) {
			for (String value : some.values()) {
				for (int code : values.codes(value)) {
					passes[code] = true;
				}
			}
			return passes;
		}
		for (int code = 0; code < passes.length; code++) {
			passes[code] = predicate.test(dimension, values.value(code));
		}
		return passes;
	}
}
