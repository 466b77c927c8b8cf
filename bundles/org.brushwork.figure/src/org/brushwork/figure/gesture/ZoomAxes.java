package org.brushwork.figure.gesture;

/** The axes that a zoom or a movement changes. */
public enum ZoomAxes {

	/** Both. */
	BOTH(true, true),
	/** Only the horizontal one. */
	X(true, false),
	/** Only the vertical one. */
	Y(false, true);

	private final boolean x;
	private final boolean y;

	ZoomAxes(boolean x, boolean y) {
		this.x = x;
		this.y = y;
	}

	/** Whether the horizontal axis changes. */
	public boolean hasX() {
		return x;
	}

	/** Whether the vertical axis changes. */
	public boolean hasY() {
		return y;
	}

	/** Those of these axes that are wanted; when there are none, these. */
	public ZoomAxes only(ZoomAxes wanted) {
		return this == BOTH || this == wanted ? wanted : this;
	}
}
