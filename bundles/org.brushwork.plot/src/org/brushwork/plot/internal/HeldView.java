package org.brushwork.plot.internal;

/** Keeps what is shown while something is dragged, so that the axes do not run away from the pointer. */
final class HeldView {

	private final Zoomable zoomable;
	private boolean holds;

	/** Holds nothing yet. */
	HeldView(Zoomable zoomable) {
		this.zoomable = zoomable;
	}

	/** The figure. */
	Zoomable zoomable() {
		return zoomable;
	}

	/**
	 * Keeps what is shown from now on.
	 *
	 * @param chosen whether people have chosen that part already, and it stays anyway
	 */
	void hold(boolean chosen) {
		if (!holds && !chosen) {
			holds = true;
			zoomable.setView(zoomable.view());
		}
	}

	/** Shows all data again, if nothing else was shown before. */
	void release() {
		if (holds) {
			holds = false;
			zoomable.setView(null);
		}
	}
}
