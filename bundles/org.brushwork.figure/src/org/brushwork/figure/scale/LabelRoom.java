package org.brushwork.figure.scale;

import java.util.function.ToIntFunction;

/**
 * Where labels below an axis may be: centred on their tick, but not beyond the control.
 *
 * @param before  how far a label may stick out before the axis, pixels
 * @param after   how far it may stick out after the axis, pixels
 * @param measure tells the width of a label, pixels
 */
public record LabelRoom(int before, int after, ToIntFunction<String> measure) {

	/** Tells the width of a label, pixels. */
	public int width(String label) {
		return measure.applyAsInt(label);
	}

	/** Tells the pixel of the axis at which a label starts; a label wider than all the room starts first of all. */
	public int left(String label, LinearScale scale, double at) {
		int width = width(label);
		int last = scale.pixels() + after - width;
		return Math.max(-before, Math.min(scale.toPixel(at) - width / 2, last));
	}
}
