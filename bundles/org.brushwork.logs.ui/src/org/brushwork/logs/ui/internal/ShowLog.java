package org.brushwork.logs.ui.internal;

import java.util.Optional;
import org.brushwork.core.selection.DataSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;

/** <i>Show In</i> a part that follows the active log: a log of ours is active already, a file is opened first. */
record ShowLog(IWorkbenchPage page) implements IShowInTarget {

	@Override
	public boolean show(ShowInContext context) {
		if (context.getSelection() instanceof IStructuredSelection selection && !selection.isEmpty()) {
			Object first = selection.getFirstElement();
			if (first instanceof DataSet.Member) {
				return true;
			}
			return open(Adapters.of(first, IFile.class).map(FileEditorInput::new));
		}
		return open(Optional.ofNullable(context.getInput()).filter(IEditorInput.class::isInstance)
				.map(IEditorInput.class::cast));
	}

	private boolean open(Optional<? extends IEditorInput> input) {
		Optional<LogSource> log = input.flatMap(LogFiles::sourceOf);
		if (log.isEmpty()) {
			return false;
		}
		try {
			LogFiles.open(page, log.get());
			return true;
		} catch (PartInitException e) {
			ILog.get().error(log.get().location(), e);
			return false;
		}
	}
}
