package org.brushwork.figure.scale;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/** Finds as many ticks as have room. */
final class LabelFit {

	private static final int MOST = 12;

	private LabelFit() {
		// functions only
	}

	/** The most ticks, of those that {@code ticks} makes for a number, whose labels do not touch. */
	static List<Tick> most(Scale scale, ToDoubleFunction<String> measure, IntFunction<List<Tick>> ticks) {
		for (int most = MOST; most > 1; most--) {
			List<Tick> some = ticks.apply(most);
			if (fit(some, scale, measure)) {
				return some;
			}
		}
		List<Tick> some = ticks.apply(1);
		return some.isEmpty() ? some : List.of(some.get(0));
	}

	private static boolean fit(List<Tick> ticks, Scale scale, ToDoubleFunction<String> measure) {
		double end = Double.NEGATIVE_INFINITY;
		for (Tick tick : ticks) {
			if (!tick.label().isEmpty()) {
				double half = measure.applyAsDouble(tick.label()) / 2;
				double middle = scale.position(tick.value());
				if (middle - half < end) {
					return false;
				}
				end = middle + half;
			}
		}
		return true;
	}

	/** The next of 1, 2, 5, 10, 20, 50 ... */
	static int roundUp(int number) {
		for (int power = 1; power < 1_000_000_000; power *= 10) {
			for (int factor : new int[] { 1, 2, 5 }) {
				if (factor * power >= number) {
					return factor * power;
				}
			}
		}
		return number;
	}
}
