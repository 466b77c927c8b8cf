package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.ui.EventSelection;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The files of a rotation, opened as one log or each by itself. */
@ExtendWith(ScreenshotOnFailure.class)
class LogOfSeveralFilesTest {

	@TempDir
	Path folder;

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("rotated");

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
	}

	@AfterEach
	void nothingLeft() throws Exception {
		Workbench.page().closeAllEditors(false);
		project.delete(true, true, null);
	}

	@Test
	void openedAsOneTheyCountAsTheSumOfTheirEvents() throws Exception {
		List<Path> files = rotation();
		open(files, LogsUi.AS_ONE);
		Workbench.awaitCount("60 of 60");
		int sum = 0;
		for (Path file : files) {
			sum += AccessLogReader.read(file, Progress.NONE).size();
		}
		assertEquals(60, sum);
		assertEquals("access.log + 2", editor().getTitle());
		assertEquals(files.stream().map(Path::toString).collect(Collectors.joining("\n")), editor().getTitleToolTip());
		Await.until("the dashboard with it", () -> Dashboards.count().equals("60 of 60 events"));
	}

	@Test
	void eachLineIsShownWithTheFileItIsIn() throws Exception {
		open(rotation(), LogsUi.AS_ONE);
		Lines.awaitTop(line(1, 0));
		assertEquals("access.log.2.gz: 1", Lines.table().getDataValueByPosition(0, 0));
		assertEquals("access.log.2.gz: 2", Lines.table().getDataValueByPosition(0, 1));
		Lines.goToEnd();
		Await.until("the last line", () -> "access.log: 30".equals(
				Lines.table().getDataValueByPosition(0, Lines.table().getRowCount() - 1)));
	}

	@Test
	void theDataSetNamesAllFilesInWhicheverOrderTheyAreOpened() throws Exception {
		List<Path> files = rotation();
		open(files, LogsUi.AS_ONE);
		Workbench.awaitCount("60 of 60");
		IEditorPart first = editor();
		EventSelection selection = (EventSelection) ((IStructuredSelection) first.getSite().getSelectionProvider()
				.getSelection()).getFirstElement();
		assertEquals(files.stream().map(file -> file.toUri().toString()).collect(Collectors.joining(" ")),
				selection.dataSet().location());
		open(List.of(files.get(2), files.get(0), files.get(1)), LogsUi.AS_ONE);
		assertSame(first, editor());
		assertEquals(1, Workbench.page().getEditorReferences().length);
	}

	@Test
	void theEditorsInputComesBackAfterARestart() throws Exception {
		open(rotation(), LogsUi.AS_ONE);
		IPersistableElement saved = editor().getEditorInput().getPersistable();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		saved.saveState(memento);
		assertNotNull(PlatformUI.getWorkbench().getElementFactory(saved.getFactoryId()));
		assertEquals(editor().getEditorInput(),
				PlatformUI.getWorkbench().getElementFactory(saved.getFactoryId()).createElement(memento));
	}

	@Test
	void filesOfARotationAreSuggestedAsOneLogAndCanBeOpenedEach() throws Exception {
		List<Path> files = rotation();
		Answer each = new Answer("Open Each");
		open(files, null);
		assertEquals("Open as One Log", each.suggested);
		assertTrue(each.text.endsWith("access.log\naccess.log.1\naccess.log.2.gz"), each.text);
		Await.until("three editors", () -> Workbench.page().getEditorReferences().length == 3);
	}

	@Test
	void otherFilesAreSuggestedEachByItself() throws Exception {
		List<Path> files = List.of(rotation().get(0), Files.writeString(folder.resolve("shop.log"), line(5, 1) + "\n"));
		Answer one = new Answer("Open as One Log");
		open(files, null);
		assertEquals("Open Each", one.suggested);
		Workbench.awaitCount("31 of 31");
	}

	@Test
	void ofDroppedFilesLogsAreOpenedAndOneMessageSaysWhyTheOthersAreNot() throws Exception {
		Path notes = Files.writeString(folder.resolve("notes.txt"), "Not a log.\n");
		Path other = Files.createDirectory(folder.resolve("other"));
		Answer answer = new Answer("OK");
		open(List.of(notes, rotation().get(2), other, folder.resolve("nowhere.log")), LogsUi.AS_FOUND);
		Await.until("a message", () -> answer.text.endsWith("""
				Not opened:

				notes.txt is not an access log in NCSA common or combined format by its first lines.
				other is a folder. Choose the log files in it.
				nowhere.log does not exist."""));
		Workbench.awaitCount("10 of 10");
		assertEquals("access.log.2.gz", editor().getTitle());
	}

	@Test
	void logsThatAreSelectedInProjectExplorerHaveOpenAsOneLogInTheirMenu() throws Exception {
		project.create(null);
		project.open(null);
		IFile one = file("access.log", line(2, 0) + "\n");
		IFile other = file("access.log.1", line(1, 0) + "\n" + line(1, 1) + "\n");
		IFile build = file("build.log", "[INFO] Scanning for projects...\n");
		assertTrue(menu(one).filter("Open as One Log").isEmpty());
		assertTrue(menu(one, build).filter("Open as One Log").isEmpty());
		MenuItem item = menu(one, other).filter("Open as One Log").get(0);
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.awaitCount("3 of 3");
		assertEquals("access.log + 1", editor().getTitle());
	}

	@Test
	void aRenamedFileIsFollowed() throws Exception {
		project.create(null);
		project.open(null);
		IFile one = file("access.log", line(2, 0) + "\n");
		IFile other = file("access.log.1", line(1, 0) + "\n" + line(1, 1) + "\n");
		open(List.of(Path.of(one.getLocationURI()), Path.of(other.getLocationURI())), LogsUi.AS_ONE);
		Workbench.awaitCount("3 of 3");
		one.move(project.getFile("march.log").getFullPath(), true, null);
		Await.until("the new name", () -> editor().getTitleToolTip().contains("march.log"));
		Workbench.awaitCount("3 of 3");
		other.delete(true, null);
		Await.until("no editor", () -> Workbench.page().getEditorReferences().length == 0);
	}

	private record Items(List<MenuItem> all) {

		List<MenuItem> filter(String text) {
			return all.stream().filter(item -> item.getText().replace("&", "").startsWith(text)).toList();
		}
	}

	private static Items menu(IFile... files) throws Exception {
		CommonViewer viewer = ((CommonNavigator) Workbench.show(IPageLayout.ID_PROJECT_EXPLORER)).getCommonViewer();
		Await.until("selected: " + Arrays.toString(files), () -> {
			viewer.setSelection(new StructuredSelection(files), true);
			return viewer.getTree().getSelectionCount() == files.length;
		});
		Await.settle();
		Menu menu = viewer.getTree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Items items = new Items(List.of(menu.getItems()));
		// It is filled anew by the next Show only after this.
		Display.getCurrent().timerExec(0, () -> menu.notifyListeners(SWT.Hide, new Event()));
		return items;
	}

	private IFile file(String name, String text) throws Exception {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), true, null);
		return file;
	}

	/** Answers the next dialog by itself, since its event loop does not come back before. Looks at it first. */
	private static final class Answer implements Runnable {

		private final String button;
		private String text = "";
		private String suggested = "";

		Answer(String button) {
			this.button = button;
			Display.getCurrent().timerExec(100, this);
		}

		@Override
		public void run() {
			Optional<Shell> dialog = Arrays.stream(Display.getCurrent().getShells())
					.filter(shell -> shell.isVisible() && shell.getText().equals("Open Log")).findFirst();
			if (dialog.isEmpty()) {
				Display.getCurrent().timerExec(100, this);
				return;
			}
			text = Controls.find(dialog.get(), control -> control instanceof Label label && !label.getText().isEmpty())
					.map(label -> ((Label) label).getText()).orElse("");
			suggested = plain(dialog.get().getDefaultButton());
			Controls.find(dialog.get(), control -> control instanceof Button b && plain(b).equals(button))
					.ifPresentOrElse(b -> b.notifyListeners(SWT.Selection, new Event()), dialog.get()::close);
		}

		private static String plain(Button button) {
			return button == null ? "" : button.getText().replace("&", "");
		}
	}

	private static IEditorPart editor() {
		Await.until("an editor", () -> Workbench.page().getActiveEditor() != null);
		return Workbench.page().getActiveEditor();
	}

	private static void open(List<Path> files, String as) throws Exception {
		Command command = Workbench.window().getService(ICommandService.class).getCommand(LogsUi.OPEN_LOG_COMMAND);
		String names = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
		ParameterizedCommand open = ParameterizedCommand.generateCommand(command, as == null
				? Map.of(LogsUi.OPEN_LOG_FILE, names) : Map.of(LogsUi.OPEN_LOG_FILE, names, LogsUi.OPEN_LOG_AS, as));
		Workbench.window().getService(IHandlerService.class).executeCommand(open, null);
	}

	/** 30, 20 and 10 events; the last file is the earliest. */
	private List<Path> rotation() throws IOException {
		return List.of(Files.writeString(folder.resolve("access.log"), lines(3, 30)),
				Files.writeString(folder.resolve("access.log.1"), lines(2, 20)),
				packed(folder.resolve("access.log.2.gz"), lines(1, 10)));
	}

	private static Path packed(Path file, String text) throws IOException {
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write(text.getBytes(StandardCharsets.ISO_8859_1));
		}
		return file;
	}

	private static String lines(int day, int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(line(day, i)).append('\n');
		}
		return text.toString();
	}

	private static String line(int day, int number) {
		return "192.0.2.1 - - [%02d/Mar/2026:10:%02d:00 +0000] \"GET /a HTTP/1.1\" 200 12".formatted(day, number);
	}
}
