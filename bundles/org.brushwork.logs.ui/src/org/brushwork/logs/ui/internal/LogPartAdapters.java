package org.brushwork.logs.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.ui.selection.OrderedPropertySheetPage;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/**
 * What a part that shows a log adapts to, so that Outline, Properties and <i>Show In</i> work with it.
 *
 * @param site of the part
 * @param log  the log that it shows; null while it shows none
 */
record LogPartAdapters(IWorkbenchPartSite site, Supplier<LogSession> log) {

	private static final String[] TARGETS = { LogsUi.DASHBOARD_VIEW, IPageLayout.ID_PROJECT_EXPLORER,
			IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE };

	/** What the part adapts to; empty where this is not the one to answer. Pages are made anew for each who asks. */
	<T> Optional<T> adapt(Class<T> type) {
		if (type == IContentOutlinePage.class) {
			return Optional.of(type.cast(new LogOutlinePage(log, site.getSelectionProvider(), site.getPage())));
		}
		if (type == IPropertySheetPage.class) {
			return Optional.of(type.cast(new OrderedPropertySheetPage()));
		}
		if (type == IShowInTargetList.class) {
			return Optional.of(type.cast((IShowInTargetList) TARGETS::clone));
		}
		if (type == IShowInTarget.class) {
			return Optional.of(type.cast(new ShowLog(site.getPage())));
		}
		if (type == IShowInSource.class && log.get() != null) {
			return Optional.of(type.cast((IShowInSource) this::context));
		}
		return Optional.empty();
	}

	/** What is selected, for those who know logs; and the file, for those who do not. */
	private ShowInContext context() {
		return new ShowInContext(LogFiles.inputOf(log.get().source()), site.getSelectionProvider().getSelection());
	}
}
