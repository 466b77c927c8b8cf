package org.brushwork.tests.foreign;

import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.brushwork.tests.robot.Screen;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * What a user does in an Eclipse that Brushwork was installed into, when the system property
 * {@code org.brushwork.tests.trial} names a log: opens it by its content type, brushes the second quarter of the time, and
 * writes what the foreign view shows before and after, separated by a line {@code ----}, to the file that
 * {@code org.brushwork.tests.report} names. Then the workbench ends.
 */
public final class InstalledTrial implements IStartup {

	private static final String DASHBOARD = "org.brushwork.logs.ui.dashboard";

	@Override
	public void earlyStartup() {
		String log = System.getProperty("org.brushwork.tests.trial");
		if (log != null) {
			Path report = Path.of(System.getProperty("org.brushwork.tests.report"));
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> run(Path.of(log), report));
		}
	}

	private static void run(Path log, Path report) {
		try {
			Files.writeString(report, trial(log));
		} catch (Exception | AssertionError e) {
			Screen.save(report.resolveSibling("failure.png"));
			throw new IllegalStateException(e);
		} finally {
			PlatformUI.getWorkbench().close();
		}
	}

	private static String trial(Path log) throws Exception {
		PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		ForeignView foreign = (ForeignView) page.showView(ForeignView.ID);
		page.showView(DASHBOARD);
		IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(log.toFile()));
		Control time = Controls.byId("org.brushwork.logs.time");
		Await.until("the log's properties", () -> foreign.text().contains("= 10,000"));
		String before = foreign.text();
		int y = time.getSize().y / 2;
		Robot.drag(time, time.getSize().x / 4, time.getSize().x / 2, y);
		Await.until("other properties", () -> !foreign.text().equals(before));
		Await.settle();
		String counted = Controls.text("org.brushwork.logs.count");
		Screen.save(Path.of(System.getProperty("org.brushwork.tests.report")).resolveSibling("installed.png"));
		return before + "----\n" + foreign.text() + "----\n" + counted + "\n";
	}
}
