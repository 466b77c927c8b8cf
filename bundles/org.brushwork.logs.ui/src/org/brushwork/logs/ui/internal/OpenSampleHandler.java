package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** <i>File &gt; Open Sample Log</i>: makes the sample project in a job if it is not there, then opens its log if wanted. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new BackgroundRequest<SampleProject, Path>(Messages.Sample_Making, SampleProject.NAME,
				() -> !window.getShell().isDisposed(), WhenSuperseded.CANCEL,
				(project, progress) -> project.create(progress), new WhenMade(window, opens(event))).asUserJob()
						.submit(new SampleProject());
		return null;
	}

	private static boolean opens(ExecutionEvent event) {
		return !Boolean.FALSE.toString().equals(event.getParameter(LogsUi.OPEN_SAMPLE_OPEN));
	}

	private record WhenMade(IWorkbenchWindow window, boolean opens) implements Receiver<SampleProject, Path> {

		@Override
		public void done(SampleProject project, Path log) {
			IWorkbenchPage page = window.getActivePage();
			if (!opens || page == null) {
				return;
			}
			try {
				LogFiles.open(page, LogSource.of(log));
				BasicNewResourceWizard.selectAndReveal(project.log(), window);
			} catch (PartInitException e) {
				failed(project, e);
			}
		}

		@Override
		public void failed(SampleProject project, Exception failure) {
			ILog.get().error(Messages.Sample_Title, failure);
			MessageDialog.openError(window.getShell(), Messages.Sample_Title,
					NLS.bind(Messages.Sample_Failed, SampleProject.NAME, failure.getLocalizedMessage()));
		}
	}
}
