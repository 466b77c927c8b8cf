package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventStore;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Robot;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a log when nobody shows it any more. */
@ExtendWith(ScreenshotOnFailure.class)
class ClosedLogsTest {

	private static final String STORE = EventStore.class.getName();
	private static final String SESSION = "org.brushwork.logs.ui.internal.LogSession";
	private static final int EVENTS = 100_000;
	private static final int WARM_UP = 5;
	private static final int TIMES = 50;
	private static final long MEBI = 1 << 20;

	@TempDir
	Path folder;

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
	}

	/** A log takes some 4 MiB with its index; were each kept, it would be 200. */
	@Test
	void afterFiftyTimesOpenedAndClosedTheHeapIsAsBefore() throws Exception {
		Path log = log();
		openAndClose(log, WARM_UP);
		long before = used();
		openAndClose(log, TIMES);
		long grown = used() - before;
		System.out.println("50 logs opened and closed: " + grown / 1024 + " KiB more than before");
		assertTrue(grown < 10 * MEBI, () -> grown / MEBI + " MiB more than before");
	}

	/** A single log, which the heap's size would not tell. */
	@Test
	void nothingKeepsAClosedLog() throws Exception {
		IEditorPart editor = Workbench.open(log());
		Robot.click(Lines.table(), 40, 40, 0);
		Dashboards.filter(filter -> filter.withValues(Dimension.STATUS, Set.of("404")));
		Workbench.awaitCount("10,000 of 100,000");
		// What other tests left is not counted: by now the dashboard has let go of theirs for this one.
		long stores = LiveObjects.of(STORE);
		long sessions = LiveObjects.of(SESSION);
		assertTrue(stores > 0 && sessions > 0, "no class is named so");
		Workbench.page().closeEditor(editor, false);
		editor = null;
		awaitLeft(STORE, stores - 1);
		awaitLeft(SESSION, sessions - 1); // though the dashboard is still there
	}

	private static void awaitLeft(String className, long most) throws Exception {
		long left = left(className, most);
		assertTrue(left <= most, () -> left + " of " + className + " are left, not " + most);
	}

	/** How many are left; waits, since jobs that have ended and the last selection of the window let go a little later. */
	private static long left(String className, long most) throws Exception {
		for (int i = 0; i < 10 && LiveObjects.of(className) > most; i++) {
			Await.settle();
		}
		return LiveObjects.of(className);
	}

	private static void openAndClose(Path log, int times) throws Exception {
		for (int i = 0; i < times; i++) {
			IEditorPart editor = Workbench.open(log);
			Workbench.page().closeEditor(editor, false);
		}
		Await.settle();
	}

	private static long used() {
		Runtime machine = Runtime.getRuntime();
		for (int i = 0; i < 3; i++) {
			System.gc();
			Await.settle();
		}
		return machine.totalMemory() - machine.freeMemory();
	}

	private Path log() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < EVENTS; i++) {
			text.append("192.0.2.%d - - [02/Mar/2026:%02d:%02d:%02d +0000] \"GET /page%d HTTP/1.1\" %d 12\n".formatted(i % 200,
					i / 3600 % 24, i / 60 % 60, i % 60, i % 5_000, i % 10 == 9 ? 404 : 200));
		}
		return Files.writeString(folder.resolve("access.log"), text);
	}
}
