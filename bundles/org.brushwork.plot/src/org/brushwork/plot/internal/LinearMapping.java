package org.brushwork.plot.internal;

import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.scale.LinearScale;

/**
 * Two axes that map evenly to the pixels of a control.
 *
 * @param x from the left
 * @param y from the top, so its lower end is the greater value
 */
record LinearMapping(LinearScale x, LinearScale y) implements Mapping {

	@Override
	public double px(double valueX, double valueY) {
		return (valueX - x.lower()) / x.perPixel();
	}

	@Override
	public double py(double valueX, double valueY) {
		return (valueY - y.lower()) / y.perPixel();
	}

	@Override
	public double x(double px, double py) {
		return x.toData(px);
	}

	@Override
	public double y(double px, double py) {
		return y.toData(py);
	}
}
