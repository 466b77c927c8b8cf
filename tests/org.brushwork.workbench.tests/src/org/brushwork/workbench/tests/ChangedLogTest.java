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
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The lines that are shown when the filter changes, or the file behind them. */
@ExtendWith(ScreenshotOnFailure.class)
class ChangedLogTest {

	private static final String MESSAGE = "org.brushwork.logs.message";

	@TempDir
	Path folder;

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
	}

	@Test
	void aNewFilterWithoutTheSelectedLineShowsItsFirstLineWithNothingSelected() throws Exception {
		IEditorPart editor = Workbench.open(log(5_000));
		Lines.awaitTop(line(0));
		Lines.goToEnd();
		Await.until("the last lines", () -> Lines.top().contains("/page4"));
		filter(editor, EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("success")));
		Workbench.awaitCount("4,500 of 5,000");
		Lines.awaitTop(line(0));
		for (int row = 0; row < Lines.table().getRowCount(); row++) {
			assertEquals(DisplayMode.NORMAL, Lines.table().getDisplayModeByPosition(1, row), "row " + row);
		}
	}

	@Test
	void aNewFilterKeepsTheSelectedLineThatPasses() throws Exception {
		IEditorPart editor = Workbench.open(log(5_000));
		Lines.awaitTop(line(0));
		Lines.goToEnd();
		Await.until("the last lines", () -> Lines.top().contains("/page4"));
		filter(editor, EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("client error")));
		Workbench.awaitCount("500 of 5,000");
		Await.until("the last errors", () -> Lines.top().contains("/page4"));
		int last = Lines.table().getRowCount() - 1;
		assertEquals(DisplayMode.SELECT, Lines.table().getDisplayModeByPosition(1, last));
	}

	@Test
	void aLogThatIsCutOffWhileOpenSaysSoOnceAndTryAgainReadsWhatThereIs() throws Exception {
		Path file = log(20_000);
		Workbench.open(file);
		Workbench.page().hideView(Workbench.page().findView(LogsUi.DASHBOARD_VIEW));
		Lines.awaitTop(line(0));
		Files.writeString(file, line(100) + "\n" + line(101) + "\n" + line(102) + "\n");
		Lines.goToEnd();
		Await.until("the message", () -> Controls.text(MESSAGE).startsWith(file + " was changed while it was open"));
		assertFalse(Controls.find(Lines.ID).isPresent());
		tryAgain();
		Workbench.awaitCount("3 of 3");
		Lines.awaitTop(line(100));
		assertFalse(Controls.find(MESSAGE).isPresent());
	}

	@Test
	void afterALogThatIsGoneAnotherCanBeOpened() throws Exception {
		Path file = log(20_000);
		IEditorPart editor = Workbench.open(file);
		Lines.awaitTop(line(0));
		Files.delete(file);
		Lines.goToEnd();
		Await.until("the message", () -> Controls.text(MESSAGE).startsWith(file + " does not exist."));
		Workbench.page().activate(Workbench.show(Workbench.DASHBOARD));
		Workbench.page().closeEditor(editor, false);
		Workbench.open(log(3));
		Await.until("its counts", () -> Dashboards.count().equals("3 of 3 events"));
	}

	private Path log(int lines) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines; i++) {
			text.append(line(i)).append('\n');
		}
		return Files.writeString(folder.resolve("access.log"), text);
	}

	/** Each tenth is an error. */
	private static String line(int number) {
		return "192.0.2.1 - - [02/Mar/2026:10:%02d:00 +0000] \"GET /page%d HTTP/1.1\" %d 12".formatted(number % 60,
				number, number % 10 == 9 ? 404 : 200);
	}

	private static void filter(IEditorPart editor, EventFilter filter) {
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Adaptable(filter)));
	}

	private static void tryAgain() {
		Composite page = Controls.byId(MESSAGE).getParent();
		Link link = (Link) Controls.find(page, Link.class::isInstance).orElseThrow();
		assertTrue(link.getText().contains("Try again"), link::getText);
		Await.settle();
		Robot.click(link, link.getSize().x / 2, link.getSize().y / 2, 0);
	}

	private record Adaptable(EventFilter filter) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type.isInstance(filter) ? type.cast(filter) : null;
		}
	}
}
