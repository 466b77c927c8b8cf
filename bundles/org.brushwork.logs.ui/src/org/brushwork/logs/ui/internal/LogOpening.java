package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens logs in a window, one by one or as one. Belongs to the UI thread. */
record LogOpening(IWorkbenchWindow window) {

	/** So many names are told in a message. */
	private static final int TOLD = 8;

	private static final int ONE_LOG = 0;
	private static final int EACH = 1;

	/** Opens one file; for several, asks whether they are one log. */
	void open(Collection<Path> files) {
		List<Path> different = new LogSource(List.copyOf(files)).files();
		if (different.size() == 1) {
			openEach(different);
			return;
		}
		switch (ask(different)) {
		case ONE_LOG -> openAsOne(different);
		case EACH -> openEach(different);
		default -> {
			// Cancelled.
		}
		}
	}

	/** Opens files as one log. */
	void openAsOne(Collection<Path> files) {
		openLogs(List.of(new LogSource(List.copyOf(files))));
	}

	/** Opens each file as a log of its own. */
	void openEach(Collection<Path> files) {
		openLogs(files.stream().map(LogSource::of).toList());
	}

	/** Opens those files that are access logs, once a job has looked into them, and says in one message why others are not. */
	void openFound(Collection<Path> files) {
		new BackgroundRequest<List<Path>, Map<Path, FirstLook>>(Messages.LogOpening_Looking, window,
				() -> !window.getShell().isDisposed(), WhenSuperseded.CANCEL, (all, progress) -> {
					Map<Path, FirstLook> looks = new LinkedHashMap<>();
					for (Path file : all) {
						progress.checkCancelled();
						looks.put(file, FirstLook.at(file));
					}
					return looks;
				}, new Looked()).asUserJob().submit(List.copyOf(files));
	}

	private int ask(List<Path> files) {
		String message = NLS.bind(Messages.LogOpening_Question, FilterText.number(files.size()),
				told(files.stream().map(file -> String.valueOf(file.getFileName())).toList()));
		return new MessageDialog(window.getShell(), Messages.OpenLog_Title, null, message, MessageDialog.QUESTION,
				LogSource.looksRotated(files) ? ONE_LOG : EACH, Messages.LogOpening_AsOne, Messages.LogOpening_Each,
				IDialogConstants.CANCEL_LABEL).open();
	}

	/** What can be opened is, and only then it is said what could not. */
	private void openLogs(List<LogSource> logs) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		List<String> problems = new ArrayList<>();
		for (LogSource log : logs) {
			try {
				LogFiles.open(page, log);
			} catch (PartInitException e) {
				ILog.get().error(log.description(), e);
				problems.add(e.getLocalizedMessage());
			}
		}
		if (!problems.isEmpty()) {
			MessageDialog.openError(window.getShell(), Messages.OpenLog_Title,
					problems.stream().collect(Collectors.joining("\n"))); //$NON-NLS-1$
		}
	}

	/** What there is to say of some files, one a line, and how many more there are. */
	private static String told(List<String> files) {
		String lines = files.stream().limit(TOLD).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return files.size() <= TOLD ? lines
				: NLS.bind(Messages.LogOpening_More, lines, FilterText.number(files.size() - TOLD));
	}

	private final class Looked implements Receiver<List<Path>, Map<Path, FirstLook>> {

		@Override
		public void done(List<Path> files, Map<Path, FirstLook> looks) {
			List<Path> logs = new ArrayList<>();
			List<String> others = new ArrayList<>();
			looks.forEach((file, look) -> {
				if (look == FirstLook.LOG) {
					logs.add(file);
				} else {
					others.add(look.explain(file));
				}
			});
			if (!logs.isEmpty()) {
				open(logs);
			}
			if (!others.isEmpty()) {
				MessageDialog.openInformation(window.getShell(), Messages.OpenLog_Title,
						NLS.bind(Messages.LogOpening_NoLogs, told(others)));
			}
		}

		@Override
		public void failed(List<Path> files, Exception failure) {
			ILog.get().error(String.valueOf(files), failure);
		}
	}
}
