package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the logs among the files that are dropped on a control, such as from the desktop. */
final class LogDrop extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	private LogDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Lets logs be dropped on a control and all that it holds. */
	static void install(Control control, IWorkbenchWindow window) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new LogDrop(window));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		copy(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		copy(event);
	}

	/** Never a move: the file stays where it is. */
	private static void copy(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0) {
			// The other program waits for the end of the drop, and a dialog may come.
			event.display.asyncExec(() -> new LogOpening(window).openFound(Arrays.stream(files).map(Path::of).toList()));
		}
	}
}
