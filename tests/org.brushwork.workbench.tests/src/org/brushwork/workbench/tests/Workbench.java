package org.brushwork.workbench.tests;

import java.nio.file.Path;
import org.brushwork.tests.foreign.ForeignView;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;

/** The workbench that all tests of this bundle share, and short ways to what they do in it. */
final class Workbench {

	static final String DASHBOARD = "org.brushwork.logs.ui.dashboard";
	static final String PERSPECTIVE = "org.brushwork.logs.ui.perspective";

	private Workbench() {
		// functions only
	}

	/** The one window. */
	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** The one page. */
	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Nothing open, nothing to undo, the perspective <i>Logs</i> as it comes. */
	static void reset() throws WorkbenchException {
		IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
		intros.closeIntro(intros.getIntro());
		page().closeAllEditors(false);
		PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window());
		page().resetPerspective();
		history().dispose(undoContext(), true, true, false);
		Await.settle();
	}

	/** Opens a log as a double click does, by its content type, and waits until its counts are shown. */
	static IEditorPart open(Path log) throws PartInitException {
		IEditorPart editor = IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(log.toUri()));
		Await.until("the counts of " + log,
				() -> editor.getSite().getSelectionProvider().getSelection().toString().contains("matched="));
		Await.settle();
		return editor;
	}

	/** Shows a view and makes it active. */
	static IViewPart show(String view) throws PartInitException {
		IViewPart part = page().showView(view);
		Await.settle();
		return part;
	}

	/** The foreign view, beside what is there. */
	static ForeignView foreign() throws PartInitException {
		return (ForeignView) page().showView(ForeignView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
	}

	/** Waits until some part says so many of so many events. */
	static void awaitCount(String count) {
		Await.until("\"" + count + "\", last seen \"" + Controls.text("org.brushwork.logs.count") + "\"",
				() -> Controls.text("org.brushwork.logs.count").startsWith(count));
	}

	static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	static IUndoContext undoContext() {
		return PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
	}
}
