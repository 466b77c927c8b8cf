package org.brushwork.workbench.tests;

import java.nio.file.Path;
import java.util.List;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Robot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A small window that offers files as a file manager does, to be dragged by the mouse. Belongs to the UI thread. */
final class FileDrag extends DragSourceAdapter implements AutoCloseable {

	private static final int RUNNING = -1;

	private final String[] files;
	private final Shell shell;
	private final Label handle;
	private int finished = RUNNING;

	FileDrag(List<Path> files) {
		this.files = files.stream().map(Path::toString).toArray(String[]::new);
		shell = new Shell(Display.getCurrent(), SWT.NO_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		handle = new Label(shell, SWT.NONE);
		DragSource source = new DragSource(handle, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
		source.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		source.addDragListener(this);
		shell.setBounds(700, 0, 80, 40);
		shell.open();
		Await.settle();
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		event.data = files;
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		finished = event.detail;
	}

	/** Drags the files to a place on a control, lets them fall, and tells what was done: {@link DND#DROP_COPY} and so on. */
	int dropOn(Control target, int x, int y) {
		Robot.press(handle, 10, 10);
		Robot.trace(handle, 14, 14, 20, 20, 26, 26, 32, 32);
		Robot.trace(target, x - 30, y - 30, x - 20, y - 20, x - 10, y - 10, x, y, x + 1, y + 1);
		Await.settle();
		Robot.release();
		Await.until("the end of the drag", () -> finished != RUNNING);
		return finished;
	}

	@Override
	public void close() {
		shell.close();
	}
}
