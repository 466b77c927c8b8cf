package org.brushwork.app;

import java.util.Optional;

import org.brushwork.app.start.RefusedStartException;
import org.brushwork.app.start.Screenshot;
import org.brushwork.app.start.StartArguments;
import org.brushwork.app.start.StartRequests;
import org.brushwork.app.start.StartTheme;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Says how the workbench starts, what it shows first and what it does before it ends. */
final class BrushworkWorkbenchAdvisor extends WorkbenchAdvisor {

	/** Brought by the log kit; the product starts without it too. */
	static final String LOGS_PERSPECTIVE = "org.brushwork.logs.ui.perspective"; //$NON-NLS-1$

	private final StartArguments arguments;
	private final StartRequests requests;
	private final StartTheme theme;
	private Optional<Screenshot> screenshot = Optional.empty();

	/** The workspace must be locked. */
	BrushworkWorkbenchAdvisor(StartArguments arguments) {
		this.arguments = arguments;
		this.requests = StartRequests.of(arguments);
		this.theme = new StartTheme(arguments.theme());
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		theme.prefer();
		IDE.registerAdapters();
		WorkspaceImages.declare(configurer);
		ApplicationIcon.setOnAllWindows(PlatformUI.getWorkbench().getDisplay());
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new BrushworkWindowAdvisor(configurer, requests.welcome());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		boolean logs = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(LOGS_PERSPECTIVE) != null;
		return logs ? LOGS_PERSPECTIVE : WorkspacePerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$
	}

	/** {@inheritDoc} Here: the workspace, which Project Explorer shows. */
	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		theme.forget();
		requests.schedule(PlatformUI.getWorkbench());
		screenshot = arguments.screenshot().map(wish -> Screenshot.schedule(wish, PlatformUI.getWorkbench()));
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			Platform.getLog(BrushworkWorkbenchAdvisor.class).log(e.getStatus());
		}
	}

	/** @throws RefusedStartException if this start was asked for a picture and could not take it */
	void checkSucceeded() throws RefusedStartException {
		if (screenshot.isPresent()) {
			screenshot.get().checkTaken();
		}
	}
}
