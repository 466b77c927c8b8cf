package org.brushwork.figure.gesture;

/** What a press takes hold of in a rectangle; up is where the vertical axis grows. */
public enum Grip {

	/** No part of it: dragging makes a new one. */
	NEW(0, 0),
	/** The inside: dragging moves it. */
	INSIDE(0, 0),
	/** The upper edge. */
	TOP(0, 1),
	/** The upper right corner. */
	TOP_RIGHT(1, 1),
	/** The right edge. */
	RIGHT(1, 0),
	/** The lower right corner. */
	BOTTOM_RIGHT(1, -1),
	/** The lower edge. */
	BOTTOM(0, -1),
	/** The lower left corner. */
	BOTTOM_LEFT(-1, -1),
	/** The left edge. */
	LEFT(-1, 0),
	/** The upper left corner. */
	TOP_LEFT(-1, 1);

	private final int dx;
	private final int dy;

	Grip(int dx, int dy) {
		this.dx = dx;
		this.dy = dy;
	}

	/** -1 when it moves the left edge, 1 the right one, 0 neither. */
	public int dx() {
		return dx;
	}

	/** -1 when it moves the lower edge, 1 the upper one, 0 neither. */
	public int dy() {
		return dy;
	}

	/** Whether it resizes. */
	public boolean isEdge() {
		return dx != 0 || dy != 0;
	}

	/** The grip that moves some edges. */
	static Grip of(int dx, int dy) {
		for (Grip grip : values()) {
			if (grip.isEdge() && grip.dx == dx && grip.dy == dy) {
				return grip;
			}
		}
		return INSIDE;
	}
}
