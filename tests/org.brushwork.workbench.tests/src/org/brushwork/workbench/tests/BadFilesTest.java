package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the editor says of a file that it cannot show as a log, and of lines that it cannot read. */
@ExtendWith(ScreenshotOnFailure.class)
class BadFilesTest {

	private static final String MESSAGE = "org.brushwork.logs.message";
	private static final String EVENT = "192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 200 12\n";

	@TempDir
	Path folder;

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
	}

	@Test
	void aMissingFileIsSaidToBeMissing() throws Exception {
		Path file = folder.resolve("gone.log");
		openLog(file);
		assertSaid(file + " does not exist.");
	}

	@Test
	void anEmptyFileIsSaidToHoldNoLine() throws Exception {
		Path file = Files.createFile(folder.resolve("empty.log"));
		openLog(file);
		assertSaid(file + " holds no line yet.");
	}

	@Test
	void aBinaryFileIsSaidToBeNoText() throws Exception {
		byte[] bytes = new byte[5000];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (i * 37);
		}
		Path file = Files.write(folder.resolve("binary.log"), bytes);
		openLog(file);
		assertSaid(file + " is not text,");
	}

	@Test
	void aForeignFileIsSaidToBeNoAccessLogAndItsFirstLineShown() throws Exception {
		Path file = Files.writeString(folder.resolve("build.log"), "[INFO] Scanning for projects...\n[INFO] Done\n");
		openLog(file);
		assertSaid(file + " is not an access log");
		assertTrue(said().endsWith("[INFO] Scanning for projects..."), BadFilesTest::said);
	}

	@Test
	void aFolderIsSaidToBeOne() throws Exception {
		Path file = Files.createDirectory(folder.resolve("logs"));
		openLog(file);
		assertSaid(file + " is a folder.");
	}

	@Test
	void tryAgainReadsTheFileThatHasComeMeanwhile() throws Exception {
		Path file = folder.resolve("late.log");
		openLog(file);
		assertSaid(file + " does not exist.");
		Files.writeString(file, EVENT.repeat(3));
		tryAgain();
		Workbench.awaitCount("3 of 3");
		assertFalse(Controls.find(MESSAGE).isPresent());
	}

	@Test
	void tryAgainSaysWhatIsWrongNow() throws Exception {
		Path file = folder.resolve("late.log");
		openLog(file);
		assertSaid(file + " does not exist.");
		Files.createFile(file);
		tryAgain();
		assertSaid(file + " holds no line yet.");
	}

	@Test
	void linesThatAreNoEventsAreCountedAndShownWithNumberAndReason() throws Exception {
		String noTime = "hello";
		String noStatus = "192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" ok 12";
		openLog(Files.writeString(folder.resolve("odd.log"),
				EVENT + noTime + "\n" + EVENT + EVENT + noStatus + "\n" + EVENT));
		Workbench.awaitCount("4 of 4");
		showPage("Not read (2)");
		Table table = (Table) Controls.byId("org.brushwork.logs.rejected");
		assertEquals(2, table.getItemCount());
		assertEquals("2, There is no time in brackets, " + noTime, row(table, 0));
		assertEquals("5, The status is neither three digits nor “-”, " + noStatus, row(table, 1));
	}

	@Test
	void aLogWithoutSuchLinesHasNoPageForThem() throws Exception {
		openLog(Files.writeString(folder.resolve("good.log"), EVENT.repeat(2)));
		Workbench.awaitCount("2 of 2");
		assertEquals(1, pages().getItemCount());
	}

	/** By the command, as <i>File &gt; Open Log…</i> does. The dashboard would say the same, so it is put away. */
	private static void openLog(Path file) throws Exception {
		Command command = Workbench.window().getService(ICommandService.class).getCommand(LogsUi.OPEN_LOG_COMMAND);
		ParameterizedCommand open = ParameterizedCommand.generateCommand(command,
				Map.of(LogsUi.OPEN_LOG_FILE, file.toString()));
		Workbench.window().getService(IHandlerService.class).executeCommand(open, null);
		Workbench.page().hideView(Workbench.page().findView(LogsUi.DASHBOARD_VIEW));
		assertEquals(LogsUi.RECORDS_EDITOR, Workbench.page().getActiveEditor().getSite().getId());
	}

	private static String said() {
		return Controls.text(MESSAGE);
	}

	private static void assertSaid(String start) {
		Await.until("the message: " + start, () -> said().startsWith(start));
		assertFalse(said().contains("\n"), BadFilesTest::said);
	}

	private static void tryAgain() {
		Composite page = Controls.byId(MESSAGE).getParent();
		Link link = (Link) Controls.find(page, Link.class::isInstance).orElseThrow();
		assertTrue(link.getText().contains("Try again"), link::getText);
		// The message asks for a layout, which comes later and moves the link.
		Await.settle();
		Robot.click(link, link.getSize().x / 2, link.getSize().y / 2, 0);
	}

	private static void showPage(String title) {
		CTabFolder pages = pages();
		CTabItem item = Arrays.stream(pages.getItems()).filter(page -> page.getText().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError("no page " + title));
		Await.until("the tab " + title + " laid out", () -> item.getBounds().width > 0);
		Rectangle tab = item.getBounds();
		Robot.click(pages, tab.x + tab.width / 2, tab.y + tab.height / 2, 0);
	}

	/** The pages of the one log that is open: parents of its lines. */
	private static CTabFolder pages() {
		Composite at = Controls.byId("org.brushwork.logs.lines").getParent();
		while (!(at instanceof CTabFolder) && !(at instanceof Shell)) {
			at = at.getParent();
		}
		return (CTabFolder) at;
	}

	private static String row(Table table, int index) {
		return "%s, %s, %s".formatted(table.getItem(index).getText(0), table.getItem(index).getText(1),
				table.getItem(index).getText(2));
	}
}
