package org.brushwork.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Files on the left, editors in the middle: what is shown when no kit brings a perspective of its own. */
public final class WorkspacePerspective implements IPerspectiveFactory {

	static final String ID = "org.brushwork.app.perspective"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.25f, layout.getEditorArea()); //$NON-NLS-1$
		left.addView(IPageLayout.ID_PROJECT_EXPLORER);
	}
}
