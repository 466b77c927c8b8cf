package org.brushwork.figure.gesture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.TimeAxis;

/**
 * Says where a pointer is on an axis, only as exactly as a pixel can tell.
 *
 * @param axis whose values are said
 */
public record PointerText(Axis axis) {

	private static final double MINUTE = 60_000;
	private static final double SECOND = 1_000;

	/**
	 * The value in words.
	 *
	 * @param pixel how much the value changes from one pixel to the next, greater than 0
	 */
	public String text(double value, double pixel) {
		return axis.text(rounded(value, pixel));
	}

	/**
	 * The value without what no pixel can tell.
	 *
	 * @param pixel how much the value changes from one pixel to the next, greater than 0
	 */
	public double rounded(double value, double pixel) {
		return switch (axis) {
		case TimeAxis times -> time(value, pixel);
		case CategoryAxis names -> value;
		default -> number(value, pixel);
		};
	}

	private static double number(double value, double pixel) {
		if (!(pixel > 0) || !Double.isFinite(value) || !Double.isFinite(pixel)) {
			return value;
		}
		int digits = (int) Math.floor(Math.log10(pixel));
		return new BigDecimal(value, MathContext.DECIMAL64).setScale(-digits, RoundingMode.HALF_EVEN).doubleValue();
	}

	/** Whole minutes or seconds where a pixel is more than that. */
	private static double time(double value, double pixel) {
		double unit = pixel >= MINUTE ? MINUTE : pixel >= SECOND ? SECOND : 1;
		return Math.rint(value / unit) * unit;
	}
}
