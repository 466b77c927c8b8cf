package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;

/** Hears that the workspace file of an editor was renamed, moved or deleted. Its targets are called by the UI thread. */
final class MovedInput {

	private final IEditorPart editor;
	private final Consumer<IFile> moved;
	private final Runnable removed;
	private final Display display = Display.getCurrent();
	private final IResourceChangeListener listener = this::changed;
	private boolean installed;

	/**
	 * Not yet listening; made on the UI thread.
	 *
	 * @param moved   gets the file that it is now
	 * @param removed called when it is gone
	 */
	MovedInput(IEditorPart editor, Consumer<IFile> moved, Runnable removed) {
		this.editor = editor;
		this.moved = moved;
		this.removed = removed;
	}

	/** Begins to listen. */
	void install() {
		installed = true;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
	}

	/** Ends listening; nothing is called any more. */
	void uninstall() {
		installed = false;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
	}

	/** Called by whichever thread changed the workspace. */
	private void changed(IResourceChangeEvent event) {
		// The input is of somebody else's thread here, but only a quick second rename could tell.
		if (editor.getEditorInput() instanceof IFileEditorInput input) {
			IResourceDelta delta = event.getDelta().findMember(input.getFile().getFullPath());
			if (delta != null) {
				follow(delta, input.getFile().getWorkspace().getRoot());
			}
		}
	}

	private void follow(IResourceDelta delta, IWorkspaceRoot root) {
		if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			IFile target = root.getFile(delta.getMovedToPath());
			later(() -> moved.accept(target));
		} else if (delta.getKind() == IResourceDelta.REMOVED) {
			later(removed);
		}
	}

	private void later(Runnable action) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (installed) {
				action.run();
			}
		});
	}
}
