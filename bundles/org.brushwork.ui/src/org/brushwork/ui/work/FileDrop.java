package org.brushwork.ui.work;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped on a control, such as from the desktop. Belongs to the UI thread. */
public final class FileDrop extends DropTargetAdapter {

	private final Consumer<List<Path>> target;

	private FileDrop(Consumer<List<Path>> target) {
		this.target = target;
	}

	/**
	 * Lets files be dropped on a control and all that it holds.
	 *
	 * @param target gets them, at least one, when the drop is over
	 */
	public static void install(Control control, Consumer<List<Path>> target) {
		DropTarget drop = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new FileDrop(target));
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
			List<Path> paths = Arrays.stream(files).map(Path::of).toList();
			Control control = ((DropTarget) event.widget).getControl();
			// The other program waits for the end of the drop, and a dialog may come.
			event.display.asyncExec(() -> {
				if (!control.isDisposed()) {
					target.accept(paths);
				}
			});
		}
	}
}
