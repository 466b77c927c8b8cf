package org.brushwork.logs.ui.internal;

import org.brushwork.logs.ui.LogsUi;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** The dashboard above the lines of the log, the project and what is selected beside them. */
@SuppressWarnings("nls")
public final class LogsPerspective implements IPerspectiveFactory {

	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors);
		left.addView(IPageLayout.ID_PROJECT_EXPLORER);
		IFolderLayout below = layout.createFolder("belowLeft", IPageLayout.BOTTOM, 0.6f, "left");
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(IPageLayout.ID_OUTLINE);
		below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		below.addPlaceholder(ERROR_LOG);
		IFolderLayout dashboard = layout.createFolder("dashboard", IPageLayout.TOP, 0.68f, editors);
		dashboard.addView(LogsUi.DASHBOARD_VIEW);
		layout.addPerspectiveShortcut(LogsUi.PERSPECTIVE);
		layout.addShowInPart(LogsUi.DASHBOARD_VIEW);
		layout.addShowInPart(IPageLayout.ID_PROJECT_EXPLORER);
		for (String view : new String[] { LogsUi.DASHBOARD_VIEW, IPageLayout.ID_PROJECT_EXPLORER,
				IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE, IProgressConstants.PROGRESS_VIEW_ID, ERROR_LOG }) {
			layout.addShowViewShortcut(view);
		}
	}
}
