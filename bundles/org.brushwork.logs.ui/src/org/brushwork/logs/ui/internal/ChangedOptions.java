package org.brushwork.logs.ui.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.swt.widgets.Display;

/**
 * Does something on the UI thread after the preferences of logs have changed, once or more for all that change together.
 */
final class ChangedOptions {

	private final Runnable action;
	private final Display display = Display.getCurrent();
	private final IPreferenceChangeListener listener = event -> changed();
	private volatile boolean installed;

	/** Not yet listening; made on the UI thread. */
	ChangedOptions(Runnable action) {
		this.action = action;
	}

	/** Begins to listen. */
	void install() {
		installed = true;
		LogPreferences.addListener(listener);
	}

	/** Ends listening; nothing is called any more. */
	void uninstall() {
		installed = false;
		LogPreferences.removeListener(listener);
	}

	/** Called by whichever thread changed them. */
	private void changed() {
		if (!display.isDisposed()) {
			display.asyncExec(this::later);
		}
	}

	/** By now the others that were set with the first one are set too, and only the first such call finds a change. */
	private void later() {
		if (installed) {
			action.run();
		}
	}
}
