package org.brushwork.plot.internal;

/** What the left button of the mouse does in a chart that has several gestures. */
public enum Tool {

	/** Selects single points. */
	POINT(Messages.Tool_point),
	/** Selects things, one or all in a rectangle. */
	THING(Messages.Tool_thing),
	/** Brushes a rectangle. */
	RECTANGLE(Messages.Tool_rectangle),
	/** Draws around points. */
	LASSO(Messages.Tool_lasso),
	/** Brushes an interval. */
	INTERVAL(Messages.Tool_interval),
	/** Moves single points. */
	MOVE(Messages.Tool_move),
	/** Moves what is shown. */
	PAN(Messages.Tool_pan);

	private final String label;

	Tool(String label) {
		this.label = label;
	}

	/** What it is called in a menu. */
	public String label() {
		return label;
	}
}
