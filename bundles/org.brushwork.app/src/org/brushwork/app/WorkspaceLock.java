package org.brushwork.app;

import java.io.IOException;
import java.net.URL;

import org.brushwork.app.start.RefusedStartException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Keeps two workbenches from writing into one workspace. The lock is released when the process ends. */
final class WorkspaceLock {

	private WorkspaceLock() {
		// only the static method
	}

	/**
	 * Takes the workspace for this process, asking to try again while somebody else holds it.
	 *
	 * @param unattended whether nobody is there to answer a dialog
	 * @throws RefusedStartException if the workspace is in use, cannot be written, or the program was started without one
	 */
	static void acquire(Display display, boolean unattended) throws RefusedStartException {
		Location workspace = Platform.getInstanceLocation();
		URL url = workspace == null ? null : workspace.getURL();
		if (url == null) {
			throw new RefusedStartException(Messages.noWorkspace);
		}
		while (!lock(workspace)) {
			String problem = NLS.bind(Messages.workspaceInUse, url.getPath());
			if (unattended || !tryAgain(display, problem)) {
				throw new RefusedStartException(problem);
			}
		}
	}

	private static boolean lock(Location workspace) throws RefusedStartException {
		try {
			return workspace.lock();
		} catch (IOException e) {
			String problem = NLS.bind(Messages.workspaceNotWritable, workspace.getURL().getPath(), e.getMessage());
			throw new RefusedStartException(problem, e);
		}
	}

	private static boolean tryAgain(Display display, String problem) {
		Shell shell = new Shell(display, SWT.ON_TOP);
		try {
			return MessageDialog.open(MessageDialog.WARNING, shell, Messages.workspaceInUseTitle, problem, SWT.NONE,
					Messages.tryAgain, Messages.quit) == 0;
		} finally {
			shell.dispose();
		}
	}
}
