package org.brushwork.benchmarks;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A window with one chart, which is painted frame by frame. What counts is the time within paint handlers, of all controls
 * in the window: how long the window system waits for its next frame says nothing about a chart.
 */
final class Stage implements AutoCloseable {

	/** Of the chart, in pixels. */
	static final int WIDTH = 1_000;
	static final int HEIGHT = 700;

	private static final double NANOS_IN_MILLI = 1e6;
	private static final double LONGEST = 60_000 * NANOS_IN_MILLI;

	/**
	 * One frame.
	 *
	 * @param change ms until the chart had heard of what changed
	 * @param paint  ms in paint handlers
	 * @param system ms that the window system took longer to draw what it was told to
	 */
	record Frame(double change, double paint, double system) {

		/** All of it, ms. */
		double whole() {
			return change + paint + system;
		}
	}

	private final Display display;
	private final Shell shell;
	private final Runnable next;
	private final Listener begins = this::begins;
	private long begun;
	private long painting;
	private int paints;

	/** @param scene makes a chart in the window and tells what makes it show its next frame */
	Stage(Display display, Function<Composite, Runnable> scene) {
		this.display = display;
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		next = scene.apply(shell);
		display.addFilter(SWT.Paint, begins);
		hearEnds(shell);
		shell.open();
		await();
	}

	private void begins(Event event) {
		begun = System.nanoTime();
	}

	/** A listener that was added last is called last. */
	private void hearEnds(Control control) {
		control.addListener(SWT.Paint, event -> {
			painting += System.nanoTime() - begun;
			paints++;
		});
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				hearEnds(child);
			}
		}
	}

	/** Shows the next frame. */
	Frame frame() {
		painting = 0;
		paints = 0;
		long start = System.nanoTime();
		next.run();
		double change = (System.nanoTime() - start) / NANOS_IN_MILLI;
		await();
		double paint = painting / NANOS_IN_MILLI;
		long painted = System.nanoTime();
		display.getCursorLocation(); // X answers only when it has done what came before
		return new Frame(change, paint, (System.nanoTime() - painted) / NANOS_IN_MILLI);
	}

	/** Until something was painted and nothing more is to be done. */
	private void await() {
		long start = System.nanoTime();
		boolean busy = true;
		while (busy || paints == 0) {
			busy = display.readAndDispatch();
			if (!busy && paints == 0) {
				rest(start);
			}
		}
	}

	private static void rest(long start) {
		if (System.nanoTime() - start > LONGEST) {
			throw new IllegalStateException("nothing was painted for a minute");
		}
		try {
			Thread.sleep(1);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		display.removeFilter(SWT.Paint, begins);
		shell.dispose();
	}
}
