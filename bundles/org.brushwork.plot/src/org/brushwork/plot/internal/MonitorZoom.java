package org.brushwork.plot.internal;

import org.eclipse.swt.widgets.Shell;

/**
 * How large the monitor that a window is on shows things. Asking it takes as long as drawing a small chart, and a window may
 * hold dozens, so it is asked once for all of them, and again after a second: a window may be moved to another one.
 */
record MonitorZoom(int percent, long asked) {

	private static final String KEY = "org.brushwork.monitorZoom"; //$NON-NLS-1$
	private static final long KEPT_NANOS = 1_000_000_000;

	/** The zoom of a window's monitor, in percent. */
	static int of(Shell window) {
		if (window.getData(KEY) instanceof MonitorZoom known && System.nanoTime() - known.asked < KEPT_NANOS) {
			return known.percent;
		}
		int percent = window.getMonitor().getZoom();
		window.setData(KEY, new MonitorZoom(percent, System.nanoTime()));
		return percent;
	}

	/** Has it asked again, after the system said that it is another one. */
	static void changed(Shell window) {
		window.setData(KEY, null);
	}
}
