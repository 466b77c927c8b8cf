package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ui.EventSelection;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.tests.foreign.ForeignView;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.ui.work.BackgroundRequest;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who follows whom over the selection service, on small logs made here. */
@ExtendWith(ScreenshotOnFailure.class)
class LogSelectionTest {

	@TempDir
	Path folder;

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
	}

	@Test
	void theDashboardFollowsTheActiveLogAndTheTwoKeepTheirOwnFilters() throws Exception {
		IEditorPart one = Workbench.open(log("one.log", 3, 1));
		Workbench.show(Workbench.DASHBOARD);
		Workbench.awaitCount("4 of 4");
		select(one, EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("success")));
		Workbench.awaitCount("3 of 4");
		IEditorPart two = Workbench.open(log("two.log", 5, 2));
		Workbench.awaitCount("7 of 7");
		assertEquals("7 of 7 events", Dashboards.count());
		Workbench.page().activate(one);
		Await.until("the first log's filter", () -> Dashboards.count().equals("3 of 4 events"));
		assertEquals(7, selectionOf(two).matched());
	}

	@Test
	void aDashboardThatWasThereFirstShowsALogThatNobodyActivates() throws Exception {
		Workbench.show(Workbench.DASHBOARD);
		Path log = log("one.log", 3, 1);
		IFileStore store = EFS.getLocalFileSystem().getStore(log.toUri());
		Workbench.page().openEditor(new FileStoreEditorInput(store), LogsUi.RECORDS_EDITOR, false);
		Await.until("the log in the dashboard", () -> Controls.find("org.brushwork.logs.statusClass").isPresent());
		assertEquals("4 of 4 events", Dashboards.count());
	}

	@Test
	void aForeignSelectionFiltersTheActiveLogAndNoOther() throws Exception {
		IEditorPart one = Workbench.open(log("one.log", 3, 1));
		IEditorPart two = Workbench.open(log("two.log", 5, 2));
		Workbench.show(Workbench.DASHBOARD);
		ForeignView foreign = Workbench.foreign();
		EventFilter filter = EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("client error"));
		foreign.getSite().setSelectionProvider(new FixedSelection(new StructuredSelection(new Adaptable(filter))));
		Workbench.page().activate(foreign);
		Await.until("the active log's filter", () -> selectionOf(two).matched() == 2);
		assertEquals(4, selectionOf(one).matched());
		Workbench.window().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
		Await.until("all of the active log", () -> selectionOf(two).matched() == 7);
		Workbench.page().toggleZoom(Workbench.page().getReference(foreign));
		Await.settle();
		Workbench.page().toggleZoom(Workbench.page().getReference(foreign));
		Await.settle();
		assertEquals(7, selectionOf(two).matched(), "after what was undone was told again");
	}

	@Test
	void aPinnedDashboardStaysWithItsLogWhicheverIsActive() throws Exception {
		Workbench.open(log("one.log", 3, 1));
		Workbench.show(Workbench.DASHBOARD);
		Workbench.awaitCount("4 of 4");
		pin(true);
		Workbench.open(log("two.log", 5, 2));
		Await.settle();
		assertEquals("4 of 4 events", Dashboards.count());
		pin(false);
		Workbench.page().activate(Workbench.page().getEditors()[0]);
		Workbench.page().activate(Workbench.page().getEditors()[1]);
		Await.until("the other log", () -> Dashboards.count().equals("7 of 7 events"));
	}

	@Test
	void aPinnedDashboardKeepsItsLogOpenWhenItsEditorCloses() throws Exception {
		IEditorPart one = Workbench.open(log("one.log", 3, 1));
		Workbench.show(Workbench.DASHBOARD);
		Workbench.awaitCount("4 of 4");
		pin(true);
		Workbench.page().closeEditor(one, false);
		Await.settle();
		assertEquals("4 of 4 events", Dashboards.count());
		pin(false);
		Await.until("nothing open", () -> Controls.find("org.brushwork.logs.message").isPresent());
	}

	@Test
	void aSelectionOfAnotherViewThatAdaptsToAFilterIsAdopted() throws Exception {
		Workbench.open(log("one.log", 3, 1));
		Workbench.show(Workbench.DASHBOARD);
		Workbench.awaitCount("4 of 4");
		ForeignView foreign = Workbench.foreign();
		EventFilter filter = EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("client error"));
		foreign.getSite().setSelectionProvider(new FixedSelection(new StructuredSelection(new Adaptable(filter))));
		Workbench.page().activate(foreign);
		Workbench.awaitCount("1 of 4");
		assertEquals(1, Workbench.history().getUndoHistory(Workbench.undoContext()).length);
	}

	@Test
	void theStepsOfAClosedLogAreForgotten() throws Exception {
		IEditorPart one = Workbench.open(log("one.log", 3, 1));
		select(one, EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("success")));
		assertEquals(1, Workbench.history().getUndoHistory(Workbench.undoContext()).length);
		Workbench.page().closeEditor(one, false);
		Await.settle();
		assertEquals(0, Workbench.history().getUndoHistory(Workbench.undoContext()).length);
	}

	@Test
	void closingALogWhileItIsReadLeavesNothingBehind() throws Exception {
		Path large = log("large.log", 300_000, 1);
		IEditorPart editor = IDE.openEditorOnFileStore(Workbench.page(),
				EFS.getLocalFileSystem().getStore(large.toUri()));
		assertTrue(editor.getClass().getName().contains("LogRecordsEditor"), editor.getClass().getName());
		Workbench.page().closeEditor(editor, false);
		Await.until("no job left", () -> Job.getJobManager()
				.find(BackgroundRequest.FAMILY).length == 0);
		Await.settle();
		Workbench.show(Workbench.DASHBOARD);
		assertTrue(Controls.find("org.brushwork.logs.message").isPresent());
	}

	private Path log(String name, int ok, int missing) throws IOException {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < ok + missing; i++) {
			lines.append("192.0.2.1 - - [02/Mar/2026:10:%02d:00 +0000] \"GET /a HTTP/1.1\" %d 12\n".formatted(i % 60,
					i < ok ? 200 : 404));
		}
		return Files.writeString(folder.resolve(name), lines);
	}

	private static void select(IEditorPart editor, EventFilter filter) {
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Adaptable(filter)));
		Await.until(filter + " counted", () -> selectionOf(editor).filter().equals(filter));
	}

	private static EventSelection selectionOf(IEditorPart editor) {
		ISelection selection = editor.getSite().getSelectionProvider().getSelection();
		return (EventSelection) ((IStructuredSelection) selection).getFirstElement();
	}

	private static void pin(boolean pinned) {
		Dashboards.pin().setChecked(pinned);
		Dashboards.pin().run();
		Await.settle();
	}

	private record Adaptable(EventFilter filter) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type.isInstance(filter) ? type.cast(filter) : null;
		}
	}

	private record FixedSelection(ISelection selection) implements ISelectionProvider {

		@Override
		public ISelection getSelection() {
			return selection;
		}

		@Override
		public void setSelection(ISelection other) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void addSelectionChangedListener(ISelectionChangedListener listener) {
			// it never changes
		}

		@Override
		public void removeSelectionChangedListener(ISelectionChangedListener listener) {
			// it never changes
		}
	}
}
