package org.brushwork.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * The commands of the log kit. The product knows them by name only, so that it starts, and says what is missing, without
 * that kit. All methods are called on the UI thread and return when the command has returned.
 */
public final class LogCommands {

	/** Makes the sample project if it is not there, and opens its log unless {@link #OPEN} says no. */
	private static final String OPEN_SAMPLE = "org.brushwork.logs.ui.openSample"; //$NON-NLS-1$

	/** Parameter of {@link #OPEN_SAMPLE}: {@code false} only to make the project. */
	private static final String OPEN = "org.brushwork.logs.ui.openSample.open"; //$NON-NLS-1$

	/** Opens a log; asks for the file when {@link #FILE} is not given. */
	private static final String OPEN_LOG = "org.brushwork.logs.ui.openLog"; //$NON-NLS-1$

	/** Parameter of {@link #OPEN_LOG}: the absolute path of the file, or those of several with line breaks between. */
	private static final String FILE = "org.brushwork.logs.ui.openLog.file"; //$NON-NLS-1$

	/** Parameter of {@link #OPEN_LOG}: {@code found} to open only those files that are access logs. */
	private static final String AS = "org.brushwork.logs.ui.openLog.as"; //$NON-NLS-1$
	private static final String FOUND = "found"; //$NON-NLS-1$

	private final IWorkbench workbench;

	public LogCommands(IWorkbench workbench) {
		this.workbench = workbench;
	}

	/** Whether the kit is there. */
	public boolean available() {
		return command(OPEN_SAMPLE).isDefined() && command(OPEN_LOG).isDefined();
	}

	/** Opens the sample log. What goes wrong is shown in a dialog. */
	public void openSample() {
		execute(OPEN_SAMPLE, Map.of(), OPEN_SAMPLE);
	}

	/** Makes the sample project, where the kit is there, and opens nothing. */
	public void makeSample() {
		if (available()) {
			execute(OPEN_SAMPLE, Map.of(OPEN, Boolean.FALSE.toString()), OPEN_SAMPLE);
		}
	}

	/** Asks for a log and opens it. What goes wrong is shown in a dialog. */
	public void openLog() {
		execute(OPEN_LOG, Map.of(), OPEN_LOG);
	}

	/**
	 * Opens a log. What goes wrong is shown in a dialog.
	 *
	 * @param file the log, absolute
	 */
	public void openLog(Path file) {
		execute(OPEN_LOG, Map.of(FILE, file.toString()), file.toString());
	}

	/**
	 * Opens the access logs among some files, and says which are none.
	 *
	 * @param files absolute
	 */
	public void openLogsAmong(List<String> files) {
		execute(OPEN_LOG, Map.of(FILE, String.join("\n", files), AS, FOUND), files.toString()); //$NON-NLS-1$
	}

	private void execute(String id, Map<String, String> parameters, String what) {
		Command command = command(id);
		if (!command.isDefined()) {
			report(NLS.bind(Messages.requestUnknown, id, what), null);
			return;
		}
		try {
			ParameterizedCommand call = ParameterizedCommand.generateCommand(command, parameters);
			workbench.getService(IHandlerService.class).executeCommand(call, null);
		} catch (CommandException e) {
			report(NLS.bind(Messages.requestFailed, what), e);
		}
	}

	private Command command(String id) {
		return workbench.getService(ICommandService.class).getCommand(id);
	}

	private static void report(String message, CommandException cause) {
		IStatus status = new Status(IStatus.ERROR, LogCommands.class, message, cause);
		StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
	}
}
