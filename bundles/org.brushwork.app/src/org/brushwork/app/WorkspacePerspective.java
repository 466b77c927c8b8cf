package org.brushwork.app;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Files on the left, editors in the middle: what is shown when no kit brings a perspective of its own. */
public final class WorkspacePerspective implements IPerspectiveFactory {

	static final String ID = "org.brushwork.app.perspective"; //$NON-NLS-1$

	private static final List<String> OPENED_BELOW = List.of(IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROGRESS_VIEW,
			"org.eclipse.pde.runtime.LogView"); //$NON-NLS-1$

	private static final List<String> NEW_WIZARDS = List.of("org.eclipse.ui.wizards.new.project", //$NON-NLS-1$
			"org.eclipse.ui.wizards.new.folder", "org.eclipse.ui.wizards.new.file"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.25f, layout.getEditorArea()); //$NON-NLS-1$
		left.addView(IPageLayout.ID_PROJECT_EXPLORER);
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, 0.7f, //$NON-NLS-1$
				layout.getEditorArea());
		OPENED_BELOW.forEach(below::addPlaceholder);
		layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
		OPENED_BELOW.forEach(layout::addShowViewShortcut);
		NEW_WIZARDS.forEach(layout::addNewWizardShortcut);
		layout.addPerspectiveShortcut(BrushworkWorkbenchAdvisor.LOGS_PERSPECTIVE);
	}
}
