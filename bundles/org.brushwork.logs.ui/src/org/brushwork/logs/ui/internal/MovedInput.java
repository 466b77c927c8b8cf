package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** Hears that a workspace file of an editor was renamed, moved or deleted. Its targets are called by the UI thread. */
final class MovedInput {

	private final IEditorPart editor;
	private final Consumer<IEditorInput> moved;
	private final Runnable removed;
	private final Display display = Display.getCurrent();
	private final IResourceChangeListener listener = this::changed;
	private boolean installed;

	/**
	 * Not yet listening; made on the UI thread.
	 *
	 * @param moved   gets the input that it is now
	 * @param removed called when it is gone, or one of several files
	 */
	MovedInput(IEditorPart editor, Consumer<IEditorInput> moved, Runnable removed) {
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
			follow(event.getDelta(), input.getFile(), FileEditorInput::new);
		} else if (editor.getEditorInput() instanceof LogSetInput input) {
			for (Path path : input.source().files()) {
				for (IFile file : LogFiles.resources(path)) {
					follow(event.getDelta(), file, target -> new LogSetInput(input.source().with(path, pathOf(target))));
				}
			}
		}
	}

	private static Path pathOf(IFile file) {
		return Path.of(file.getLocationURI());
	}

	private void follow(IResourceDelta all, IFile file, Function<IFile, IEditorInput> input) {
		IResourceDelta delta = all.findMember(file.getFullPath());
		if (delta == null) {
			return;
		}
		if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			IFile target = file.getWorkspace().getRoot().getFile(delta.getMovedToPath());
			later(() -> moved.accept(input.apply(target)));
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
