package org.brushwork.figure.xy;

import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.scale.Scale;

/**
 * Where and how the layers of a figure are drawn. Immutable.
 *
 * @param box       what lies between the axes
 * @param x         its length is the width of the box
 * @param y         its length is the height of the box
 * @param theme     the colours
 * @param downwards whether the vertical axis grows downwards and not upwards
 */
public record Plot(Box box, Scale x, Scale y, ChartTheme theme, boolean downwards) implements ScaledMapping {

	private static final double ROUNDING = 1e-6;

	/** A plot whose vertical axis grows upwards. */
	public Plot(Box box, Scale x, Scale y, ChartTheme theme) {
		this(box, x, y, theme, false);
	}

	@Override
	public Scale xScale() {
		return x;
	}

	@Override
	public Scale yScale() {
		return y;
	}

	@Override
	public double px(double valueX, double valueY) {
		return px(valueX);
	}

	@Override
	public double py(double valueX, double valueY) {
		return py(valueY);
	}

	@Override
	public double x(double px, double py) {
		return xAt(px);
	}

	@Override
	public double y(double px, double py) {
		return yAt(py);
	}

	/** Where a value of the horizontal axis lies; not a number for one that has no place. */
	public double px(double value) {
		return box.x() + x.position(value);
	}

	/** Where a value of the vertical axis lies; not a number for one that has no place. */
	public double py(double value) {
		return downwards ? box.y() + y.position(value) : box.bottom() - y.position(value);
	}

	/** The value of the horizontal axis at a place. */
	public double xAt(double px) {
		return x.value(px - box.x());
	}

	/** The value of the vertical axis at a place. */
	public double yAt(double py) {
		return y.value(downwards ? py - box.y() : box.bottom() - py);
	}

	/** Whether a place lies in the box, all its edges included; one that is not a number does not. */
	boolean holds(double px, double py) {
		return px >= box.x() - ROUNDING && px <= box.right() + ROUNDING && py >= box.y() - ROUNDING
				&& py <= box.bottom() + ROUNDING;
	}
}
