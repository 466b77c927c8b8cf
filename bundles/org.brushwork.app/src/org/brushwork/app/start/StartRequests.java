package org.brushwork.app.start;

import org.brushwork.app.LogCommands;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbench;

/** Opens what the command line named; at the first start of a workspace without such a wish, has the sample made. */
public final class StartRequests {

	private static final String STARTED = "started"; //$NON-NLS-1$

	private final StartArguments arguments;

	public StartRequests(StartArguments arguments) {
		this.arguments = arguments;
	}

	/** Opens everything, the last file on top, as soon as the workbench is ready. Call on the UI thread. */
	public void schedule(IWorkbench workbench) {
		if (arguments.asksForSomething()) {
			workbench.getDisplay().asyncExec(() -> open(new LogCommands(workbench)));
		} else if (isFirstStart()) {
			workbench.getDisplay().asyncExec(() -> new LogCommands(workbench).makeSample());
		}
	}

	private void open(LogCommands logs) {
		if (arguments.sample()) {
			logs.openSample();
		}
		arguments.files().forEach(logs::openLog);
	}

	/** Once for each workspace: whoever deletes the sample does not get it again. */
	private static boolean isFirstStart() {
		IEclipsePreferences started = InstanceScope.INSTANCE.getNode("org.brushwork.app"); //$NON-NLS-1$
		boolean first = !started.getBoolean(STARTED, false);
		started.putBoolean(STARTED, true);
		return first;
	}
}
