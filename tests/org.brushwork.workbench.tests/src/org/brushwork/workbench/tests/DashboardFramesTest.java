package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.brushwork.plot.Interval;
import org.brushwork.plot.TimeBarChart;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The real mouse drags a brush, one movement at a time; for each the time passes until the last panel was painted. The
 * benchmark {@code bench dashboard} runs this on a log of its own and prints the times; the test asserts none of them,
 * but that every movement was followed.
 */
@ExtendWith(ScreenshotOnFailure.class)
class DashboardFramesTest {

	/** Names a log to drag over instead of the sample, and a file that the times are written to. */
	private static final String LOG = "org.brushwork.frames.log";
	private static final String TIMES = "org.brushwork.frames.times";

	private static final int MOVES = 60;
	private static final long QUIET_NANOS = 150_000_000;
	private static final long LONGEST_READING_NANOS = 120_000_000_000L;
	/** So long nothing may be left to read until all is read. */
	private static final long READ_NANOS = 1_500_000_000L;
	private static final double MILLIS = 1e6;

	/** When the mouse moved last, and when the last events that painted a panel were over; System.nanoTime(). */
	private static final class Watch implements Listener {

		private long moved;
		private long painted;

		@Override
		public void handleEvent(Event event) {
			if (event.type == SWT.MouseMove) {
				moved = System.nanoTime();
			} else if (event.widget instanceof Control control && isPlot(control)) {
				painted = System.nanoTime();
				// What is asked for now is run when the paints that are waiting have been done.
				control.getDisplay().asyncExec(() -> painted = System.nanoTime());
			}
		}

		/** Handles events until nothing was painted for a while. */
		void awaitQuiet(Display display) {
			long since = System.nanoTime();
			while (System.nanoTime() - Math.max(since, painted) < QUIET_NANOS) {
				if (!display.readAndDispatch()) {
					Thread.onSpinWait();
				}
			}
		}
	}

	/** Of the dashboard: the lines of the editor below are fetched from the disk, after it. */
	private static boolean isPlot(Control control) {
		String id = String.valueOf(control.getData("id"));
		return id.startsWith("org.brushwork.logs.") && !id.equals("org.brushwork.logs.lines");
	}

	@Test
	void everyMovementOfABrushIsFollowedByThePanels() throws Exception {
		String named = System.getProperty(LOG, "");
		Workbench.reset();
		Workbench.show(Workbench.DASHBOARD);
		Stall firstStall = openWhole(SampleLogFile.file());
		Stall stall = named.isEmpty() ? firstStall : openWhole(Path.of(named));
		Workbench.show(Workbench.DASHBOARD);
		Dashboards.showAll();
		Await.settle();
		TimeBarChart time = Dashboards.time();
		List<Long> nanos = drag(time.plotControl());
		Interval brush = time.getBrush();
		assertTrue(brush != null, "nothing is brushed");
		assertEquals(MOVES, nanos.size(), "movements that something was painted after");
		String times = System.getProperty(TIMES, "");
		if (!times.isEmpty()) {
			Files.writeString(Path.of(times), summary(nanos, firstStall, stall));
		}
	}

	/** The longest time that the window heard nobody, and the most that its thread worked in one go, ns. */
	private record Stall(long longest, long work) {

		Stall and(long time, long worked) {
			return new Stall(Math.max(longest, time), Math.max(work, worked));
		}
	}

	/** Opens a log and waits until all of it is there; a long one shows its first part before. */
	private static Stall openWhole(Path log) throws Exception {
		IDE.openEditorOnFileStore(Workbench.page(), EFS.getLocalFileSystem().getStore(log.toUri()));
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LONGEST_READING_NANOS;
		long quietSince = System.nanoTime();
		Stall stall = new Stall(0, 0);
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		while (System.nanoTime() - quietSince < READ_NANOS && System.nanoTime() < end) {
			long before = System.nanoTime();
			long worked = threads.getCurrentThreadCpuTime();
			boolean heard = display.readAndDispatch();
			stall = stall.and(System.nanoTime() - before, threads.getCurrentThreadCpuTime() - worked);
			if (isReading()) {
				quietSince = System.nanoTime();
			}
			if (!heard) {
				Thread.onSpinWait();
			}
		}
		Workbench.awaitCount("");
		return stall;
	}

	private static boolean isReading() {
		return Controls.find("org.brushwork.logs.notice").isPresent()
				|| Controls.find("org.brushwork.logs.progress").isPresent()
				|| Controls.find("org.brushwork.logs.count").isEmpty();
	}

	private List<Long> drag(Control plot) {
		Watch watch = new Watch();
		Display display = plot.getDisplay();
		int width = plot.getSize().x;
		int y = plot.getSize().y / 2;
		Robot.press(plot, width / 5, y);
		Robot.glide(plot, width / 5, width / 5 + 12, y, 4);
		List<Long> nanos = new ArrayList<>();
		display.addFilter(SWT.MouseMove, watch);
		display.addFilter(SWT.Paint, watch);
		try {
			for (int move = 0; move < MOVES; move++) {
				// Each movement reaches another bar: the filter changes with every one.
				int x = width / 5 + 12 + (move + 1) * width / 2 / MOVES;
				Robot.glide(plot, x - 1, x, y, 1);
				watch.awaitQuiet(display);
				if (watch.painted > watch.moved) {
					nanos.add(watch.painted - watch.moved);
				}
			}
		} finally {
			display.removeFilter(SWT.MouseMove, watch);
			display.removeFilter(SWT.Paint, watch);
			Robot.release();
		}
		return nanos;
	}

	private static String summary(List<Long> nanos, Stall firstStall, Stall stall) {
		long[] sorted = LongStream.range(0, nanos.size()).map(index -> nanos.get((int) index)).sorted().toArray();
		return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f %.1f %.1f %.1f%n", sorted[sorted.length / 2] / MILLIS,
				sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / MILLIS, sorted[sorted.length - 1] / MILLIS,
				firstStall.longest() / MILLIS, stall.longest() / MILLIS, firstStall.work() / MILLIS, stall.work() / MILLIS);
	}
}
