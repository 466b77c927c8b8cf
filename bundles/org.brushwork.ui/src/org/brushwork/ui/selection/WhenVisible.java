package org.brushwork.ui.selection;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Refreshes a part now if it can be seen, or else once, when it is shown again: a hidden view costs nothing and catches
 * up. Belongs to the UI thread.
 */
public final class WhenVisible {

	private final IWorkbenchPart part;
	private final Runnable refresh;
	private final IPartListener2 listener = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference shown) {
			if (stale && shown.getPart(false) == part) {
				runNow();
			}
		}
	};
	private boolean stale;

	/** @param refresh makes the part show what its model says now */
	public WhenVisible(IWorkbenchPart part, Runnable refresh) {
		this.part = part;
		this.refresh = refresh;
	}

	/** Begins to watch whether the part can be seen. */
	public void install() {
		page().addPartListener(listener);
	}

	/** Ends watching; nothing is refreshed any more. */
	public void uninstall() {
		page().removePartListener(listener);
		stale = false;
	}

	/** Says that the part shows something old. */
	public void refresh() {
		if (page().isPartVisible(part)) {
			runNow();
		} else {
			stale = true;
		}
	}

	private void runNow() {
		stale = false;
		refresh.run();
	}

	private IWorkbenchPage page() {
		return part.getSite().getPage();
	}
}
