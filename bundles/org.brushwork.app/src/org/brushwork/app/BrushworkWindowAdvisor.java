package org.brushwork.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says what the frame of a window holds. */
final class BrushworkWindowAdvisor extends WorkbenchWindowAdvisor {

	private final boolean skipsWelcome;

	/** @param skipsWelcome whether the user has already said what to open, so that the welcome page would be in the way */
	BrushworkWindowAdvisor(IWorkbenchWindowConfigurer configurer, boolean skipsWelcome) {
		super(configurer);
		this.skipsWelcome = skipsWelcome;
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
	}

	@Override
	public void postWindowOpen() {
		Clutter.keepOutOf(getWindowConfigurer().getWindow());
	}

	/** {@inheritDoc} Once skipped, the welcome page does not come by itself any more: it would cover restored editors. */
	@Override
	public void openIntro() {
		if (skipsWelcome) {
			PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, false);
		} else {
			super.openIntro();
		}
	}
}
