package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brushwork.logs.ui.LogsUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** <i>File &gt; Open Log…</i>: opens the files that the user picks, or the one that the command's parameter names. */
public final class OpenLogHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String named = event.getParameter(LogsUi.OPEN_LOG_FILE);
		List<Path> files = named == null ? ask(window) : List.of(Path.of(named));
		try {
			for (Path file : files) {
				LogFiles.open(window.getActivePage(), file);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
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
