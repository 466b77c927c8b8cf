package org.brushwork.logs.internal.count;

import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ValuePredicate;
import org.brushwork.logs.internal.store.TextValues;

/** Which values pass a predicate: 1 for those that do, 0 for the others. */
final class Passing {

	/** Values that one thread looks at before it asks whether to go on. */
	private static final int SLICE = 1 << 12;

	private Passing() {
		// functions only
	}

	/** Of a few values, {@code [values]}. */
	static byte[] of(Dimension dimension, ValuePredicate predicate, List<String> values) {
		byte[] passes = new byte[values.size()];
		for (int code = 0; code < passes.length; code++) {
			passes[code] = test(dimension, predicate, values.get(code));
		}
		return passes;
	}

	/** Of texts, {@code [values]}; those named one by one are found without making texts of all. */
	static byte[] of(Dimension dimension, ValuePredicate predicate, TextValues values, Progress progress)
			throws CancelledException {
		byte[] passes = new byte[values.size()];
		if (predicate instanceof ValuePredicate.OneOf some) {
			for (String value : some.values()) {
				for (int code : values.codes(value)) {
					passes[code] = 1;
				}
			}
			return passes;
		}
		Cancelling.slices(passes.length, SLICE, progress, (from, to) -> {
			for (int code = from; code < to; code++) {
				passes[code] = test(dimension, predicate, values.value(code));
			}
		});
		return passes;
	}

	private static byte test(Dimension dimension, ValuePredicate predicate, String value) {
		return (byte) (predicate.test(dimension, value) ? 1 : 0);
	}
}
