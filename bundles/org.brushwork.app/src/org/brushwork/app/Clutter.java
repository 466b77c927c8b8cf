package org.brushwork.app;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Keeps the tool bar free of what the text editor brings for programmers. Its action sets are on in every perspective, and
 * activities (see {@code plugin.xml}) hide wizards, views and pages, but no action sets.
 */
final class Clutter extends PerspectiveAdapter {

	private static final List<String> ACTION_SETS = List.of(
			"org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$
			"org.eclipse.ui.edit.text.actionSet.navigation", //$NON-NLS-1$
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", //$NON-NLS-1$
			"org.eclipse.ui.actionSet.keyBindings"); //$NON-NLS-1$

	/** Keeps one window tidy for as long as it lives; call when it is open. */
	static void keepOutOf(IWorkbenchWindow window) {
		window.addPerspectiveListener(new Clutter());
		if (window.getActivePage() != null) {
			hide(window.getActivePage());
		}
	}

	@Override
	public void perspectiveOpened(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		hide(page);
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		hide(page);
	}

	private static void hide(IWorkbenchPage page) {
		ACTION_SETS.forEach(page::hideActionSet);
	}
}
