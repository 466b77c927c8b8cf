package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ui.RecordSelection;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Finding, looking at and filtering by lines, on the real log, with real keys; the numbers are those of a loop over its
 * lines.
 */
@ExtendWith(ScreenshotOnFailure.class)
class RecordsTest {

	private IEditorPart editor;
	private List<String> texts;

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
		Path log = RealLog.file();
		texts = Files.readAllLines(log);
		editor = Workbench.open(log);
		Workbench.show(IPageLayout.ID_PROP_SHEET);
		Workbench.page().activate(editor);
		Lines.click();
	}

	@Test
	void findGoesFromLineToLineAndSaysHowMany() {
		String wanted = "\" 500 ";
		List<String> found = texts.stream().filter(line -> line.contains(wanted)).toList();
		assertTrue(found.size() > 1, "some to find");
		open(wanted);
		awaitFound("1 of " + found.size());
		awaitSelected(found.get(0));
		Robot.key("Return");
		awaitFound("2 of " + found.size());
		awaitSelected(found.get(1));
		Robot.key("F3");
		awaitFound("3 of " + found.size());
		Robot.key("shift+F3");
		Robot.key("shift+F3");
		Robot.key("shift+F3");
		awaitFound(found.size() + " of " + found.size());
		awaitSelected(found.getLast());
	}

	@Test
	void aBadExpressionSaysSoAndNothingElseHappens() {
		Text field = open("x");
		clickOption(field, ".*");
		field.setText("(50");
		Await.settle();
		assertTrue(Controls.text("org.brushwork.logs.found").startsWith("Not a regular expression"),
				Controls.text("org.brushwork.logs.found"));
		assertEquals(texts.get(0), selectedText());
		field.setText("\" 50\\d ");
		long found = texts.stream().filter(line -> line.matches(".*\" 50\\d .*")).count();
		awaitFound("1 of " + found);
	}

	@Test
	void escapeClosesTheBarAndGivesTheKeyboardBack() {
		Text field = open("GET");
		Robot.key("Escape");
		Await.until("closed", () -> !field.isVisible());
		assertEquals(Lines.table(), Lines.table().getDisplay().getFocusControl());
	}

	@Test
	void theFieldsOfTheSelectedLineAreInProperties() {
		Tree properties = properties();
		assertEquals(texts.get(0).split(" ")[0], value(properties, "Address"));
		assertEquals("GET", value(properties, "Method"));
		assertEquals(texts.get(0), value(properties, "Text"));
		assertEquals("1", value(properties, "Line number"));
		assertEquals(texts.get(0).split("\"")[5], value(properties, "Agent"));
		Robot.key("Down");
		Await.until("the second line", () -> "2".equals(value(properties(), "Line number")));
		assertEquals(Optional.of(EventFilter.ALL), Adapters.of(selection(), EventFilter.class));
	}

	@Test
	void showingOnlyEventsLikeThisIsOneStep() throws Exception {
		String address = texts.get(0).split(" ")[0];
		long same = texts.stream().filter(line -> line.startsWith(address + " ")).count();
		choose("Address: " + address);
		Workbench.awaitCount("%d of 10,000".formatted(same));
		Await.until("the line is still selected", () -> selection().record().line().number() == 1);
		assertEquals(EventFilter.ALL.withValues(Dimension.ADDRESS, Set.of(address)),
				selection().events().filter());
		Workbench.window().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
		Workbench.awaitCount("10,000 of 10,000");
	}

	@Test
	void theOutlineShowsTheFiltersAndRemovesOne() throws Exception {
		choose("Status code: 200");
		choose("Method: GET");
		Workbench.show(IPageLayout.ID_OUTLINE);
		Tree outline = (Tree) Controls.byId("org.brushwork.logs.outline");
		Await.until("two filters", () -> outline.getItem(1).getItemCount() == 2);
		assertEquals("Status code  200", outline.getItem(1).getItem(0).getText());
		Rectangle method = outline.getItem(1).getItem(1).getBounds();
		Robot.click(outline, method.x + 10, method.y + method.height / 2, 0);
		Robot.key("Delete");
		long ok = texts.stream().filter(line -> line.matches("[^\"]*\"[^\"]*\" 200 .*")).count();
		Workbench.awaitCount("%,d of 10,000".formatted(ok));
		Await.until("one filter", () -> outline.getItem(1).getItemCount() == 1);
	}

	private Text open(String text) {
		Robot.key("ctrl+f");
		Text field = (Text) Controls.byId("org.brushwork.logs.find");
		Robot.move(field, 20, 8);
		field.setText(text);
		return field;
	}

	private static void clickOption(Text field, String text) {
		ToolBar bar = (ToolBar) Controls.find(field.getParent(),
				control -> control instanceof ToolBar tools && tools.getItemCount() == 2).orElseThrow();
		ToolItem item = Arrays.stream(bar.getItems()).filter(i -> i.getText().equals(text)).findFirst().orElseThrow();
		Robot.click(bar, item.getBounds().x + 5, item.getBounds().y + 5, 0);
	}

	private static void awaitFound(String text) {
		Await.until("found " + text + ", last " + Controls.text("org.brushwork.logs.found"),
				() -> Controls.text("org.brushwork.logs.found").equals(text));
	}

	private RecordSelection selection() {
		return (RecordSelection) ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
				.getFirstElement();
	}

	private String selectedText() {
		return selection().record().line().text();
	}

	/** It is read from the file first. */
	private void awaitSelected(String text) {
		Await.until("selected: " + text, () -> selectedText().equals(text));
	}

	/** The tree of the Properties view once it shows a line. */
	private static Tree properties() {
		Tree[] found = new Tree[1];
		Await.until("a line in Properties", () -> {
			found[0] = (Tree) Controls.find(Workbench.window().getShell(),
					control -> control instanceof Tree tree && tree.getColumnCount() == 2).orElse(null);
			return found[0] != null && value(found[0], "Line number") != null;
		});
		return found[0];
	}

	private static String value(Tree properties, String name) {
		return Arrays.stream(properties.getItems()).flatMap(category -> Arrays.stream(category.getItems()))
				.filter(item -> item.getText(0).equals(name)).map(item -> item.getText(1)).findFirst().orElse(null);
	}

	/** An item of <i>Show Only Events Like This</i> in the context menu of the first line. */
	private void choose(String text) {
		Menu menu = Lines.table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Menu like = item(menu, "Show Only Events Like This").getMenu();
		like.notifyListeners(SWT.Show, new Event());
		item(like, text).notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		Await.settle();
	}

	private static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems())
				.filter(item -> item.getText().replace("&", "").replaceAll("\t.*", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " of " + Arrays.toString(menu.getItems())));
	}
}
