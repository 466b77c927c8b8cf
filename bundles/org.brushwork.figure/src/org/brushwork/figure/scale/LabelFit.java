package org.brushwork.figure.scale;

import java.util.List;
import java.util.function.IntFunction;

/** Finds as many ticks as have room. */
final class LabelFit {

	private static final int MOST = 12;

	private LabelFit() {
		// functions only
	}

	/**
	 * The most ticks, of those that {@code ticks} makes for a number, whose labels do not touch; none if none has room.
	 */
	static List<Tick> most(Scale scale, LabelSpace space, IntFunction<List<Tick>> ticks) {
		for (int most = MOST; most > 1; most--) {
			List<Tick> some = ticks.apply(most);
			if (fit(some, scale, space)) {
				return some;
			}
		}
		return ticks.apply(1).stream().filter(tick -> space.holds(tick.label(), scale)).limit(1).toList();
	}

	/** Whether all labels have room beside each other. */
	static boolean fit(List<Tick> ticks, Scale scale, LabelSpace space) {
		double end = Double.NEGATIVE_INFINITY;
		for (Tick tick : ticks) {
			if (!tick.label().isEmpty()) {
				double half = space.length(tick.label()) / 2;
				double middle = space.middle(tick, scale);
				if (middle - half < end || !space.holds(tick.label(), scale)) {
					return false;
				}
				end = middle + half + space.gap();
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
