package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What gets on the clipboard from <i>Log Records</i>, by the menu. */
@ExtendWith(ScreenshotOnFailure.class)
class CopyLinesTest {

	private static final String BEFORE = "what was there before";

	@TempDir
	Path folder;

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
		Lines.setClipboard(BEFORE);
	}

	@Test
	void copyingAllLinesGivesExactlyTheTextOfTheFile() throws Exception {
		Path log = log(20_000);
		Workbench.open(log);
		Lines.click();
		choose("Select All");
		choose("Copy");
		awaitCopied();
		// Not assertEquals: a difference would be printed, megabytes of it.
		assertTrue(Files.readString(log).equals(Lines.clipboard()), "other text than the file's");
	}

	@Test
	void copyOfTheEditMenuTakesTheSelectedLineWholeWithoutItsNumber() throws Exception {
		Path log = log(50);
		Workbench.open(log);
		Lines.goToEnd();
		choose("Copy");
		awaitCopied();
		List<String> lines = Files.readAllLines(log);
		assertEquals(lines.getLast() + "\n", Lines.clipboard());
	}

	@Test
	void linesThatWereNotReadAreCopiedWithNumberAndReason() throws Exception {
		Path odd = Files.writeString(folder.resolve("odd.log"), line(0) + "hello\n" + line(1) + "you\n");
		IDE.openEditor(Workbench.page(), new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(odd.toUri())),
				LogsUi.RECORDS_EDITOR);
		Workbench.awaitCount("2 of 2");
		Await.settle();
		showLastPage();
		choose("Select All");
		choose("Copy");
		awaitCopied();
		assertEquals("2\tThere is no time in brackets\thello\n4\tThere is no time in brackets\tyou\n",
				Lines.clipboard());
	}

	@Test
	void moreLinesThanAnybodyPastesAreRefused() throws Exception {
		Workbench.open(log(100_001));
		Lines.click();
		choose("Select All");
		String[] said = new String[1];
		closeWhenThere("Copy", said);
		choose("Copy");
		Await.until("a refusal", () -> said[0] != null);
		assertEquals("Select at most 100,000 lines to copy them; 100,001 are selected.", said[0]);
		assertEquals(BEFORE, Lines.clipboard());
	}

	/** Lines that differ; each thousandth is longer than what the table draws of a line, and not of ASCII only. */
	private Path log(int lines) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines; i++) {
			text.append(i % 1000 == 999 ? line(i).replace("/a", "/é" + "x".repeat(3000)) : line(i));
		}
		return Files.writeString(folder.resolve("access.log"), text);
	}

	private static String line(int number) {
		return "192.0.2.1 - - [02/Mar/2026:10:%02d:00 +0000] \"GET /a?n=%d HTTP/1.1\" 200 12\n".formatted(number % 60,
				number);
	}

	private static void awaitCopied() {
		Await.until("something copied", () -> !Lines.clipboard().equals(BEFORE));
	}

	private static void showLastPage() {
		CTabFolder pages = (CTabFolder) Controls.find(Workbench.window().getShell(), control -> control instanceof CTabFolder folder
				&& folder.getItemCount() == 2 && folder.getItem(0).getText().equals("Events")).orElseThrow();
		Rectangle tab = pages.getItem(1).getBounds();
		Robot.click(pages, tab.x + tab.width / 2, tab.y + tab.height / 2, 0);
	}

	/** An item of the menu <i>Edit</i>, which has to be enabled. */
	private static void choose(String text) {
		Menu edit = item(Workbench.window().getShell().getMenuBar(), "Edit").getMenu();
		edit.notifyListeners(SWT.Show, new Event());
		MenuItem item = item(edit, text);
		assertTrue(item.isEnabled(), text);
		edit.notifyListeners(SWT.Hide, new Event());
		item.notifyListeners(SWT.Selection, new Event());
		Await.settle();
	}

	private static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems())
				.filter(item -> item.getText().replace("&", "").replaceAll("\t.*", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text));
	}

	/** Reads the dialog with that title as soon as it is open, and closes it. */
	private static void closeWhenThere(String title, String[] said) {
		Display display = Display.getCurrent();
		display.timerExec(50, () -> {
			for (Shell shell : display.getShells()) {
				if (shell.isVisible() && shell.getText().equals(title)) {
					said[0] = ((Label) Controls.find(shell,
							control -> control instanceof Label label && !label.getText().isEmpty()).orElseThrow()).getText();
					shell.close();
					return;
				}
			}
			if (!display.isDisposed()) {
				closeWhenThere(title, said);
			}
		});
	}
}
