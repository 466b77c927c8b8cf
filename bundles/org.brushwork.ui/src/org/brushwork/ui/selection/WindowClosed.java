package org.brushwork.ui.selection;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Does something once, when a window closes: a listener that removes itself then.
 *
 * @param window the window
 * @param action what is done, on the UI thread
 */
public record WindowClosed(IWorkbenchWindow window, Runnable action) implements IWindowListener {

	@Override
	public void windowClosed(IWorkbenchWindow closed) {
		if (closed == window) {
			PlatformUI.getWorkbench().removeWindowListener(this);
			action.run();
		}
	}

	@Override
	public void windowActivated(IWorkbenchWindow activated) {
		// of no interest
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow deactivated) {
		// of no interest
	}

	@Override
	public void windowOpened(IWorkbenchWindow opened) {
		// of no interest
	}
}
