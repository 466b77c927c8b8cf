package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.tests.robot.Await;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dragged from elsewhere and dropped on the places of the workbench, with a real mouse. */
@ExtendWith(ScreenshotOnFailure.class)
class DroppedFilesTest {

	@TempDir
	Path folder;

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
	}

	@AfterEach
	void nothingOpen() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aLogDroppedOnTheEmptyEditorAreaIsOpened() throws Exception {
		Path log = log("access.log", 3);
		Shell window = Workbench.window().getShell();
		// Below the dashboard there is nothing but that area.
		Point size = window.getSize();
		assertEquals(DND.DROP_COPY, drop(window, size.x * 6 / 10, size.y * 85 / 100, log));
		Workbench.awaitCount("3 of 3");
		assertEquals(List.of("access.log"), editors());
	}

	@Test
	void aLogDroppedOnADashboardIsOpenedBesideTheOneItShows() throws Exception {
		Workbench.open(log("first.log", 2));
		Path second = log("second.log", 4);
		assertEquals(DND.DROP_COPY, drop(Dashboards.statusClass(), 40, 40, second));
		Workbench.awaitCount("4 of 4");
		assertEquals(List.of("first.log", "second.log"), editors());
	}

	@Test
	void aLogDroppedOnTheLinesOfAnotherIsOpenedBesideIt() throws Exception {
		Workbench.open(log("first.log", 2));
		Path second = log("second.log", 5);
		NatTable lines = Lines.table();
		assertEquals(DND.DROP_COPY, drop(lines, lines.getSize().x / 2, lines.getSize().y / 2, second));
		Workbench.awaitCount("5 of 5");
		assertEquals(List.of("first.log", "second.log"), editors());
	}

	@Test
	void aLogDroppedOnTheWelcomePageIsOpenedInItsPlace() throws Exception {
		Path log = log("access.log", 3);
		IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
		assertNotNull(intros.showIntro(Workbench.window(), false));
		Await.settle();
		Shell window = Workbench.window().getShell();
		Point size = window.getSize();
		assertEquals(DND.DROP_COPY, drop(window, size.x / 2, size.y / 2, log));
		Workbench.awaitCount("3 of 3");
		assertEquals(null, intros.getIntro());
	}

	@Test
	void whatIsDroppedAndNoLogIsSaidAndNothingElseChanges() throws Exception {
		Workbench.open(log("first.log", 2));
		Path notes = Files.writeString(folder.resolve("notes.txt"), "Not a log.\n");
		boolean[] said = new boolean[1];
		closeDialog("Open Log", said);
		assertEquals(DND.DROP_COPY, drop(Dashboards.statusClass(), 40, 40, notes));
		Await.until("a message", () -> said[0]);
		assertEquals(List.of("first.log"), editors());
		Workbench.awaitCount("2 of 2");
	}

	private static int drop(Control target, int x, int y, Path file) {
		try (FileDrag drag = new FileDrag(List.of(file))) {
			return drag.dropOn(target, x, y);
		}
	}

	/** Closes a dialog once it is there: its event loop does not come back before. */
	private static void closeDialog(String title, boolean[] seen) {
		Display.getCurrent().timerExec(100, () -> Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().ifPresentOrElse(shell -> {
					seen[0] = true;
					shell.close();
				}, () -> closeDialog(title, seen)));
	}

	private static List<String> editors() {
		return Arrays.stream(Workbench.page().getEditorReferences()).map(editor -> editor.getTitle()).sorted().toList();
	}

	private Path log(String name, int events) throws Exception {
		return Files.writeString(folder.resolve(name), IntStream.range(0, events)
				.mapToObj("192.0.2.1 - - [02/Mar/2026:10:%02d:00 +0000] \"GET /a HTTP/1.1\" 200 12\n"::formatted)
				.collect(Collectors.joining()));
	}
}
