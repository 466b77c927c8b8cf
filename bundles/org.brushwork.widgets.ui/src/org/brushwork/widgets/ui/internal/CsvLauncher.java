package org.brushwork.widgets.ui.internal;

import org.brushwork.widgets.ui.WidgetsUi;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** <i>Open With</i> &gt; <i>Linked Charts</i>: shows a file in the view. */
public final class CsvLauncher implements IEditorLauncher {

	@Override
	public void open(IPath file) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			if (page.showView(WidgetsUi.LINKED_CHARTS_VIEW) instanceof LinkedChartsView view) {
				view.open(file.toPath());
			}
		} catch (PartInitException e) {
			ILog.get().error(file.toString(), e);
		}
	}
}
