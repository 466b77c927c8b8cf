package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.tests.robot.Await;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of an open log when its workspace file is renamed or deleted. */
@ExtendWith(ScreenshotOnFailure.class)
class MovedLogTest {

	private static final String OK = "192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 200 12";
	private static final String ERROR = "192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] \"GET /b HTTP/1.1\" 404 7";

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("moved");
	private IFile log;
	private IEditorPart editor;

	@BeforeEach
	void anOpenLog() throws Exception {
		Workbench.reset();
		project.create(null);
		project.open(null);
		log = project.getFile("access.log");
		String text = (OK + "\n").repeat(500) + (ERROR + "\n").repeat(500);
		log.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), true, null);
		editor = IDE.openEditor(Workbench.page(), log, LogsUi.RECORDS_EDITOR);
		Workbench.awaitCount("1,000 of 1,000");
		Lines.awaitTop(OK);
	}

	@AfterEach
	void noProject() throws CoreException {
		Workbench.page().closeAllEditors(false);
		project.delete(true, true, null);
	}

	@Test
	void aRenamedLogKeepsItsEditorAndItsFilterUnderTheNewName() throws Exception {
		EventFilter errors = EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("client error"));
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Adaptable(errors)));
		Workbench.awaitCount("500 of 1,000");
		IFile renamed = project.getFile("march.log");
		log.move(renamed.getFullPath(), true, null);
		Await.until("the new name", () -> editor.getTitle().equals("march.log"));
		assertEquals(new FileEditorInput(renamed), editor.getEditorInput());
		Workbench.awaitCount("500 of 1,000");
		Lines.awaitTop(ERROR);
		Lines.goToEnd();
		Lines.awaitTop(ERROR);
		assertSame(editor, IDE.openEditor(Workbench.page(), renamed, LogsUi.RECORDS_EDITOR));
		Await.until("the dashboard with it", () -> Dashboards.count().equals("500 of 1,000 events"));
	}

	@Test
	void anEditorFollowsASecondRenameToo() throws Exception {
		log.move(project.getFile("one.log").getFullPath(), true, null);
		Await.until("the first name", () -> editor.getTitle().equals("one.log"));
		project.getFile("one.log").move(project.getFile("two.log").getFullPath(), true, null);
		Await.until("the second name", () -> editor.getTitle().equals("two.log"));
		Workbench.awaitCount("1,000 of 1,000");
		Lines.awaitTop(OK);
	}

	@Test
	void theEditorOfADeletedLogCloses() throws Exception {
		log.delete(true, null);
		Await.until("no editor", () -> Workbench.page().getEditorReferences().length == 0);
	}

	private record Adaptable(EventFilter filter) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type.isInstance(filter) ? type.cast(filter) : null;
		}
	}
}
