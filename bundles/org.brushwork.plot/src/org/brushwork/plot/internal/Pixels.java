package org.brushwork.plot.internal;

import org.brushwork.figure.geometry.Mapping;

/** The mapping of a figure that has no plane: its coordinates are the places themselves. */
public enum Pixels implements Mapping {

	/** The only one. */
	MAPPING;

	@Override
	public double px(double x, double y) {
		return x;
	}

	@Override
	public double py(double x, double y) {
		return y;
	}

	@Override
	public double x(double px, double py) {
		return px;
	}

	@Override
	public double y(double px, double py) {
		return py;
	}
}
