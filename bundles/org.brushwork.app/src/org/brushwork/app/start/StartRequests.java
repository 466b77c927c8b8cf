package org.brushwork.app.start;

import org.brushwork.app.LogCommands;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.prefs.BackingStoreException;

/** Opens what the command line named; at the first start of a workspace without such a wish, has the sample made. */
public final class StartRequests {

	private static final String STARTED = "started"; //$NON-NLS-1$

	private final StartArguments arguments;
	private final boolean first;

	private StartRequests(StartArguments arguments, boolean first) {
		this.arguments = arguments;
		this.first = first;
	}

	/** The requests of this start. Call once, when the workspace is locked: a second call is not the first start any more. */
	public static StartRequests of(StartArguments arguments) {
		return new StartRequests(arguments, isFirstStart());
	}

	/** Whether something will be opened. */
	public boolean openSomething() {
		return arguments.asksForSomething(first);
	}

	/** Opens everything, the last file on top, as soon as the workbench is ready. Call on the UI thread. */
	public void schedule(IWorkbench workbench) {
		if (openSomething()) {
			workbench.getDisplay().asyncExec(() -> open(new LogCommands(workbench)));
		} else if (first) {
			workbench.getDisplay().asyncExec(() -> new LogCommands(workbench).makeSample());
		}
	}

	private void open(LogCommands logs) {
		if (arguments.opensSample(first)) {
			logs.openSample();
		}
		arguments.files().forEach(logs::openLog);
	}

	/** Once for each workspace, whatever was asked for then: whoever deletes the sample does not get it again. */
	private static boolean isFirstStart() {
		IEclipsePreferences started = InstanceScope.INSTANCE.getNode("org.brushwork.app"); //$NON-NLS-1$
		boolean first = !started.getBoolean(STARTED, false);
		started.putBoolean(STARTED, true);
		try {
			started.flush();
		} catch (BackingStoreException e) {
			ILog.get().error(e.getLocalizedMessage(), e);
		}
		return first;
	}
}
