package org.brushwork.widgets.ui.internal;

import java.util.List;
import org.brushwork.widgets.ui.WidgetsUi;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.views.IViewRegistry;

/**
 * The examples above the table of samples and what is selected. Editors have no room before one is opened. A view that is
 * not installed is left out.
 */
@SuppressWarnings("nls")
public final class WidgetsPerspective implements IPerspectiveFactory {

	private static final String SAMPLES = "org.brushwork.ui.samples";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
	private static final List<String> EXAMPLES = List.of(WidgetsUi.NORMAL_VIEW, WidgetsUi.CENTRAL_LIMIT_VIEW,
			WidgetsUi.REGRESSION_VIEW, WidgetsUi.K_MEANS_VIEW, WidgetsUi.LINKED_CHARTS_VIEW);

	private final IViewRegistry views = PlatformUI.getWorkbench().getViewRegistry();

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		String editors = layout.getEditorArea();
		layout.createPlaceholderFolder("left", IPageLayout.LEFT, 0.2f, editors)
				.addPlaceholder(IPageLayout.ID_PROJECT_EXPLORER);
		IFolderLayout examples = layout.createFolder("examples", IPageLayout.TOP, 0.66f, editors);
		EXAMPLES.forEach(view -> add(view, examples));
		IFolderLayout below = layout.createFolder("below", IPageLayout.TOP, 0.66f, editors);
		add(SAMPLES, below);
		below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		below.addPlaceholder(ERROR_LOG);
		IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, 0.66f, "below");
		beside.addView(IPageLayout.ID_PROP_SHEET);
		beside.addPlaceholder(IPageLayout.ID_OUTLINE);
		layout.addPerspectiveShortcut(WidgetsUi.PERSPECTIVE);
		EXAMPLES.forEach(layout::addShowViewShortcut);
		for (String view : new String[] { SAMPLES, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROJECT_EXPLORER,
				IProgressConstants.PROGRESS_VIEW_ID, ERROR_LOG }) {
			layout.addShowViewShortcut(view);
		}
	}

	private void add(String view, IFolderLayout folder) {
		if (views.find(view) == null) {
			folder.addPlaceholder(view);
		} else {
			folder.addView(view);
		}
	}
}
