package org.brushwork.train.run;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The curves of steps as they grow; all have the same steps. Not safe for use by several threads. */
final class StepCurves {

	private List<String> names = List.of();
	private final GrowingSeries steps = new GrowingSeries();
	private final List<GrowingSeries> values = new ArrayList<>();

	/** @throws IllegalArgumentException if there are already steps of other curves */
	void name(List<String> given) {
		if (names.equals(given)) {
			return;
		}
		if (steps.size() > 0) {
			throw new IllegalArgumentException("curves were " + names + ", got: " + given);
		}
		names = given;
		values.clear();
		given.forEach(name -> values.add(new GrowingSeries()));
	}

	/** Takes a record of steps, without making it an object. */
	void add(ByteBuffer payload) {
		long first;
		int count;
		try {
			RecordInput in = new RecordInput(payload);
			first = in.integer();
			int curves = in.size();
			count = in.size(Double.BYTES);
			if (curves != values.size() || curves == 0 || count % curves != 0) {
				throw new IllegalArgumentException(count + " values of " + curves + " curves, which are " + names);
			}
		} catch (RuntimeException e) {
			throw new IllegalArgumentException("no steps", e);
		}
		GrowingSeries[] columns = values.toArray(GrowingSeries[]::new);
		for (int step = 0; step < count / columns.length; step++) {
			steps.add(first + step);
			for (GrowingSeries column : columns) {
				column.add(payload.getDouble());
			}
		}
	}

	/** Drops those from a step on. */
	void drop(long from) {
		int kept = steps.countBefore(from);
		steps.truncate(kept);
		values.forEach(series -> series.truncate(kept));
	}

	List<Curve> snapshot() {
		Series shared = steps.snapshot();
		List<Curve> curves = new ArrayList<>();
		for (int curve = 0; curve < values.size(); curve++) {
			curves.add(new Curve(names.get(curve), Curve.Each.STEP, shared, Series.EMPTY, values.get(curve).snapshot(),
					Series.EMPTY));
		}
		return curves;
	}
}
