package org.brushwork.widgets.ui.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Opens the first of the files that are dropped on a control, such as from the desktop. */
final class CsvDrop extends DropTargetAdapter {

	private final Consumer<Path> target;

	private CsvDrop(Consumer<Path> target) {
		this.target = target;
	}

	/** Lets files be dropped on a control and all that it holds. */
	static void install(Control control, Consumer<Path> target) {
		DropTarget drop = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new CsvDrop(target));
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
			target.accept(Path.of(files[0]));
		}
	}
}
