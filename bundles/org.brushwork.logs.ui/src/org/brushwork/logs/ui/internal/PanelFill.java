package org.brushwork.logs.ui.internal;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Fills the panels of a dashboard. A gesture is followed by all of them in one frame. What nobody waits for with the mouse in
 * his hand, such as the first counts of a log, comes a few panels a frame: a dozen panels that are filled and painted for
 * the first time at once would keep the window from hearing people. Belongs to the UI thread.
 */
final class PanelFill {

	/** How long panels are filled in one frame; painting them takes about as long again. */
	static final long FILLING_NANOS = 6_000_000;

	private final Executor nextFrame;
	private final LongSupplier nanos;
	private Iterator<Runnable> waiting = Collections.emptyIterator();
	private boolean asked;

	/**
	 * One with nothing to fill.
	 *
	 * @param nextFrame runs something when what was filled before was painted
	 * @param nanos     a clock, ns
	 */
	PanelFill(Executor nextFrame, LongSupplier nanos) {
		this.nextFrame = nextFrame;
		this.nanos = nanos;
	}

	/** Fills all before this returns. What waits is left out. */
	void atOnce(List<Runnable> fillings) {
		forget();
		fillings.forEach(Runnable::run);
	}

	/** Fills the first now, and the others in the frames to come. What waits is left out: this is newer. */
	void byAndBy(List<Runnable> fillings) {
		waiting = fillings.iterator();
		if (!asked) {
			more();
		}
	}

	/** Leaves out what was not filled yet. */
	void forget() {
		waiting = Collections.emptyIterator();
	}

	private void more() {
		asked = false;
		long begun = nanos.getAsLong();
		while (waiting.hasNext() && nanos.getAsLong() - begun < FILLING_NANOS) {
			waiting.next().run();
		}
		if (waiting.hasNext()) {
			asked = true;
			nextFrame.execute(this::more);
		} else {
			forget(); // what was filled may be held by nobody else
		}
	}
}
