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

	/** The requests of this start. Call when the workspace is locked. */
	public static StartRequests of(StartArguments arguments) {
		return new StartRequests(arguments, !workspace().getBoolean(STARTED, false));
	}

	/** Whether nothing was left open by an earlier start, and nothing is asked for. */
	public boolean welcome() {
		return first && !arguments.asksForSomething(first);
	}

	/** Opens everything, the last file on top, as soon as the workbench is ready. Call on the UI thread. */
	public void schedule(IWorkbench workbench) {
		rememberStart();
		if (arguments.asksForSomething(first)) {
			workbench.getDisplay().asyncExec(() -> open(new LogCommands(workbench)));
		} else if (welcome()) {
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
	private static void rememberStart() {
		workspace().putBoolean(STARTED, true);
		try {
			workspace().flush();
		} catch (BackingStoreException e) {
			ILog.get().error(e.getLocalizedMessage(), e);
		}
	}

	private static IEclipsePreferences workspace() {
		return InstanceScope.INSTANCE.getNode("org.brushwork.app"); //$NON-NLS-1$
	}
}
