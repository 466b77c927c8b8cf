package org.brushwork.figure.xy;

import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.scale.Scale;

/** A mapping by two scales, which tell what a zoom starts from. */
public interface ScaledMapping extends Mapping {

	/** How the horizontal axis maps; its length is the width of the area. */
	Scale xScale();

	/** How the vertical axis maps; its length is the height of the area. */
	Scale yScale();

	/** Whether the vertical axis grows downwards and not upwards. */
	default boolean downwards() {
		return false;
	}
}
