package org.brushwork.figure.xy;

import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.scale.Scale;

/**
 * Where and how the layers of a figure are drawn. Immutable.
 *
 * @param box   what lies between the axes
 * @param x     its length is the width of the box
 * @param y     its length is the height of the box; it grows upwards
 * @param theme the colours
 */
public record Plot(Box box, Scale x, Scale y, ChartTheme theme) implements Mapping {

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
		return box.bottom() - y.position(value);
	}

	/** The value of the horizontal axis at a place. */
	public double xAt(double px) {
		return x.value(px - box.x());
	}

	/** The value of the vertical axis at a place. */
	public double yAt(double py) {
		return y.value(box.bottom() - py);
	}
}
