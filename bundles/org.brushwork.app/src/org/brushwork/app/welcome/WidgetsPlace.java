package org.brushwork.app.welcome;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Where the widgets are. The product knows their perspective by name only, so that it starts without them.
 *
 * @param window shows them
 */
record WidgetsPlace(IWorkbenchWindow window) {

	private static final String PERSPECTIVE = "org.brushwork.widgets.perspective"; //$NON-NLS-1$
	private static final String LINKED_CHARTS = "org.brushwork.widgets.linkedCharts"; //$NON-NLS-1$

	/** Whether they are installed. */
	boolean available() {
		return window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) != null;
	}

	/** Opens the perspective. What goes wrong is shown in a dialog. */
	void open() {
		try {
			window.getWorkbench().showPerspective(PERSPECTIVE, window);
		} catch (WorkbenchException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Opens the perspective with the linked charts in front. What goes wrong is shown in a dialog. */
	void openCharts() {
		open();
		try {
			window.getActivePage().showView(LINKED_CHARTS);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
