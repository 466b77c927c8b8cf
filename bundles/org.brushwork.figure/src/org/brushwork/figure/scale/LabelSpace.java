package org.brushwork.figure.scale;

import java.util.function.ToDoubleFunction;

/**
 * Where the labels of an axis may be: each with its middle at its tick, but moved where it would stick out too far
 * at an end.
 *
 * @param before  how far labels may stick out where the axis begins, in units of the drawing; may be infinite
 * @param after   how far they may stick out where it ends
 * @param gap     what has to be free between two labels
 * @param measure how long a label is along the axis
 */
public record LabelSpace(double before, double after, double gap, ToDoubleFunction<String> measure) {

	/** Labels that nothing limits; the gap is in what is measured. */
	public static LabelSpace unlimited(ToDoubleFunction<String> measure) {
		return new LabelSpace(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0, measure);
	}

	/** How long a label is along the axis, without the gap. */
	public double length(String label) {
		return measure.applyAsDouble(label);
	}

	/** Whether there is enough room for a label on an axis at all. */
	public boolean holds(String label, Scale scale) {
		return length(label) <= before + scale.length() + after;
	}

	/** The position of the middle of a label that there is enough room for. */
	public double middle(Tick tick, Scale scale) {
		double half = length(tick.label()) / 2;
		double last = Math.max(half - before, scale.length() + after - half);
		return Math.clamp(scale.position(tick.value()), half - before, last);
	}
}
