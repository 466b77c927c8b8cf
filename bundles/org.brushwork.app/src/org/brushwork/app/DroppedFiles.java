package org.brushwork.app;

import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Files that are dropped, such as from the desktop, are opened where they are logs. */
public final class DroppedFiles extends DropTargetAdapter {

	private DroppedFiles() {
		// one for each place
	}

	/** Lets files be dropped on the editor area of a window that is not open yet. */
	static void install(IWorkbenchWindowConfigurer window) {
		window.addEditorAreaTransfer(FileTransfer.getInstance());
		window.configureEditorAreaDropListener(new DroppedFiles());
	}

	/** Lets files be dropped on a control and all that it holds. */
	public static void install(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DroppedFiles());
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		copy(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		copy(event);
	}

	/** Never a move: the files stay where they are. */
	private static void copy(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0) {
			LogCommands commands = new LogCommands(PlatformUI.getWorkbench());
			// The other program waits for the end of the drop, and a dialog may come.
			event.display.asyncExec(() -> commands.openLogsAmong(List.of(files)));
		}
	}
}
