package org.brushwork.tests.robot;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** Runs the event loop until something holds. Belongs to the UI thread. */
public final class Await {

	/** Longer than anything takes on a loaded machine; a failure, not a measurement, when it is over. */
	private static final long LONGEST_MS = 20_000;

	private Await() {
		// functions only
	}

	/**
	 * Waits.
	 *
	 * @throws AssertionError if it does not hold within twenty seconds; the message says what was waited for
	 */
	public static void until(String what, BooleanSupplier holds) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + LONGEST_MS;
		Runnable wake = () -> {
			// only ends the sleep below
		};
		while (!holds.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("waited in vain: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, wake);
				display.sleep();
			}
		}
	}

	/** Handles all events that there are, such as paints and what was posted. */
	public static void settle() {
		long end = System.currentTimeMillis() + 300;
		until("settled", () -> System.currentTimeMillis() > end);
	}
}
