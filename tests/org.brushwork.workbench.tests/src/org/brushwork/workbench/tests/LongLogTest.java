package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A log that is shown before all of it is read. */
@ExtendWith(ScreenshotOnFailure.class)
class LongLogTest {

	private static final String NOTICE = "org.brushwork.logs.notice";
	private static final String ACTION = "org.brushwork.logs.loadingAction";
	private static final String FIRST_BYTES = "brushwork.logs.firstBytes";
	private static final int LINES = 30_000;
	private static final int FIRST_LINES = 3_000;

	@TempDir
	Path folder;

	private final SecondReading second = new SecondReading();

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
		Workbench.page().hideView(Workbench.page().findView(LogsUi.DASHBOARD_VIEW));
		System.setProperty(FIRST_BYTES, String.valueOf(FIRST_LINES * line(0).length()));
	}

	@AfterEach
	void allWorkEnds() {
		System.clearProperty(FIRST_BYTES);
		second.letGo();
	}

	@Test
	void itsFirstLinesAreShownAndSaidToBeTheFirstWhileTheRestIsRead() throws Exception {
		second.hold();
		Workbench.open(log());
		Workbench.awaitCount("3,000 of 3,000");
		assertEquals("The first 3,000 lines; reading on, 1 %", Controls.text(NOTICE));
		Lines.awaitTop(line(0).strip());
		second.letGo();
		Workbench.awaitCount("30,000 of 30,000");
		assertFalse(Controls.find(NOTICE).isPresent());
		Lines.awaitTop(line(0).strip());
	}

	@Test
	void whatIsFilteredMeanwhileStaysFilteredInTheWhole() throws Exception {
		second.hold();
		IEditorPart editor = Workbench.open(log());
		Workbench.awaitCount("3,000 of 3,000");
		filter(editor, EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("client error")));
		Workbench.awaitCount("300 of 3,000");
		second.letGo();
		Workbench.awaitCount("3,000 of 30,000");
		Lines.awaitTop(line(9).strip());
	}

	@Test
	void cancelKeepsThePartSaysSoAndReadsTheRestWhenAsked() throws Exception {
		second.hold();
		Workbench.open(log());
		Workbench.awaitCount("3,000 of 3,000");
		clickLink("Cancel");
		Await.until("that it is a part", () -> Controls.text(NOTICE)
				.equals("Only the first 3,000 lines, 10 % of the log. Reading on was cancelled."));
		second.letGo();
		Await.settle();
		Workbench.awaitCount("3,000 of 3,000");
		clickLink("Read the rest");
		Workbench.awaitCount("30,000 of 30,000");
		assertFalse(Controls.find(NOTICE).isPresent());
	}

	@Test
	void aShortLogIsReadOnce() throws Exception {
		System.clearProperty(FIRST_BYTES);
		second.hold();
		Workbench.open(log());
		Workbench.awaitCount("30,000 of 30,000");
		assertEquals(1, second.readings);
	}

	private static void clickLink(String text) {
		Link link = (Link) Controls.byId(ACTION);
		assertTrue(link.getText().contains(text), link::getText);
		Await.settle();
		Robot.click(link, link.getSize().x / 2, link.getSize().y / 2, 0);
	}

	private Path log() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < LINES; i++) {
			text.append(line(i));
		}
		return Files.writeString(folder.resolve("access.log"), text);
	}

	/** Each as long as the others; each tenth is an error. */
	private static String line(int number) {
		return "192.0.2.1 - - [02/Mar/2026:10:%02d:%02d +0000] \"GET /page%05d HTTP/1.1\" %d 12%n".formatted(
				number / 1_000, number / 20 % 50, number, number % 10 == 9 ? 404 : 200).replace("\r", "");
	}

	private static void filter(IEditorPart editor, EventFilter filter) {
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Adaptable(filter)));
	}

	private record Adaptable(EventFilter filter) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type.isInstance(filter) ? type.cast(filter) : null;
		}
	}

	/** Lets the first reading of a log go ahead, and the second one wait. */
	private static final class SecondReading extends JobChangeAdapter {

		private volatile int readings;
		private volatile boolean holding;
		private volatile Job held;

		void hold() {
			holding = true;
			Job.getJobManager().addJobChangeListener(this);
		}

		void letGo() {
			holding = false;
			Job.getJobManager().removeJobChangeListener(this);
			Job waiting = held;
			if (waiting != null) {
				waiting.wakeUp();
			}
		}

		@Override
		public void aboutToRun(IJobChangeEvent event) {
			if (!event.getJob().getName().startsWith("Reading access.log")) {
				return;
			}
			readings++;
			if (readings > 1 && holding) {
				held = event.getJob();
				held.sleep();
			}
		}
	}
}
