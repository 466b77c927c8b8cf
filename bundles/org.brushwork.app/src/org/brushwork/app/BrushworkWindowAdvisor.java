package org.brushwork.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says what the frame of a window holds. */
final class BrushworkWindowAdvisor extends WorkbenchWindowAdvisor {

	private final boolean welcomes;

	/** @param welcomes whether the welcome page comes by itself; it would cover what the user asked for or left open */
	BrushworkWindowAdvisor(IWorkbenchWindowConfigurer configurer, boolean welcomes) {
		super(configurer);
		this.welcomes = welcomes;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new BrushworkActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle(Messages.windowTitle);
		window.setInitialSize(new Point(1280, 860));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowPerspectiveBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		DroppedFiles.install(window);
	}

	@Override
	public void postWindowOpen() {
		Clutter.keepOutOf(getWindowConfigurer().getWindow());
	}

	@Override
	public void openIntro() {
		if (welcomes) {
			super.openIntro();
		}
	}
}
