package org.brushwork.plot.internal;

import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;

/** The axis that an interval is brushed on. */
public enum Along {

	/** The horizontal one. */
	X,
	/** The vertical one. */
	Y;

	/** The one of two coordinates that counts. */
	double of(double x, double y) {
		return this == X ? x : y;
	}

	/** The value at a pixel. */
	double value(Mapping mapping, double px, double py) {
		return this == X ? mapping.x(px, py) : mapping.y(px, py);
	}

	/** The pixel of a value, on an axis that does not lean. */
	int pixel(Mapping mapping, Box area, double value) {
		double pixel = this == X ? mapping.px(value, mapping.y(area.centerX(), area.centerY()))
				: mapping.py(mapping.x(area.centerX(), area.centerY()), value);
		return (int) Math.round(Math.clamp(pixel, -1e6, 1e6));
	}
}
