package org.brushwork.logs.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brushwork.logs.ui.LogsUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** <i>File &gt; Open Log…</i>: opens the files that the user picks, or those that the command's parameter names. */
public final class OpenLogHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String named = event.getParameter(LogsUi.OPEN_LOG_FILE);
		List<Path> files = named == null ? ask(window) : paths(named);
		if (!files.isEmpty()) {
			open(new LogOpening(window), files, event.getParameter(LogsUi.OPEN_LOG_AS));
		}
		return null;
	}

	private static void open(LogOpening opening, List<Path> files, String as) {
		if (LogsUi.AS_ONE.equals(as)) {
			opening.openAsOne(files);
		} else if (LogsUi.AS_EACH.equals(as)) {
			opening.openEach(files);
		} else if (LogsUi.AS_FOUND.equals(as)) {
			opening.openFound(files);
		} else {
			opening.open(files);
		}
	}

	private static List<Path> paths(String names) throws ExecutionException {
		List<Path> files = new ArrayList<>();
		for (String name : names.split("\n")) { //$NON-NLS-1$
			try {
				files.add(Path.of(name));
			} catch (InvalidPathException e) {
				throw new ExecutionException(NLS.bind(Messages.OpenLog_BadPath, name), e);
			}
		}
		return files;
	}

	private static List<Path> ask(IWorkbenchWindow window) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.OpenLog_Title);
		List<Path> files = new ArrayList<>();
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				files.add(Path.of(dialog.getFilterPath(), name));
			}
		}
		return files;
	}
}
