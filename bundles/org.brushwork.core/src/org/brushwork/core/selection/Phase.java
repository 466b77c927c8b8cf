package org.brushwork.core.selection;

/** Whether a gesture is still going on or has ended. */
public enum Phase {

	/** The mouse button or key is still down; at most one such change a frame, never on the history. */
	CHANGING,

	/** The gesture has ended: one step on the history. */
	DONE
}
