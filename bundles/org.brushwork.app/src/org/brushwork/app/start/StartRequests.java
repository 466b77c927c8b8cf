package org.brushwork.app.start;

import org.brushwork.app.LogCommands;
import org.eclipse.ui.IWorkbench;

/** Opens what the command line named. */
public final class StartRequests {

	private final StartArguments arguments;

	public StartRequests(StartArguments arguments) {
		this.arguments = arguments;
	}

	/** Opens everything, the last file on top, as soon as the workbench is ready. Call on the UI thread. */
	public void schedule(IWorkbench workbench) {
		if (arguments.asksForSomething()) {
			workbench.getDisplay().asyncExec(() -> open(new LogCommands(workbench)));
		}
	}

	private void open(LogCommands logs) {
		if (arguments.sample()) {
			logs.openSample();
		}
		arguments.files().forEach(logs::openLog);
	}
}
