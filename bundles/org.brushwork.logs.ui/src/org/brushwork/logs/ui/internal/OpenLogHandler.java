package org.brushwork.logs.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brushwork.logs.ui.LogsUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** <i>File &gt; Open Log…</i>: opens the files that the user picks, or the one that the command's parameter names. */
public final class OpenLogHandler extends AbstractHandler {

	/** {@inheritDoc} Opens what can be opened, and only then says what could not. */
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return null;
		}
		String named = event.getParameter(LogsUi.OPEN_LOG_FILE);
		List<PartInitException> failures = new ArrayList<>();
		for (Path file : named == null ? ask(window) : List.of(path(named))) {
			try {
				LogFiles.open(page, file);
			} catch (PartInitException e) {
				failures.add(e);
			}
		}
		if (!failures.isEmpty()) {
			String problems = failures.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")); //$NON-NLS-1$
			throw new ExecutionException(problems, failures.get(0));
		}
		return null;
	}

	private static Path path(String name) throws ExecutionException {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new ExecutionException(NLS.bind(Messages.OpenLog_BadPath, name), e);
		}
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
